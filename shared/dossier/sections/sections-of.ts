import { assertNever } from '../../assert-never.ts';
import type { PartKind } from '../../domain/case.ts';
import { custodyBlocks } from './custody.ts';
import { concordanceSections } from './concordance.ts';
import { historyBlocks } from './histories.ts';
import { serviceBlocks } from './service.ts';
import { hasWitnesses, witnessBlocks } from './witness-list.ts';
import type { Block } from '../block.ts';
import { chronologyBlocks } from './chronology.ts';
import { contentsBlocks } from './contents.ts';
import { corroborationBlocks } from './corroboration.ts';
import { coverBlocks } from './cover.ts';
import type { Section } from '../dossier.ts';
import { exhibitSections } from './exhibit-sections.ts';
import { explainedDecisions, explanationBlocks } from './explanations.ts';
import { partAnchor } from '../anchors.ts';
import type { DossierContext } from '../dossier-context.ts';
import { partOrder } from '../part-order.ts';
import { statementSections } from './statement-sections.ts';

/** The parts in order; the contents are made last because they list the others. */
export function sectionsOf(context: DossierContext): readonly Section[] {
  const kinds = partOrder(context);
  const parts = kinds.map((kind) => partSections(context, kind));
  const concordance = concordanceSections(context, parts.flat());
  const listed = [...concordance, ...parts.flat()];
  return kinds.flatMap((kind, index) =>
    kind === 'contents'
      ? [partSection(context, 'contents', contentsBlocks(context, listed)), ...concordance]
      : (parts[index] ?? []),
  );
}

/** A part's sections; a part that has nothing to say has none. */
function partSections(context: DossierContext, kind: PartKind): readonly Section[] {
  const { incidents, histories } = context.folio;
  const hasExhibits = context.exhibits.length > 0;
  const when = (isFilled: boolean, blocksOf: (context: DossierContext) => readonly Block[]) =>
    isFilled ? [partSection(context, kind, blocksOf(context))] : [];
  switch (kind) {
    case 'cover':
      return when(true, coverBlocks);
    case 'contents':
      return [];
    case 'witness-list':
      return when(hasWitnesses(context), witnessBlocks);
    case 'chronology':
      return when(incidents.length > 0, chronologyBlocks);
    case 'histories':
      return when(histories.length > 0, historyBlocks);
    case 'statements':
      return statementSections(context);
    case 'corroboration':
      return when(incidents.length > 0 && hasExhibits, corroborationBlocks);
    case 'exhibits':
      return exhibitSections(context);
    case 'explanations':
      return when(explainedDecisions(context).length > 0, explanationBlocks);
    case 'custody':
      return when(hasExhibits, custodyBlocks);
    case 'service':
      return when(true, serviceBlocks);
    default:
      return assertNever(kind);
  }
}

function partSection(context: DossierContext, kind: PartKind, blocks: readonly Block[]): Section {
  return {
    anchor: partAnchor(kind),
    kind,
    title: context.words.parts[kind],
    depth: 0,
    content: [{ content: 'blocks', blocks }],
  };
}
