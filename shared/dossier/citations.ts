import type { Id } from '../domain/id.ts';
import { citationPattern, type Statement } from '../domain/statement.ts';
import { text, type Inline } from './block.ts';
import { inOrder } from './incident-order.ts';
import {
  exhibitReference,
  incidentAnchor,
  nameOf,
  paragraphAnchor,
  reference,
  statementAnchor,
  statementName,
  type Making,
} from './making.ts';
import { fill } from './words/fill.ts';

/** Turns `[@ID, p. 3]` into "Exhibit C, p. 41"; what points nowhere is said so, never dropped. */
export function withCitations(making: Making, words: string): readonly Inline[] {
  const found: Inline[] = [];
  let at = 0;
  for (const match of words.matchAll(citationPattern)) {
    if (match.index > at) found.push(text(words.slice(at, match.index)));
    // The pattern admits exactly the ids that the schema admits.
    const cited = citationOf(making, match[1] as Id, match[2] === undefined ? null : Number(match[2]));
    found.push(...(cited ?? [text(making.words.unknownReference, 'strong')]));
    at = match.index + match[0].length;
  }
  if (at < words.length) found.push(text(words.slice(at)));
  return found;
}

/** The ids a text cites that no record of the dossier answers to. */
export function unknownCitations(making: Making, words: string): readonly string[] {
  return [...words.matchAll(citationPattern)]
    .filter((match) => citationOf(making, match[1] as Id, null) === null)
    .map((match) => match[1] ?? '');
}

/** How the dossier refers to a record, with its page; null when the dossier does not hold it. */
export function citationOf(making: Making, id: Id, page: number | null): readonly Inline[] | null {
  const exhibit = exhibitReference(making, id, page);
  if (exhibit !== null) return exhibit;
  const statement = making.statements.find((each) => each.id === id);
  if (statement !== undefined)
    return [reference(making, statementName(making, statement), statementAnchor(id))];
  const number = numbersOf(making).get(id) ?? 0;
  if (number > 0)
    return [reference(making, fill(making.words.chronology.entry, { number }), incidentAnchor(id))];
  const paragraph = paragraphReference(making, id);
  if (paragraph !== null) return paragraph;
  const name = nameOf(making, id);
  return name === '' ? null : [text(name)];
}

const numbersByMaking = new WeakMap<Making, ReadonlyMap<Id, number>>();

/** Each incident's number in the chronology, counted once for a dossier. */
function numbersOf(making: Making): ReadonlyMap<Id, number> {
  const known = numbersByMaking.get(making);
  if (known !== undefined) return known;
  const numbers = new Map(inOrder(making.folio.incidents).map(({ id }, index) => [id, index + 1]));
  numbersByMaking.set(making, numbers);
  return numbers;
}

function paragraphReference(making: Making, id: Id): readonly Inline[] | null {
  const owner = making.statements.find((each) => each.paragraphs.some((paragraph) => paragraph.id === id));
  return owner === undefined ? null : [paragraphIn(making, owner, id)];
}

/** "Declaration, Amina K., ¶ 4, p. 9", linked. */
export function paragraphIn(making: Making, statement: Statement, id: Id): Inline {
  const number = statement.paragraphs.findIndex((paragraph) => paragraph.id === id) + 1;
  const paragraph = fill(making.words.corroboration.paragraph, { number });
  const words = fill(making.words.corroboration.at, {
    statement: statementName(making, statement),
    paragraph,
  });
  return reference(making, words, paragraphAnchor(id));
}
