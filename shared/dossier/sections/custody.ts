import { isDay } from '../../dates/day.ts';
import type { Attachment } from '../../domain/document.ts';
import { paragraph, text, type Block, type Row } from '../block.ts';
import { partHeading } from './part-heading.ts';
import type { Exhibit, ExhibitMember } from '../exhibits/exhibits.ts';
import { attachmentOf } from '../lookups.ts';
import { documentTitle, labelled } from '../names.ts';
import type { DossierContext } from '../dossier-context.ts';
import { dayText, isolated, whenText } from '../words/when-text.ts';
import { ruledTable } from './ruled-table.ts';

/** Which bytes each exhibit was reproduced from. */
export function custodyBlocks(context: DossierContext): readonly Block[] {
  const { words } = context;
  const rows = context.exhibits
    .filter(({ exposes }) => exposes.length === 0)
    .flatMap((exhibit) => exhibit.members.flatMap((member) => memberRows(context, exhibit, member)));
  return [
    partHeading(context, 'custody'),
    paragraph(words.custody.intro),
    { block: 'space', points: 6 },
    ruledTable([2, 15], [words.exhibitColumn[context.profile.exhibits.word], words.custody.document], rows),
  ];
}

/** A row for each file of a member; one that is missing is the preflight's to name. */
function memberRows(context: DossierContext, exhibit: Exhibit, member: ExhibitMember): readonly Row[] {
  const { words, folio } = context;
  const isDocument = 'document' in member;
  const files = isDocument ? member.document.files : member.statement.files;
  const title = isDocument ? documentTitle(context, member.document) : words.exhibitSheet.certificate;
  const received = isDocument ? whenText(member.document.received, words) : '';
  return files.flatMap((id): readonly Row[] => {
    const file = attachmentOf(folio.attachments, id);
    if (file === null) return [];
    const facts = fileFacts(context, file, received).join(' · ');
    return [
      {
        cells: [
          [text(exhibit.label)],
          [text(isolated(title)), text(`\n${facts}\n`, 'quiet'), text(file.sha256, 'code')],
        ],
        record: exhibit.document.id,
      },
    ];
  });
}

function fileFacts(context: DossierContext, file: Attachment, received: string): readonly string[] {
  const { words } = context;
  // An instant begins with its day.
  const added = file.addedAt.slice(0, 10);
  return [
    ...(received === '' ? [] : [labelled(context, words.custody.received, received)]),
    ...(isDay(added) ? [labelled(context, words.custody.added, dayText(added, words))] : []),
    // oxlint-disable-next-line no-restricted-globals -- the marks between thousands are the same everywhere
    labelled(context, words.custody.bytes, new Intl.NumberFormat(words.language).format(file.bytes)),
  ];
}
