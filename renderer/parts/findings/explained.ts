import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Folio, FolioRecord } from '../../../shared/domain/case.ts';
import { explain, type Explanation } from '../../../shared/timeline/explain/explain.ts';
import type { Texts } from '../../../shared/timeline/explain/texts.ts';
import type { Finding } from '../../../shared/timeline/findings/finding.ts';
import { explanationTexts } from '../../locales/explanations.ts';
import { useSettledCase } from '../../state/case-context.tsx';

/** Puts findings into words, in the reader's language. */
export function useExplained(): (finding: Finding) => Explanation {
  const { i18n } = useTranslation();
  const { folio, byId } = useSettledCase();
  const texts = explanationTexts(i18n.language);
  return useCallback((finding) => explained(finding, folio, byId, texts), [folio, byId, texts]);
}

type Known = ReadonlyMap<string, FolioRecord>;

// A form asks at every letter, and words are dear: they are made anew only when a name in them changes.
const made = new WeakMap<
  Finding,
  { readonly texts: Texts; readonly names: string; readonly words: Explanation }
>();

/** A finding in words, kept until the language or the name of a record in it changes. */
export function explained(finding: Finding, folio: Folio, byId: Known, texts: Texts): Explanation {
  const names = namesIn(finding, byId);
  const known = made.get(finding);
  if (known?.texts === texts && known.names === names) return known.words;
  const words = explain(finding, folio, texts);
  made.set(finding, { texts, names, words });
  return words;
}

function namesIn({ statements, fits }: Finding, byId: Known): string {
  const records = [
    ...statements.flatMap(({ source, about }) => [source, about?.record]),
    ...fits.map(({ about }) => about.record),
  ];
  return records.map((id) => (id === undefined ? '' : nameFor(byId.get(id)))).join('\n');
}

/** All that words can take from a record. */
function nameFor(record: FolioRecord | undefined): string {
  if (record === undefined) return '';
  return [
    'kind' in record ? record.kind : record.record,
    'title' in record ? record.title : '',
    'organisation' in record ? record.organisation : '',
    'name' in record ? record.name : '',
  ].join('\t');
}
