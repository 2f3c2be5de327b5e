import { IntlMessageFormat } from 'intl-messageformat';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/**
 * The names filled into a message, under each plural form that it has for a count; under '' where it has one text
 * for all. A message that is no ICU MessageFormat throws.
 */
export function messageForms(message: string): ReadonlyMap<string, ReadonlySet<string>> {
  const elements = new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst();
  const [plural] = elements;
  if (elements.length !== 1 || plural === undefined || !('options' in plural))
    return new Map([['', new Set(elements.flatMap((element) => namesIn(element, '')))]]);
  return new Map(
    Object.entries(plural.options).map(([form, { value }]) => [
      form,
      new Set(value.flatMap((element) => namesIn(element, plural.value))),
    ]),
  );
}

/** `#` stands for the count of the plural around it. */
function namesIn(element: Element, count: string): readonly string[] {
  if ('options' in element)
    return Object.values(element.options).flatMap(({ value }) =>
      value.flatMap((each) => namesIn(each, element.value)),
    );
  const type: number = element.type;
  if (type === pound) return [count];
  return type === literal || !('value' in element) ? [] : [element.value];
}

// The library's own numbers for its kinds of element.
const literal = 0;
const pound = 7;
