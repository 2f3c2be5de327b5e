import type { Person } from '../../domain/person.ts';
import { joined, plainText, text, type Block, type Row, strong } from '../block.ts';
import { incidentTitle, statementName } from '../names.ts';
import { partHeading } from './part-heading.ts';
import { incidentReference, reference } from '../references.ts';
import { statementAnchor } from '../anchors.ts';
import type { DossierContext } from '../dossier-context.ts';
import { ruledTable, withColumns } from './ruled-table.ts';

/** Everyone who gives evidence or saw an event, with where to read it. */
export function witnessBlocks(context: DossierContext): readonly Block[] {
  const { words, folio } = context;
  const rows = folio.people
    .filter((person) => person.id !== folio.case.applicant)
    .map((person) => witnessRow(context, person))
    .filter((row) => isFilled(row, 2) || isFilled(row, 3));
  const head = [words.witness.name, words.witness.relation, words.witness.evidence, words.witness.about];
  // Where nobody has written, or nobody saw an event, no column stands empty.
  const kept = [0, 1, 2, 3].filter((column) => column < 2 || rows.some((row) => isFilled(row, column)));
  return [
    partHeading(context, 'witness-list'),
    withColumns(ruledTable([4, 3.4, 4.6, 4.8], head, rows), kept),
  ];
}

function isFilled({ cells }: Row, column: number): boolean {
  return (cells[column]?.length ?? 0) > 0;
}

function witnessRow(context: DossierContext, person: Person): Row {
  const { words, folio } = context;
  const statements = context.statements.filter(
    ({ declarant, kind }) => declarant === person.id && !kind.endsWith('certificate'),
  );
  const events = folio.incidents.filter(({ people }) =>
    people.some((link) => link.person === person.id && link.part === 'witness'),
  );
  const about = [[text(person.relation)], [text(person.occupation, 'quiet')]];
  return {
    cells: [
      [strong(person.name), ...(person.hideIdentity ? [text(`\n${words.witness.hidden}`, 'quiet')] : [])],
      joined(
        about.filter((part) => plainText(part).trim() !== ''),
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
}

/** Whether anyone but the applicant gives evidence or saw an event. */
export function hasWitnesses(context: DossierContext): boolean {
  return (
    context.statements.some(
      ({ declarant }) => declarant !== null && declarant !== context.folio.case.applicant,
    ) || context.folio.incidents.some(({ people }) => people.some(({ part }) => part === 'witness'))
  );
}
