import type { Id } from '../../domain/id.ts';
import type { Person } from '../../domain/person.ts';
import type { Statement } from '../../domain/statement.ts';
import { heading, paragraph, signatureLine, text, type Block, type Row } from '../block.ts';
import { citationOf, withCitations } from '../citations.ts';
import { factsTable } from './facts-table.ts';
import { documentTitle, exhibitName, nameOf, personOf, statementTitle } from '../names.ts';
import { exhibitOf } from '../references.ts';
import { paragraphAnchor, statementAnchor } from '../anchors.ts';
import type { DossierContext } from '../dossier-context.ts';
import { whenText } from '../words/when-text.ts';
import { formatMessage } from '../../messages/format-message.ts';

/** A translator's or interpreter's certificate: competence, accuracy, what it covers, who signs. */
export function certificateBlocks(context: DossierContext, certificate: Statement): readonly Block[] {
  const { words } = context;
  const signer = personOf(context, certificate.interpreter ?? certificate.declarant);
  const isTranslation = certificate.kind === 'translator-certificate';
  return [
    {
      block: 'heading',
      level: 1,
      text: [text(statementTitle(context, certificate))],
      anchor: statementAnchor(certificate.id),
      record: certificate.id,
    },
    ...certifyingBlocks(context, certificate, signer?.name ?? ''),
    heading(3, isTranslation ? words.certificate.covers : words.certificate.coversStatement),
    ...coveredBlocks(context, certificate),
    signerBlock(context, certificate, signer),
  ];
}

/** The certificate's own words, or else those that every destination's rules ask for. */
function certifyingBlocks(context: DossierContext, certificate: Statement, name: string): readonly Block[] {
  const own = certificate.paragraphs.filter(({ text }) => text.trim() !== '');
  if (own.length === 0) return [paragraph(standardWords(context, certificate, name), 'statement')];
  return own.map((each): Block => ({
    ...paragraph(withCitations(context, each.text), 'statement'),
    anchor: paragraphAnchor(each.id),
    record: certificate.id,
  }));
}

/** How to reach who certifies, and the lines to sign on. */
function signerBlock(
  { words }: DossierContext,
  { id, signed, signedPlace }: Statement,
  signer: Person | null,
): Block {
  return {
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
          signatureLine(words.closing.signature, '', true, id),
          signatureLine(words.closing.date, whenText(signed, words), false, id),
          signatureLine(words.closing.name, signer?.name ?? '', true, id),
          signatureLine(words.closing.place, signedPlace, false, id),
        ],
      },
    ],
  };
}

function standardWords(context: DossierContext, certificate: Statement, name: string): string {
  const { certificate: phrases } = context.words;
  const blank = phrases.unknownLanguage;
  const covered = context.statements.find((each) => certificate.covers.includes(each.id));
  return formatMessage(
    phrases[certificate.kind === 'translator-certificate' ? 'translator' : 'interpreter'],
    {
      name: name || blank,
      from: certificate.fromLanguage || blank,
      to: certificate.toLanguage || blank,
      declarant: nameOf(context, covered?.declarant ?? null) || phrases.declarant,
    },
    context.words.language,
  );
}

/** What it covers, in the order of the exhibits; a document that names this certificate counts too. */
function coveredBlocks(context: DossierContext, certificate: Statement): readonly Block[] {
  const pointing = context.folio.documents
    .filter((document) => document.certificate === certificate.id)
    .map(({ id }) => id);
  const ids = [...new Set([...certificate.covers, ...pointing])];
  const documents = ids.filter((id) => context.folio.documents.some((document) => document.id === id));
  const others = ids.filter((id) => !documents.includes(id));
  return [
    ...others.map((id): Block => ({
      ...paragraph(citationOf(context, id, null) ?? [text(context.words.unknownReference, 'strong')]),
      record: certificate.id,
    })),
    ...(documents.length === 0 ? [] : [coveredTable(context, certificate, documents)]),
  ];
}

/** One line for each exhibit, with all of its papers that are covered. */
function coveredTable(context: DossierContext, certificate: Statement, documents: readonly Id[]): Block {
  const known = [...context.exhibits, ...context.servedExhibits];
  const place = (id: Id) => {
    const exhibit = exhibitOf(context, id);
    return exhibit === null ? known.length : known.indexOf(exhibit);
  };
  const places = [...new Set(documents.map(place))].toSorted((a, b) => a - b);
  const rows = places.map((at): Row => {
    const exhibit = known[at];
    const titles = context.folio.documents
      .filter(({ id }) => documents.includes(id) && place(id) === at)
      .map((document) => documentTitle(context, document));
    return {
      cells: [
        exhibit === undefined ? [] : [text(exhibitName(context, exhibit), 'quiet')],
        [text(titles.join('\n'))],
      ],
      record: certificate.id,
    };
  });
  return { block: 'table', style: 'facts', columns: [{ width: 3 }, { width: 7 }], head: [], rows };
}
