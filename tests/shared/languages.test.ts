import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { primaryTag } from '../../shared/language-tag.ts';
import { dateLanguages } from '../../shared/dates/languages/languages.ts';
import { sheetLanguages } from '../../shared/dossier/words/choose-sheet-words.ts';
import { isRightToLeft, languageParts, languages } from '../../shared/languages.ts';
import { english } from '../../shared/timeline/explain/languages/en.ts';
import { explanationLanguages, textsFor } from '../../shared/timeline/explain/languages/languages.ts';
import { isCopy, partsIn } from './language-parts.ts';

const rows = languages.map((row) => [row.tag, row.lacks as readonly string[]] as const);
const tags = new Set<string>(languages.map(({ tag }) => tag));

describe('the table of languages', () => {
  it.each(rows)('%s has every part that it does not lack on purpose', (tag, lacks) => {
    const there = partsIn(tag);
    expect(languageParts.filter((part) => !lacks.includes(part) && !there.includes(part))).toEqual([]);
  });

  it.each(rows)('%s lacks what it says it lacks', (tag, lacks) => {
    expect(partsIn(tag).filter((part) => lacks.includes(part))).toEqual([]);
  });

  it('would name every part that a new language is without', () => {
    expect(partsIn('sw')).toEqual([]);
  });

  it('has a row for every language of a part', () => {
    const locales = readdirSync(join(import.meta.dirname, '../../renderer/locales'));
    expect(locales.filter((name) => name.endsWith('.json') && !tags.has(name.slice(0, -5)))).toEqual([]);
    expect(explanationLanguages.filter(({ language }) => !tags.has(language))).toEqual([]);
    expect(sheetLanguages.filter((tag) => !tags.has(tag))).toEqual([]);
    expect(dateLanguages.filter(({ tag }) => !tags.has(primaryTag(tag)))).toEqual([]);
  });

  it('knows which are read from the right', () => {
    expect(['ar', 'fa-AF', 'prs', 'en', 'sw'].map(isRightToLeft)).toEqual([true, true, true, false, false]);
  });
});

describe('a copy of English', () => {
  it('is no language of its own', () => {
    expect(isCopy({ ...english, language: 'sw' }, english)).toBe(true);
    expect(isCopy({ ...textsFor('fr'), checks: english.checks }, english)).toBe(true);
  });

  it('is not seen in words that two languages share', () => {
    expect(isCopy(textsFor('fr'), english)).toBe(false);
  });
});
