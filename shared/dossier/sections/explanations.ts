import type { Decision } from '../../domain/decision.ts';
import type { Id } from '../../domain/id.ts';
import type { QuotedAssertion } from '../../timeline/findings/finding.ts';
import { ruledTable } from './ruled-table.ts';
import { heading, paragraph, text, type Block, type Inline, type Row, strong } from '../block.ts';
import { incidentTitle, documentTitle, nameOf, statementTitle } from '../names.ts';
import { citationOf, paragraphReference, withCitations } from '../citations.ts';
import { partHeading } from './part-heading.ts';
import { chronological } from '../chronological.ts';
import { partAnchor } from '../anchors.ts';
import { reference } from '../references.ts';
import type { ExplainedFinding, DossierContext } from '../dossier-context.ts';
import { isolated } from '../words/when-text.ts';
import { formatMessage } from '../../messages/format-message.ts';

/** A decision whose note the person wants in the dossier, with the finding it answers. */
interface ExplainedDecision {
  readonly decision: Decision;
  readonly finding: ExplainedFinding;
}

/**
 * What the person answered where dates differ: the two quotes, where they stand, and the answer. The
 * checker's own words never appear, and nothing is quoted from a paper that the dossier leaves out.
 */
export function explanationBlocks(context: DossierContext): readonly Block[] {
  const { words } = context;
  return [
    partHeading(context, 'explanations'),
    paragraph(words.explanations.intro),
    ...explainedDecisions(context).map((each) => explanationOf(context, each)),
  ];
}

/** Notes meant for the dossier whose finding still stands, in order of the decisions. */
export function explainedDecisions({ folio, findings }: DossierContext): readonly ExplainedDecision[] {
  return folio.decisions.flatMap((decision) => {
    const finding = findings.find(({ id }) => id === decision.finding);
    return decision.inDossier && decision.note.trim() !== '' && finding ? [{ decision, finding }] : [];
  });
}

function explanationOf(context: DossierContext, { decision, finding }: ExplainedDecision): Block {
  const { explanations } = context.words;
  const rows = finding.statements.flatMap((said) => quoteRow(context, said));
  const note = [
    strong(`${explanations.explanation}. `),
    ...withCitations(context, isolated(decision.note.trim())),
  ];
  const by = decision.by.trim();
  const blocks: readonly Block[] = [
    heading(2, subjectOf(context, finding)),
    ...(rows.length === 0 ? [] : [ruledTable([9, 7], [explanations.statement, explanations.source], rows)]),
    { ...paragraph(note), record: decision.id },
    ...(by === ''
      ? []
      : [paragraph(formatMessage(explanations.by, { name: by }, context.words.language), 'small')]),
  ];
  // What is said and the answer to it are read together.
  return { block: 'group', blocks };
}

/** The events it is about, by name, or else the papers that speak. */
function subjectOf(context: DossierContext, { records }: ExplainedFinding): string {
  const { folio, words } = context;
  const events = chronological(folio.incidents).filter(({ id }) => records.includes(id));
  const names = [
    ...events.map((each) => incidentTitle(context, each)),
    ...(events.length > 0 ? [] : records.map((id) => nameOfSource(context, id))),
  ].filter((name) => name !== '');
  return [...new Set(names)].join(words.separator) || words.parts.explanations;
}

function nameOfSource(context: DossierContext, id: Id): string {
  const { folio, statements, words } = context;
  const document = folio.documents.find((each) => each.id === id && each.included);
  if (document) return documentTitle(context, document);
  const statement = statements.find((each) => each.id === id);
  if (statement) return statementTitle(context, statement);
  const history = folio.histories.find((each) => each.id === id);
  return history ? history.title.trim() || words.history.kinds[history.kind] : nameOf(context, id);
}

function quoteRow(context: DossierContext, said: QuotedAssertion): readonly Row[] {
  const where = placeOf(context, said);
  if (where === null || said.quote.trim() === '') return [];
  const quote = formatMessage(
    context.words.when.asGiven,
    { words: isolated(said.quote.trim()) },
    context.words.language,
  );
  return [{ cells: [[text(quote)], where], record: said.source }];
}

/** Where the quote stands, as the dossier cites it; null when the dossier does not hold its source. */
function placeOf(context: DossierContext, { source, locator }: QuotedAssertion): readonly Inline[] | null {
  const [kind, number] = locator.split(' ');
  const statement = context.statements.find(({ id }) => id === source);
  const cited = kind === 'paragraph' ? statement?.paragraphs[Number(number) - 1] : undefined;
  if (statement && cited) return [paragraphReference(context, statement, cited.id)];
  const citation = citationOf(context, source, kind === 'page' ? Number(number) : null);
  if (citation !== null) return citation;
  const { histories } = context.folio;
  if (!histories.some(({ id }) => id === source)) return null;
  return [reference(context.words.parts.histories, partAnchor('histories'))];
}
