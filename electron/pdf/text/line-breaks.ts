import LineBreaker from 'linebreak';

const withoutSpaces = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\ua9e0-\ua9ff\uaa60-\uaa7f]/;
// Node and Electron cut a few Khmer and Lao words differently: lines may then end elsewhere, after other words.
const segmenter = new Intl.Segmenter('th', { granularity: 'word' });
const plainWords = /^[A-Za-z0-9 ,.;:()'’“”"¶?!]*$/;

/** Where lines may end, by index into the text: UAX 14, and dictionary words for scripts without spaces. */
export function lineBreaks(text: string): ReadonlyMap<number, 'may' | 'must'> {
  const breaks = new Map<number, 'may' | 'must'>();
  if (plainWords.test(text)) {
    for (let at = text.indexOf(' '); at !== -1; at = text.indexOf(' ', at + 1))
      if (text[at + 1] !== ' ' && !isTight(text, at + 1)) breaks.set(at + 1, 'may');
    return breaks;
  }
  const breaker = new LineBreaker(text);
  for (let found = breaker.nextBreak(); found !== null; found = breaker.nextBreak())
    if (found.position < text.length && (found.required || !isTight(text, found.position)))
      breaks.set(found.position, found.required ? 'must' : 'may');
  if (withoutSpaces.test(text)) addWordBreaks(text, breaks);
  keepQuoted(text, breaks);
  return breaks;
}

/** "p. 12" and "¶ 4" stay on one line, and a comma before them with the word it follows. */
function isTight(text: string, position: number): boolean {
  return (
    /(?:^|[\s(])(?:p\.|¶|S\.|pág\.|No\.|vol\.) $/.test(text.slice(Math.max(0, position - 6), position)) ||
    (text[position - 2] === ',' && /^(?:p|S|pág)\.[ \u00a0]\d/.test(text.slice(position, position + 6)))
  );
}

const keptWhole = /\u2068[^\u2066-\u2069\n]{1,24}\u2069|\d{2,4}年(?:\d{1,2}月(?:\d{1,2}日)?)?/g;

/** A few words set apart from the line's direction, such as a date as it was given, stay on one line; so does a Chinese date. */
function keepQuoted(text: string, breaks: Map<number, 'may' | 'must'>): void {
  for (const { index, 0: quoted } of text.matchAll(keptWhole))
    for (let at = index + 1; at < index + quoted.length; at += 1) breaks.delete(at);
}

/** Thai, Lao, Khmer and Burmese write no spaces: lines may end between dictionary words. */
function addWordBreaks(text: string, breaks: Map<number, 'may' | 'must'>): void {
  for (const { index, segment } of segmenter.segment(text)) {
    const before = text[index - 1] ?? '';
    const isInside = withoutSpaces.test(before) && withoutSpaces.test(segment[0] ?? '');
    if (isInside && !/^\p{M}/u.test(segment) && !breaks.has(index)) breaks.set(index, 'may');
  }
}
