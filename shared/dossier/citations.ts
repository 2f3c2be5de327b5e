import type { Id } from '../domain/id.ts';
import { citationPattern, type Statement } from '../domain/statement.ts';
import { joined, text, type Inline } from './block.ts';
import { chronological } from './chronological.ts';
import { exhibitOf, exhibitReference, incidentReference, reference } from './references.ts';
import { exhibitName, nameOf, statementName } from './names.ts';
import { paragraphAnchor, statementAnchor } from './anchors.ts';
import type { DossierContext } from './dossier-context.ts';
import { isolated } from './words/when-text.ts';
import { formatMessage } from '../messages/format-message.ts';

/**
 * Turns `[@ID, p. 3]` into "(Exhibit C, p. 41)", and several in a row into one pair of brackets; what points
 * nowhere is said so, never dropped. After a word such as "see" and inside brackets it stands bare.
 */
export function withCitations(context: DossierContext, words: string): readonly Inline[] {
  const found: Inline[] = [];
  let at = 0;
  for (const run of runsOf(words)) {
    const before = words.slice(at, run.start);
    const [open, close] = standsBare(context, words.slice(0, run.start)) ? ['', ''] : ['(', ')'];
    const cited = run.citations.map(([id, page]) => citationOrNote(context, id, page));
    found.push(...textOf(before + open), ...joined(cited, context.words.separator), ...textOf(close));
    at = run.end;
  }
  return [...found, ...textOf(words.slice(at))];
}

interface Run {
  readonly start: number;
  readonly end: number;
  readonly citations: readonly (readonly [id: Id, page: number | null])[];
}

/** Citations with nothing but blanks, commas or semicolons between them belong together. */
function runsOf(words: string): readonly Run[] {
  const runs: { start: number; end: number; citations: (readonly [Id, number | null])[] }[] = [];
  for (const match of words.matchAll(citationPattern)) {
    // The pattern admits exactly the ids that the schema admits.
    const citation = [match[1] as Id, match[2] === undefined ? null : Number(match[2])] as const;
    const end = match.index + match[0].length;
    const last = runs.at(-1);
    if (last !== undefined && /^[\s,;]*$/.test(words.slice(last.end, match.index))) {
      last.citations.push(citation);
      last.end = end;
    } else runs.push({ start: match.index, end, citations: [citation] });
  }
  return runs;
}

function standsBare({ words }: DossierContext, before: string): boolean {
  if (before.trim() === '' || /[([{（«]\s*$/u.test(before)) return true;
  const word = /(\p{L}+)\s*$/u.exec(before)?.[1]?.toLowerCase() ?? '';
  return words.citesAfter.split(' ').includes(word);
}

function citationOrNote(context: DossierContext, id: Id, page: number | null): readonly Inline[] {
  return citationOf(context, id, page) ?? [text(context.words.unknownReference, 'strong')];
}

function textOf(words: string): readonly Inline[] {
  return words === '' ? [] : [text(words)];
}

/** The ids a text cites that no record of the dossier answers to. */
export function unknownCitations(context: DossierContext, words: string): readonly string[] {
  return (
    [...words.matchAll(citationPattern)]
      // The pattern takes an id's letters only.
      .filter((match) => citationOf(context, match[1] as Id, null) === null)
      .map((match) => match[1] ?? '')
  );
}

/** How the dossier refers to a record, with its page; null when the dossier does not hold it. */
export function citationOf(context: DossierContext, id: Id, page: number | null): readonly Inline[] | null {
  const exhibit = exhibitReference(context, id, page);
  if (exhibit !== null) return exhibit;
  const statement = context.statements.find((each) => each.id === id);
  if (statement !== undefined) return [reference(statementName(context, statement), statementAnchor(id))];
  const number = numbersOf(context).get(id) ?? 0;
  if (number > 0)
    return [
      incidentReference(
        formatMessage(context.words.chronology.entry, { number }, context.words.language),
        id,
      ),
    ];
  const owner = statementWith(context, id);
  if (owner !== null) return [paragraphReference(context, owner, id)];
  const name = nameOf(context, id);
  return name === '' ? null : [text(name)];
}

/** How the dossier calls a record where a text cites it, without the page; null when it does not hold it. */
export function citationName(context: DossierContext, id: Id): string | null {
  const exhibit = exhibitOf(context, id);
  if (exhibit !== null) return exhibitName(context, exhibit);
  const statement = context.statements.find((each) => each.id === id);
  if (statement !== undefined) return statementName(context, statement);
  const number = numbersOf(context).get(id);
  if (number !== undefined)
    return formatMessage(context.words.chronology.entry, { number }, context.words.language);
  const owner = statementWith(context, id);
  if (owner !== null) return paragraphName(context, owner, id);
  return nameOf(context, id) || null;
}

const numbersByContext = new WeakMap<DossierContext, ReadonlyMap<Id, number>>();

/** Each incident's number in the chronology, counted once for a dossier. */
function numbersOf(context: DossierContext): ReadonlyMap<Id, number> {
  const known = numbersByContext.get(context);
  if (known !== undefined) return known;
  const numbers = new Map(chronological(context.folio.incidents).map(({ id }, index) => [id, index + 1]));
  numbersByContext.set(context, numbers);
  return numbers;
}

/** The statement that a paragraph is one of. */
function statementWith({ statements }: DossierContext, paragraph: Id): Statement | null {
  return statements.find(({ paragraphs }) => paragraphs.some(({ id }) => id === paragraph)) ?? null;
}

/** "Declaration, Amina K., ¶ 4, p. 9", linked. */
export function paragraphReference(context: DossierContext, statement: Statement, id: Id): Inline {
  return reference(
    paragraphName(context, statement, id),
    paragraphAnchor(id),
    null,
    statementAnchor(statement.id),
  );
}

/** The applicant's own and only declaration needs no name beside its paragraphs. */
function statementNameAtParagraph(context: DossierContext, statement: Statement): string {
  const { kind, declarant } = statement;
  const isOwn = kind === 'declaration' && declarant !== null && declarant === context.folio.case.applicant;
  const isOnly = context.statements.filter((each) => each.kind === kind).length === 1;
  if (!isOwn || !isOnly) return statementName(context, statement);
  return formatMessage(context.words.statement.short[kind], { name: '' }, context.words.language).replace(
    /,\s*$/,
    '',
  );
}

function paragraphName(context: DossierContext, statement: Statement, id: Id): string {
  const number = statement.paragraphs.findIndex((paragraph) => paragraph.id === id) + 1;
  const paragraph = formatMessage(context.words.corroboration.paragraph, { number }, context.words.language);
  const name = isolated(statementNameAtParagraph(context, statement));
  return formatMessage(
    context.words.corroboration.at,
    { statement: name, paragraph },
    context.words.language,
  );
}
