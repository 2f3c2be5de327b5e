import { ruledTable } from './ruled-table.ts';
import type { Incident } from '../../domain/incident.ts';
import { joined, text, type Block, type Row, strong } from '../block.ts';
import { partHeading } from './part-heading.ts';
import { chronological } from '../chronological.ts';
import { incidentAnchor } from '../anchors.ts';
import type { DossierContext } from '../dossier-context.ts';
import { fillInline } from '../words/fill-inline.ts';
import { incidentDate } from './incident-date.ts';
import { incidentTitle } from '../names.ts';
import { eventWords } from './event-words.ts';
import { exhibitReferencesFor } from './incident-references.ts';

/** Every event in order, in the person's own words, with the exhibits that show it. */
export function chronologyBlocks(context: DossierContext): readonly Block[] {
  const { feared, number, date, event, evidence } = context.words.chronology;
  const incidents = chronological(context.folio.incidents);
  const firstPlanned = incidents.findIndex((incident) => incident.planned);
  const rows = incidents.flatMap((incident, index): readonly Row[] => {
    const row = eventRow(context, incident, index + 1);
    return index === firstPlanned ? [{ cells: [[], [], [strong(feared)], []], heading: true }, row] : [row];
  });
  return [
    partHeading(context, 'chronology'),
    ruledTable([0.9, 3.3, 9.3, 3.4], [number, date, event, evidence], rows),
  ];
}

function eventRow(context: DossierContext, incident: Incident, number: number): Row {
  return {
    cells: [
      [text(String(number))],
      [text(incidentDate(context, incident))],
      eventWords(context, incident),
      joined(exhibitReferencesFor(context, incident.id), '\n'),
    ],
    continued: [
      [text(String(number))],
      [],
      fillInline(
        context.words.contents.continued,
        { title: [strong(incidentTitle(context, incident))] },
        context.words.language,
      ),
      [],
    ],
    anchor: incidentAnchor(incident.id),
    record: incident.id,
  };
}
