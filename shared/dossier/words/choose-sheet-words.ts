import { gregorianMonths } from '../../dates/calendars/month-names.ts';
import { primaryTag } from '../../language-tag.ts';
import type { TagWith } from '../../languages.ts';
import { chooseWords, hasWords } from './choose.ts';
import { en } from './en.ts';
import { ar } from './sheets/ar.ts';
import { fa } from './sheets/fa.ts';
import { ht } from './sheets/ht.ts';
import { pt } from './sheets/pt.ts';
import { ru } from './sheets/ru.ts';
import { tr } from './sheets/tr.ts';
import { zh } from './sheets/zh.ts';
import type { SheetWords } from './sheet-words.ts';
import type { Words } from './words.ts';

const sheets: Readonly<Record<string, SheetWords>> = { ar, fa, ht, pt, ru, tr, zh } satisfies Readonly<
  Record<Exclude<TagWith<'sheet'>, TagWith<'dossier'> | 'prs'>, SheetWords>
>;

/** The languages an interview sheet can be read in, by primary tag. */
export const sheetLanguages: readonly string[] = ['en', 'fr', 'de', 'es', ...Object.keys(sheets), 'prs'];

/** The words of an interview sheet for a BCP 47 tag; null where Folio has none. */
export function chooseSheetWords(language: string): Words | null {
  if (hasWords(language)) return chooseWords(language);
  const primary = primaryTag(language);
  const isAfghan = primary === 'prs' || language.toLowerCase() === 'fa-af';
  const own = sheets[isAfghan ? 'fa' : primary];
  return own === undefined ? null : wordsFrom(own, isAfghan ? 'fa-AF' : primary);
}

function wordsFrom(own: SheetWords, tag: string): Words {
  return {
    ...en,
    language: tag,
    labelled: own.labelled,
    interview: own.interview,
    cover: { ...en.cover, ...own.cover },
    closing: { ...en.closing, name: own.name },
    chronology: { ...en.chronology, untitled: own.untitled },
    documentKind: own.documentKind,
    when: { ...en.when, ...own.when, months: gregorianMonths(tag) },
  };
}
