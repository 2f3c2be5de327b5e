import type { Id } from '../domain/id.ts';
import type { Statement } from '../domain/statement.ts';
import { heading, paragraph, text, type Block, type Row } from './block.ts';
import { citationOf, withCitations } from './citations.ts';
import { factsTable } from './cover.ts';
import {
  documentTitle,
  exhibitHolding,
  exhibitName,
  nameOf,
  paragraphAnchor,
  personOf,
  statementAnchor,
  statementTitle,
  type Making,
} from './making.ts';
import { whenText } from './when-text.ts';
import { fill } from './words/fill.ts';

/** A translator's or interpreter's certificate: competence, accuracy, what it covers, who signs. */
export function certificateBlocks(making: Making, certificate: Statement): readonly Block[] {
  const { words } = making;
  const signer = personOf(making, certificate.interpreter ?? certificate.declarant);
  const isTranslation = certificate.kind === 'translator-certificate';
  const own = certificate.paragraphs.filter(({ text }) => text.trim() !== '');
  return [
    {
      block: 'heading',
      level: 1,
      text: [text(statementTitle(making, certificate))],
      anchor: statementAnchor(certificate.id),
      record: certificate.id,
    },
    ...(own.length > 0
      ? own.map((each): Block => ({
          ...paragraph(withCitations(making, each.text), 'statement'),
          anchor: paragraphAnchor(each.id),
          record: certificate.id,
        }))
      : [paragraph(standardWords(making, certificate, signer?.name ?? ''), 'statement')]),
    heading(3, isTranslation ? words.certificate.covers : words.certificate.coversStatement),
    coveredTable(making, certificate),
    {
      block: 'group',
      blocks: [
        factsTable([
          [words.statement.address, signer?.address ?? ''],
          [words.statement.phone, signer?.phone ?? ''],
          [words.statement.email, signer?.email ?? ''],
        ]),
        {
          block: 'signature',
          lines: [
            { label: words.closing.signature, value: '', wide: true, record: certificate.id },
            {
              label: words.closing.date,
              value: whenText(certificate.signed, words),
              wide: false,
              record: certificate.id,
            },
            { label: words.closing.name, value: signer?.name ?? '', wide: true, record: certificate.id },
            {
              label: words.closing.place,
              value: certificate.signedPlace,
              wide: false,
              record: certificate.id,
            },
          ],
        },
      ],
    },
  ];
}

function standardWords(making: Making, certificate: Statement, name: string): string {
  const { certificate: phrases } = making.words;
  const blank = phrases.unknownLanguage;
  const covered = making.statements.find((each) => certificate.covers.includes(each.id));
  return fill(phrases[certificate.kind === 'translator-certificate' ? 'translator' : 'interpreter'], {
    name: name || blank,
    from: certificate.fromLanguage || blank,
    to: certificate.toLanguage || blank,
    declarant: nameOf(making, covered?.declarant ?? null) || phrases.declarant,
  });
}

/** What it covers, each as the contents name it; a document that names this certificate counts too. */
function coveredTable(making: Making, certificate: Statement): Block {
  const pointing = making.folio.documents
    .filter((document) => document.certificate === certificate.id)
    .map(({ id }) => id);
  const rows = [...new Set([...certificate.covers, ...pointing])].map((id): Row => ({
    cells: coveredCells(making, id),
    record: certificate.id,
  }));
  return { block: 'table', style: 'facts', columns: [{ width: 3 }, { width: 7 }], head: [], rows };
}

function coveredCells(making: Making, id: Id): Row['cells'] {
  const document = making.folio.documents.find((each) => each.id === id);
  if (document !== undefined) {
    const exhibit = exhibitHolding(making, id);
    return [
      exhibit === null ? [] : [text(exhibitName(making, exhibit), 'quiet')],
      [text(documentTitle(making, document))],
    ];
  }
  return [[], citationOf(making, id, null) ?? [text(making.words.unknownReference, 'strong')]];
}
