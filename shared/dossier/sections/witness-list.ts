import { joined, plainText, text, type Block, type Row, strong } from '../block.ts';
import { incidentTitle, statementName } from '../names.ts';
import { partHeading } from './part-heading.ts';
import { incidentReference, reference } from '../references.ts';
import { statementAnchor } from '../anchors.ts';
import type { DossierContext } from '../dossier-context.ts';
import { ruled } from './ruled-table.ts';

/** Everyone who gives evidence or saw an event, with where to read it. */
export function witnessBlocks(context: DossierContext): readonly Block[] {
  const { words, folio } = context;
  const rows = folio.people
    .filter((person) => person.id !== folio.case.applicant)
    .map((person): Row => {
      const statements = context.statements.filter(
        ({ declarant, kind }) => declarant === person.id && !kind.endsWith('certificate'),
      );
      const events = folio.incidents.filter(({ people }) =>
        people.some((link) => link.person === person.id && link.part === 'witness'),
      );
      return {
        cells: [
          [strong(person.name), ...(person.hideIdentity ? [text(`\n${words.witness.hidden}`, 'quiet')] : [])],
          joined(
            [[text(person.relation)], [text(person.occupation, 'quiet')]].filter(
              (part) => plainText(part).trim() !== '',
            ),
            '\n',
          ),
          joined(
            statements.map((each) => [reference(statementName(context, each), statementAnchor(each.id))]),
            '\n',
          ),
          joined(
            events.map((each) => [incidentReference(incidentTitle(context, each), each.id)]),
            '\n',
          ),
        ],
        record: person.id,
      };
    })
    .filter((row) => (row.cells[2]?.length ?? 0) > 0 || (row.cells[3]?.length ?? 0) > 0);
  const head = [words.witness.name, words.witness.relation, words.witness.evidence, words.witness.about];
  const isFilled = (column: number) => rows.some(({ cells }) => (cells[column]?.length ?? 0) > 0);
  // Where nobody has written, or nobody saw an event, no column stands empty.
  const kept = [0, 1, 2, 3].filter((column) => column < 2 || isFilled(column));
  const within = <T>(each: readonly T[]) => each.filter((_, column) => kept.includes(column));
  const keptRows = rows.map((row) => ({ ...row, cells: within(row.cells) }));
  return [partHeading(context, 'witness-list'), ruled(within([4, 3.4, 4.6, 4.8]), within(head), keptRows)];
}

/** Whether anyone but the applicant gives evidence or saw an event. */
export function hasWitnesses(context: DossierContext): boolean {
  return (
    context.statements.some(
      ({ declarant }) => declarant !== null && declarant !== context.folio.case.applicant,
    ) || context.folio.incidents.some(({ people }) => people.some(({ part }) => part === 'witness'))
  );
}
