import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languagesWith } from '../../shared/languages.ts';
import { messageForms } from '../support/message-forms.ts';
import { calendarIdSchema } from '../../shared/dates/calendar-id.ts';
import { profileIdSchema } from '../../shared/domain/case.ts';
import { parseWhen } from '../../shared/dates/when.ts';

const renderer = join(import.meta.dirname, '../../renderer');
const folder = join(renderer, 'locales');
const tags = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace('.json', ''));
const others = tags.filter((tag) => tag !== 'en');
const offered = languagesWith('window').map(({ tag }) => tag);

function texts(tag: string): ReadonlyMap<string, string> {
  // A locale file is a tree of texts; anything else fails the flattening below.
  const tree = JSON.parse(readFileSync(join(folder, `${tag}.json`), 'utf8')) as Tree;
  return new Map(flat(tree, ''));
}

type Tree = { readonly [key: string]: string | Tree };

function flat(tree: Tree, path: string): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : flat(value, `${path}${key}.`),
  );
}

const without = (some: readonly string[], rest: readonly string[]): readonly string[] =>
  some.filter((key) => !rest.includes(key));

/** The keys of the texts that count something. */
const counting = [...texts('en')].filter(([, text]) => !messageForms(text).has('')).map(([key]) => key);

/** A language without plural rules in the browser takes one text for every count: those rules would be another language’s. */
function formsOf(tag: string): readonly string[] {
  if (Intl.PluralRules.supportedLocalesOf(tag).length === 0) return [''];
  return new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
}

/** "No day", "one day" and "two days" may be words alone. */
const saysItsNumber = (form: string) => ['zero', 'one', 'two'].includes(form);

describe('the languages of the window', () => {
  it('offers exactly those it has a file for', () => {
    expect(new Set<string>(offered)).toEqual(new Set(tags));
  });

  it.each(others)('has every text in %s, and none too many', (tag) => {
    const own = [...texts(tag).keys()].filter((key) => !key.startsWith('_'));
    const english = [...texts('en').keys()];
    const [missing, tooMany] = [without(english, own), without(own, english)];
    expect({ tag, missing, tooMany }).toEqual({ tag, missing: [], tooMany: [] });
  });

  it.each(tags)('names every calendar and every destination in %s', (tag) => {
    const known = texts(tag);
    const wanted = [
      ...calendarIdSchema.options.map((id) => `date.calendar.${id}`),
      ...profileIdSchema.options.map((id) => `profile.${id}`),
    ];
    expect(wanted.filter((key) => !known.has(key))).toEqual([]);
  });

  it.each(tags)('has exactly the plural forms that %s asks for', (tag) => {
    for (const key of counting)
      expect([...messageForms(texts(tag).get(key) ?? '').keys()].toSorted(), `${tag} ${key}`).toEqual(
        formsOf(tag).toSorted(),
      );
  });

  it.each(others)('keeps the names to be filled in, in %s', (tag) => {
    const english = texts('en');
    for (const [key, text] of texts(tag)) {
      if (key.startsWith('_')) continue;
      const models = messageForms(english.get(key) ?? '');
      for (const [form, names] of messageForms(text)) {
        const model = models.get(form) ?? models.get('other') ?? models.get('') ?? new Set();
        for (const name of names) expect(model, `${tag} ${key}`).toContain(name);
        for (const name of model)
          if (!saysItsNumber(form) || name !== 'count') expect(names, `${tag} ${key}`).toContain(name);
      }
    }
  });

  it.each(tags)('gives examples of dates that the date field reads in %s', (tag) => {
    const examples =
      texts(tag)
        .get('date.placeholder')
        ?.replace(/^[^:：]*[:：]/, '')
        .split(/[,،、]/) ?? [];
    expect(examples.length).toBeGreaterThan(1);
    for (const asGiven of examples)
      expect(parseWhen({ asGiven: asGiven.trim(), language: tag }).earliest, asGiven).not.toBeNull();
  });

  it.each(others)('marks %s as machine-made until a native reader has read it', (tag) => {
    expect(texts(tag).get('_about')).toMatch(/machine-made|read by a native reader/);
  });
});

/** Words that are the same in every language. */
const allowed = new Set(['Folio', 'Ctrl K']);

function hardCoded(source: string): readonly string[] {
  const code = source.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '').replaceAll('=>', '');
  const between = [...code.matchAll(/>\s*([^<>{}()=;]*[A-Za-z]{2}[^<>{}()=;]*)\s*<\//g)].map(
    ([, text]) => text,
  );
  const given = [
    ...code.matchAll(/\b(?:aria-label|title|placeholder|label|hint|alt)="([^"]*[A-Za-z][^"]*)"/g),
  ].map(([, text]) => text);
  const sentences = [
    ...code.replaceAll(/Error\([^)]*\)/g, '').matchAll(/(['"`])([A-Z][a-z]+(?: [a-z]+)+[^'"`]*)\1/g),
  ].map(([, , text]) => text);
  return [...new Set([...between, ...given, ...sentences])]
    .map((text) => (text ?? '').trim())
    .filter((text) => !allowed.has(text));
}

describe('the window’s source', () => {
  const files = readdirSync(renderer, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.tsx?$/.test(name),
  );

  it.each(files)('has no visible words of its own in %s', (name) => {
    expect(hardCoded(readFileSync(join(renderer, name), 'utf8'))).toEqual([]);
  });

  it('would find words written between tags or into a label', () => {
    expect(hardCoded('<p>Saved now</p>')).toEqual(['Saved now']);
    expect(hardCoded('<input aria-label="Your name" />')).toEqual(['Your name']);
    expect(hardCoded("<p>{ready ? 'All is saved' : t('app.saving')}</p>")).toEqual(['All is saved']);
    expect(hardCoded("throw new Error('No such place')")).toEqual([]);
  });
});
