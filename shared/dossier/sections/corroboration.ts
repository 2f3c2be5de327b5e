import type { Incident } from '../../domain/incident.ts';
import { ruledTable } from './ruled-table.ts';
import { joined, text, type Block, type Row, quiet } from '../block.ts';
import { exhibitReferencesFor, paragraphReferencesFor } from './incident-references.ts';
import { incidentDate } from './incident-date.ts';
import { incidentTitle } from '../names.ts';
import { partHeading } from './part-heading.ts';
import { chronological } from '../chronological.ts';
import { incidentAnchor } from '../anchors.ts';
import type { DossierContext } from '../dossier-context.ts';
import { isolated } from '../words/when-text.ts';

/** Which exhibit page and which paragraph speaks to each event. */
export function corroborationBlocks(context: DossierContext): readonly Block[] {
  const { words, profile } = context;
  const head = [
    words.corroboration.event,
    words.exhibits[profile.exhibits.word],
    words.corroboration.statements,
  ];
  const rows = chronological(context.folio.incidents).map((incident) => eventRow(context, incident));
  return [partHeading(context, 'corroboration'), ruledTable([7, 4.4, 5.4], head, rows)];
}

function eventRow(context: DossierContext, incident: Incident): Row {
  const exhibits = exhibitReferencesFor(context, incident.id);
  const paragraphs = paragraphReferencesFor(context, incident.id);
  const none = [[text(context.words.corroboration.none)]];
  return {
    cells: [
      [
        {
          inline: 'link',
          to: incidentAnchor(incident.id),
          page: null,
          children: [text(isolated(incidentTitle(context, incident)))],
        },
        quiet(`\n${incidentDate(context, incident)}`),
      ],
      joined(exhibits.length === 0 ? none : exhibits, '\n'),
      joined(paragraphs.length === 0 ? none : paragraphs, '\n'),
    ],
    record: incident.id,
  };
}
