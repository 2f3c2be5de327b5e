import { paragraph, signatureLine, type Block } from '../block.ts';
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
            signatureLine(words.service.to, '', true),
            signatureLine(words.service.means, '', false),
            signatureLine(words.service.address, '', true),
            signatureLine(words.closing.date, '', false),
            signatureLine(words.closing.signature, '', true),
            signatureLine(words.closing.name, nameOf(context, context.folio.case.representative), false),
          ],
        },
      ],
    },
  ];
}

function filingName(context: DossierContext): string {
  return [context.title, applicantName(context)].filter((part) => part !== '').join(', ');
}
