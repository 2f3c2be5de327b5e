import { type FileRanges, openFileRanges } from '../../files/byte-ranges.ts';
import { Damaged } from '../reader/value.ts';
import type { ExpectedDossier } from './expected-dossier.ts';
import { contentProblems } from './content.ts';
import { navigationProblems } from './navigation.ts';
import type { Problem } from './problem.ts';
import { pageProblems, readWrittenPages } from './written-pages.ts';
import { WrittenFile } from './written-file.ts';

/** Reads a finished file back and lists all that is not as it was meant; nothing = proven. Never changes the file. */
export function proveDossier(path: string, expected: ExpectedDossier): readonly Problem[] {
  let bytes: FileRanges | null = null;
  try {
    bytes = openFileRanges(path);
    const file = new WrittenFile(bytes, expected.password);
    const pages = readWrittenPages(file);
    return [
      ...pageProblems(file, pages, expected.pages),
      ...navigationProblems(file, pages, expected.outline),
      ...contentProblems(file, pages),
    ];
  } catch (error) {
    if (error instanceof Damaged)
      return [{ code: 'unreadable', message: `The file cannot be read back: ${error.message}.` }];
    throw error;
  } finally {
    bytes?.close();
  }
}
