import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathWords } from '../../electron/shells/path-dialog-words.ts';
import { dateLanguageOf } from '../../shared/dates/languages/languages.ts';
import { daySchema } from '../../shared/dates/day.ts';
import { statementSchema } from '../../shared/domain/statement.ts';
import { prepareContext } from '../../shared/dossier/prepare-context.ts';
import { templateFor } from '../../shared/dossier/templates/template-for.ts';
import { chooseSheetWords } from '../../shared/dossier/words/choose-sheet-words.ts';
import { chooseWords } from '../../shared/dossier/words/choose.ts';
import { type LanguagePart, languageParts } from '../../shared/languages.ts';
import { hasGrammar } from '../../shared/dates/mentions/languages.ts';
import { profiles } from '../../shared/profiles/profiles.ts';
import { textsFor } from '../../shared/timeline/explain/languages/languages.ts';
import { smallFolio } from './dossier/small-folio.ts';

/** The parts that a language has in words of its own: neither none, nor English standing in for them. */
export function partsIn(tag: string): readonly LanguagePart[] {
  return languageParts.filter((part) => has[part](tag));
}

/** Whether texts are another's, but for a word here and there that is the same in both. */
export function isCopy(texts: unknown, of: unknown): boolean {
  const others = new Map(leaves(of));
  const own = leaves(texts).filter(([, text]) => /\p{L}/u.test(text.replaceAll(/\{\w+\}/g, '')));
  return own.filter(([path, text]) => others.get(path) === text).length * 10 > own.length;
}

const has: Readonly<Record<LanguagePart, (tag: string) => boolean>> = {
  window: (tag) => isOwn(windowTexts, tag),
  explanations: (tag) => isOwn(textsFor, tag),
  dossier: (tag) => isOwn(chooseWords, tag),
  sheet: (tag) => isOwn(sheetTexts, tag),
  templates: (tag) => isOwn(templates, tag),
  pathDialog: (tag) => isOwn(pathWords, tag),
  dateWords: (tag) => dateLanguageOf(tag) !== null,
  mentions: hasGrammar,
};

function isOwn(textsIn: (tag: string) => unknown, tag: string): boolean {
  return textsIn(tag) !== null && (tag === 'en' || !isCopy(textsIn(tag), textsIn('en')));
}

function windowTexts(tag: string): unknown {
  const file = join(import.meta.dirname, `../../renderer/locales/${tag}.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as unknown) : null;
}

function sheetTexts(tag: string): unknown {
  const words = chooseSheetWords(tag);
  return words && { interview: words.interview, documentKind: words.documentKind, when: words.when };
}

function templates(tag: string): unknown {
  const folio = smallFolio();
  const dossier = { ...folio.case.dossier, language: tag };
  const context = prepareContext({ ...folio, case: { ...folio.case, dossier } }, profiles.generic, {
    today: daySchema.parse('2026-01-10'),
    keepNames: true,
  });
  return templateFor(context, statementSchema.parse({ id: 'new', kind: 'declaration' }));
}

function leaves(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value ?? {}).flatMap(([key, below]) => leaves(below, `${path}.${key}`));
}
