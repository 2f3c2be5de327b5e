import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { languagesWith } from '../../shared/languages.ts';

const require = createRequire(import.meta.url);
const main = join(dirname(require.resolve('cldr-localenames-full/package.json')), 'main');

const head = `/**
 * What languages are called in this one, as \`tag:name\` parted by \`|\`, and how CLDR writes a qualified one. Made by
 * \`npm run names\` from CLDR (cldr-localenames-full; Unicode License V3, © 2004–2026 Unicode, Inc.,
 * https://www.unicode.org/license.txt), which \`tests/shared/language-names\` compares it with.
 */
`;

/** The languages in which Folio names languages. */
export const speaking: readonly string[] = [
  ...new Set(
    (['window', 'dossier', 'explanations'] as const)
      .flatMap((part) => languagesWith(part))
      .map(({ tag }) => tag),
  ),
];

/** The source of `shared/language-names/tables/TAG.ts`, made of CLDR's names of languages. */
export function languageNamesSource(tag: string): string {
  return `${head}export const names: string =\n  '${rowText(tag)}';\n`;
}

function rowText(locale: string): string {
  const pattern = displayNames(locale, 'localeDisplayNames').localeDisplayPattern ?? {};
  const names = Object.entries(displayNames(locale, 'languages').languages ?? {});
  const entries = [
    ['pattern', pattern.localePattern],
    ['separator', pattern.localeSeparator],
    ...names.filter(([tag]) => !/-(?:alt|menu)-/.test(tag)),
  ];
  if (entries.some(([, name = '']) => /[|"\\\n]/.test(name)))
    throw new Error(`a name in ${locale} needs a mark`);
  return entries
    .map(([tag, name]) => `${tag}:${name}`)
    .join('|')
    .replaceAll("'", '’');
}

type DisplayNames = Readonly<Record<string, Readonly<Record<string, string>> | undefined>>;

function displayNames(locale: string, file: string): DisplayNames {
  // CLDR's own published shape.
  const { main: found } = JSON.parse(readFileSync(join(main, locale, `${file}.json`), 'utf8')) as {
    readonly main: Readonly<Record<string, { readonly localeDisplayNames: DisplayNames }>>;
  };
  return found[locale]?.localeDisplayNames ?? {};
}
