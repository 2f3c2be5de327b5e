import { paragraph, type Block } from '../block.ts';
import { partHeading } from './part-heading.ts';
import { applicantName, nameOf } from '../names.ts';
import type { DossierContext } from '../dossier-context.ts';
import { formatMessage } from '../../messages/format-message.ts';

/** The certificate of service, to be completed and signed. */
export function serviceBlocks(context: DossierContext): readonly Block[] {
  const { words } = context;
  const blank = words.closing.blankDate;
  return [
    partHeading(context, 'service'),
    paragraph(
      formatMessage(words.service.noted, { title: filingName(context) }, words.language),
      'statement',
    ),
    {
      block: 'group',
      blocks: [
        paragraph(formatMessage(words.service.certify, { date: blank }, words.language), 'statement'),
        {
          block: 'signature',
          lines: [
            { label: words.service.to, value: '', wide: true },
            { label: words.service.means, value: '', wide: false },
            { label: words.service.address, value: '', wide: true },
            { label: words.closing.date, value: '', wide: false },
            { label: words.closing.signature, value: '', wide: true },
            {
              label: words.closing.name,
              value: nameOf(context, context.folio.case.representative),
              wide: false,
            },
          ],
        },
      ],
    },
  ];
}

function filingName(context: DossierContext): string {
  return [context.title, applicantName(context)].filter((part) => part !== '').join(', ');
}
