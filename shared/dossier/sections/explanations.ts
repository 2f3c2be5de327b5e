import type { Decision } from '../../domain/decision.ts';
import type { Id } from '../../domain/id.ts';
import type { SaidStatement } from '../../timeline/findings/finding.ts';
import { ruled } from './annexes.ts';
import { heading, paragraph, text, type Block, type Inline, type Row } from '../block.ts';
import { incidentTitle } from './chronology.ts';
import { citationOf, paragraphIn, withCitations } from '../citations.ts';
import { partHeading } from './cover.ts';
import { inOrder } from '../incident-order.ts';
import {
  documentTitle,
  nameOf,
  partAnchor,
  reference,
  statementTitle,
  strong,
  type ExplainedFinding,
  type Making,
} from '../dossier-context.ts';
import { isolated } from '../words/when-text.ts';
import { fill } from '../words/fill.ts';

/** A decision whose note the person wants in the dossier, with the finding it answers. */
interface Explained {
  readonly decision: Decision;
  readonly finding: ExplainedFinding;
}

/**
 * What the person answered where dates differ: the two quotes, where they stand, and the answer. The
 * checker's own words never appear, and nothing is quoted from a paper that the dossier leaves out.
 */
export function explanationBlocks(making: Making): readonly Block[] {
  const { words } = making;
  return [
    partHeading(making, 'explanations'),
    paragraph(words.explanations.intro),
    ...explained(making).map((each) => explanationOf(making, each)),
  ];
}

/** Notes meant for the dossier whose finding still stands, in order of the decisions. */
export function explained({ folio, findings }: Making): readonly Explained[] {
  return folio.decisions.flatMap((decision) => {
    const finding = findings.find(({ id }) => id === decision.finding);
    return decision.inDossier && decision.note.trim() !== '' && finding ? [{ decision, finding }] : [];
  });
}

function explanationOf(making: Making, { decision, finding }: Explained): Block {
  const { explanations } = making.words;
  const rows = finding.statements.flatMap((said) => quoteRow(making, said));
  const note = [
    strong(`${explanations.explanation}. `),
    ...withCitations(making, isolated(decision.note.trim())),
  ];
  const by = decision.by.trim();
  const blocks: readonly Block[] = [
    heading(2, subjectOf(making, finding)),
    ...(rows.length === 0 ? [] : [ruled([9, 7], [explanations.statement, explanations.source], rows)]),
    { ...paragraph(note), record: decision.id },
    ...(by === '' ? [] : [paragraph(fill(explanations.by, { name: by }), 'small')]),
  ];
  // What is said and the answer to it are read together.
  return { block: 'group', blocks };
}

/** The events it is about, by name, or else the papers that speak. */
function subjectOf(making: Making, { records }: ExplainedFinding): string {
  const { folio, words } = making;
  const events = inOrder(folio.incidents).filter(({ id }) => records.includes(id));
  const names = [
    ...events.map((each) => incidentTitle(making, each)),
    ...(events.length > 0 ? [] : records.map((id) => nameOfSource(making, id))),
  ].filter((name) => name !== '');
  return [...new Set(names)].join(words.separator) || words.parts.explanations;
}

function nameOfSource(making: Making, id: Id): string {
  const { folio, statements, words } = making;
  const document = folio.documents.find((each) => each.id === id && each.included);
  if (document) return documentTitle(making, document);
  const statement = statements.find((each) => each.id === id);
  if (statement) return statementTitle(making, statement);
  const history = folio.histories.find((each) => each.id === id);
  return history ? history.title.trim() || words.history.kinds[history.kind] : nameOf(making, id);
}

function quoteRow(making: Making, said: SaidStatement): readonly Row[] {
  const where = placeOf(making, said);
  if (where === null || said.quote.trim() === '') return [];
  const quote = fill(making.words.when.asGiven, { words: isolated(said.quote.trim()) });
  return [{ cells: [[text(quote)], where], record: said.source }];
}

/** Where the quote stands, as the dossier cites it; null when the dossier does not hold its source. */
function placeOf(making: Making, { source, locator }: SaidStatement): readonly Inline[] | null {
  const [kind, number] = locator.split(' ');
  const statement = making.statements.find(({ id }) => id === source);
  const told = kind === 'paragraph' ? statement?.paragraphs[Number(number) - 1] : undefined;
  if (statement && told) return [paragraphIn(making, statement, told.id)];
  const cited = citationOf(making, source, kind === 'page' ? Number(number) : null);
  if (cited !== null) return cited;
  const { histories } = making.folio;
  if (!histories.some(({ id }) => id === source)) return null;
  return [reference(making.words.parts.histories, partAnchor('histories'))];
}
