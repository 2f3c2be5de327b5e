import { everyMonthName } from '../../../shared/dates/calendars/month-names.ts';
import { monthNames } from '../../../shared/dates/names/month-names.ts';
import { monthTable } from '../../../shared/dates/names/month-table.ts';
import { parseWhen } from '../../../shared/dates/when.ts';
import { languageNameIn } from '../../../shared/language-names/language-name-in.ts';
import { languagesWith } from '../../../shared/languages.ts';
import { datesRow } from '../../../shared/dates/mentions/dates-row.ts';
import { findMentions } from '../../../shared/dates/mentions/find-mentions.ts';
import { formatMessage } from '../../../shared/messages/format-message.ts';
import { datesBeside } from '../../../shared/timeline/rule-support/dates-beside.ts';
import { statementSchema } from '../../../shared/domain/statement.ts';

/** Answers by what was asked, one for each text, language or tag. */
export type Answers = Readonly<
  Record<
    | 'page'
    | 'commandLine'
    | 'field'
    | 'checker'
    | 'languageNames'
    | 'counted'
    | 'otherwise'
    | 'bytes'
    | 'aliases',
    readonly unknown[]
  >
>;

/** What the readers and writers of `shared` answer on the platform this runs on, to be compared with another's. */
export async function platformAnswers(): Promise<Answers> {
  const texts = datedTexts();
  const rows = texts.map(({ language, text }) =>
    datesRow({ id: text, lang: language, text, reference: null }),
  );
  return {
    page: texts.map(({ language, text }) => [
      language,
      text,
      findMentions(text, { language, reference: null }),
    ]),
    commandLine: await Promise.all(rows),
    field: texts.map(({ language, text }) => [text, parseWhen({ asGiven: text, language })]),
    checker: texts.map(({ language, text }) => [text, besideNowruz(inStatement(language, text), language)]),
    aliases: aliases.map((tag) => Intl.getCanonicalLocales(tag)[0]),
    languageNames: spoken.map((speaking) => qualifiedTags.map((tag) => languageNameIn(tag, speaking))),
    counted: spoken.map((language) => counts.map((count) => formatMessage(forms, { count }, language))),
    otherwise: spoken.map((language) =>
      new Intl.ListFormat(language, { type: 'disjunction' }).format(['1', '2', '3']),
    ),
    bytes: ['en', 'en-US', 'es', 'fr', 'de'].map((language) =>
      new Intl.NumberFormat(language).format(1_234_567),
    ),
  };
}

/** "12 Maarso 2019": the twelfth of March in every language that has a name for it. */
function datedTexts(): readonly { readonly language: string; readonly text: string }[] {
  const cldr = Object.keys(monthTable).map((language) => ({
    language,
    name: monthNames(language)[2]?.[0] ?? '',
  }));
  const own = [...everyMonthName()].flatMap(([name, months]) =>
    months
      .filter(({ calendar, month }) => calendar === 'gregory' && month === 3)
      .flatMap(({ languages }) => languages.map((language) => ({ language, name }))),
  );
  return [...cldr, ...own].map(({ language, name }) => ({ language, text: `12 ${name} 2019` }));
}

const besideNowruz = datesBeside([/Nowruz/], /^[\s,]*$/);

function inStatement(language: string, text: string) {
  return statementSchema.parse({
    record: 'statement',
    id: 'statement',
    kind: 'declaration',
    language,
    paragraphs: [{ id: 'first', text: `Nowruz, ${text}` }],
  });
}

const spoken = languagesWith('explanations').map(({ tag }) => tag);
const qualifiedTags = [
  'prs',
  'som',
  'aa',
  'haz',
  'ti',
  'zh-Hant-TW',
  'uz-Cyrl',
  'sr-Latn-RS',
  'es-419',
  'ps-PK',
  'tl',
];
const counts = [0, 1, 2, 3, 5, 11, 21, 100, 1_000_000];
const forms = '{count, plural, zero {zero} one {one} two {two} few {few} many {many} other {other}}';
const aliases = [
  'prs',
  'som',
  'tl',
  'iw',
  'in',
  'ji',
  'mo',
  'sh',
  'no',
  'tw',
  'per',
  'fas',
  'kmr',
  'swc',
  'drw',
];
