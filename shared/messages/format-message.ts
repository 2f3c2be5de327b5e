import { type Formatters, formatToParts, IntlMessageFormat } from 'intl-messageformat';

/** What is filled into a message, by name; a name without a value stays empty. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** How a language writes a value that is filled in: its digits, its marks of direction. */
export type WriteValue = (value: string | number) => string;

/** A message in ICU MessageFormat, filled in: `{name}`, `{count, plural, one {# day} other {# days}}`. */
export function formatMessage(
  message: string,
  values: MessageValues,
  language: string,
  write: WriteValue = String,
): string {
  return messageParts<string>(message, values, language, write).join('');
}

/** The same for running text: a value that is neither words nor a number stands as it is among the words. */
export function messageParts<Value>(
  message: string,
  values: Readonly<Record<string, string | number | Value>>,
  language: string,
  write: WriteValue = String,
): readonly (string | Value)[] {
  const parts = formatToParts<Value | ToWrite>(
    compiled(message, language),
    language,
    formatters(write),
    IntlMessageFormat.formats,
    handedBack(values),
  );
  return parts.map(({ value }) => (value instanceof ToWrite ? write(value.valueOf()) : value));
}

type Compiled = ReturnType<IntlMessageFormat['getAst']>;

const known = new Map<string, Map<string, Compiled>>();

function compiled(message: string, language: string): Compiled {
  const ofLanguage = known.get(language) ?? new Map<string, Compiled>();
  known.set(language, ofLanguage);
  const made =
    ofLanguage.get(message) ??
    new IntlMessageFormat(message, language, undefined, { ignoreTag: true }).getAst();
  ofLanguage.set(message, made);
  return made;
}

/** Words or a number that the library hands back to be written here, having chosen a form by what it is. */
class ToWrite {
  readonly #value: string | number;

  constructor(value: string | number) {
    this.#value = value;
  }

  valueOf(): string | number {
    return this.#value;
  }

  toString(): string {
    return String(this.#value);
  }
}

function handedBack<Value>(
  values: Readonly<Record<string, string | number | Value>>,
): Record<string, Value | ToWrite> {
  return new Proxy<Record<string, Value | ToWrite>>(
    {},
    {
      has: () => true,
      get: (_, name: string) => {
        const value = values[name] ?? '';
        return typeof value === 'string' || typeof value === 'number' ? new ToWrite(value) : value;
      },
    },
  );
}

const pluralRules = new Map<string, Intl.PluralRules>();

function formatters(write: WriteValue): Formatters {
  return {
    // The library asks nothing of it but to write the number of `#`.
    getNumberFormat: () => ({ format: write }) as Intl.NumberFormat,
    // A date's words would differ between platforms: it is written out before it is filled in.
    getDateTimeFormat: () => {
      throw new Error('no message writes a date');
    },
    getPluralRules: (language, options) => {
      const key = `${String(language)} ${options?.type ?? ''}`;
      // oxlint-disable-next-line no-restricted-globals -- the plural forms of our languages are the same everywhere
      const rules = pluralRules.get(key) ?? new Intl.PluralRules(language, options);
      pluralRules.set(key, rules);
      return rules;
    },
  };
}
