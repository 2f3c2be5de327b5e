import { isDay } from '../../domain/day.ts';
import { paragraph, text, type Block, type Row } from '../block.ts';
import { partHeading } from './part-heading.ts';
import { attachmentOf } from '../lookups.ts';
import { documentTitle, labelled } from '../names.ts';
import type { DossierContext } from '../dossier-context.ts';
import { dayText, isolated, whenText } from '../words/when-text.ts';
import { ruled } from './ruled-table.ts';

/** Which bytes each exhibit was reproduced from. */
export function custodyBlocks(context: DossierContext): readonly Block[] {
  const { words } = context;
  const rows = context.exhibits
    .filter(({ exposes }) => exposes.length === 0)
    .flatMap((exhibit) =>
      exhibit.members.flatMap((member) => {
        const files = 'document' in member ? member.document.files : member.statement.files;
        const title =
          'document' in member ? documentTitle(context, member.document) : words.exhibitSheet.certificate;
        const received = 'document' in member ? whenText(member.document.received, words) : '';
        return files.flatMap((id): readonly Row[] => {
          const file = attachmentOf(context.folio.attachments, id);
          if (file === null) return [];
          // An instant begins with its day.
          const added = file.addedAt.slice(0, 10);
          const facts = [
            ...(received === '' ? [] : [labelled(context, words.custody.received, received)]),
            ...(isDay(added) ? [labelled(context, words.custody.added, dayText(added, words))] : []),
            labelled(
              context,
              words.custody.bytes,
              new Intl.NumberFormat(context.language).format(file.bytes),
            ),
          ];
          return [
            {
              cells: [
                [text(exhibit.label)],
                [text(isolated(title)), text(`\n${facts.join(' · ')}\n`, 'quiet'), text(file.sha256, 'code')],
              ],
              record: exhibit.document.id,
            },
          ];
        });
      }),
    );
  return [
    partHeading(context, 'custody'),
    paragraph(words.custody.intro),
    { block: 'space', points: 6 },
    ruled([2, 15], [words.exhibitColumn[context.profile.exhibits.word], words.custody.document], rows),
  ];
}
