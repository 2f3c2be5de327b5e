import { useState } from 'react';
import type { Document } from '../../../shared/domain/document.ts';
import { mayHurt } from '../../parts/files/may-hurt.ts';

/** Which of a document's files stay covered: those that can hurt to see, until the person opens them. */
export function useCoveredFiles(document: Document) {
  const [uncovered, setUncovered] = useState<ReadonlySet<string>>(new Set());
  return {
    isCovered: (file: string) => mayHurt(document) && !uncovered.has(file),
    uncover: (file: string) => setUncovered((before) => new Set([...before, file])),
  };
}
