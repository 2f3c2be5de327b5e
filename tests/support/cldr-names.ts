import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { primaryTag } from '../../shared/language-tag.ts';
import { everyMonthName } from '../../shared/dates/calendars/month-names.ts';

const require = createRequire(import.meta.url);
const main = join(dirname(require.resolve('cldr-dates-full/package.json')), 'main');

/** The source of `shared/dates/names/month-table.ts`, made of CLDR's Gregorian month names. */
export function monthTableSource(): string {
  const rows = [...monthsByLanguage()].map(([tag, months]) => `  ${tag}: '${rowText(tag, months)}',\n`);
  return `${head}export const monthTable: Readonly<Record<string, string>> = {\n${rows.join('')}};\n`;
}

const head = `/**
 * Gregorian month names of the languages Folio has none of its own for: twelve months parted by \`;\`, the forms of
 * one by \`|\`. Made by \`npm run names\` from CLDR (cldr-dates-full; Unicode License V3, © 2004–2026 Unicode, Inc.,
 * https://www.unicode.org/license.txt), which \`tests/shared/dates/names/month-names.test.ts\` compares it with.
 */
`;

type Months = readonly Set<string>[];

/** The names in every region and script of a language, in the alphabet's order of their tags. */
function monthsByLanguage(): ReadonlyMap<string, Months> {
  const own = new Set([...everyMonthName().values()].flat().flatMap(gregorianLanguages));
  const languages = new Map<string, Months>();
  for (const locale of readdirSync(main).toSorted()) {
    const tag = primaryTag(locale);
    if (own.has(tag)) continue;
    const months = languages.get(tag) ?? Array.from({ length: 12 }, () => new Set<string>());
    for (const forms of monthForms(locale).filter(areNames))
      for (const [at, form] of forms.entries()) if (/\p{L}/u.test(form)) months[at]?.add(withoutStop(form));
    if (months.every((forms) => forms.size > 0)) languages.set(tag, months);
  }
  return languages;
}

function gregorianLanguages(named: { readonly calendar: string; readonly languages: readonly string[] }) {
  return named.calendar === 'gregory' ? named.languages : [];
}

/** Within a sentence and by itself, in full and short, January first. */
function monthForms(locale: string): readonly (readonly string[])[] {
  const { months } = gregorian(locale);
  return [
    months.format.wide,
    months['stand-alone'].wide,
    months.format.abbreviated,
    months['stand-alone'].abbreviated,
  ].map((forms) => Array.from({ length: 12 }, (_, at) => forms[String(at + 1)] ?? ''));
}

type Forms = Readonly<Record<string, string>>;

interface Gregorian {
  readonly months: Readonly<
    Record<'format' | 'stand-alone', Readonly<Record<'wide' | 'abbreviated', Forms>>>
  >;
}

function gregorian(locale: string): Gregorian {
  const path = join(main, locale, 'ca-gregorian.json');
  // CLDR's own published shape.
  const file = JSON.parse(readFileSync(path, 'utf8')) as {
    readonly main: Readonly<
      Record<string, { readonly dates: { readonly calendars: { readonly gregorian: Gregorian } } }>
    >;
  };
  const found = file.main[locale];
  if (found === undefined) throw new Error(`${path} is not of ${locale}`);
  return found.dates.calendars.gregorian;
}

/** A language whose names CLDR does not have gets the root's, "M01". */
function areNames(forms: readonly string[]): boolean {
  return !forms.every((form) => /^M\d+$/.test(form));
}

function withoutStop(form: string): string {
  return form.replace(/\.$/, '');
}

function rowText(tag: string, months: Months): string {
  const text = months.map((forms) => [...forms].join('|')).join(';');
  if (/["\\\n]/.test(text)) throw new Error(`a month name of ${tag} needs another quote`);
  return text;
}
