import { useTranslation } from 'react-i18next';
import { assertNever } from '../../../../../shared/assert-never.ts';
import type { Statement } from '../../../../../shared/domain/statement.ts';
import { plainText, type Block } from '../../../../../shared/dossier/block.ts';
import { attestationBlocks } from '../../../../../shared/dossier/sections/attestation.ts';
import { statementTitle } from '../../../../../shared/dossier/names.ts';
import type { DossierContext } from '../../../../../shared/dossier/dossier-context.ts';
import { openingBlocks } from '../../../../../shared/dossier/sections/statement-section.ts';

interface PrintedProps {
  readonly context: DossierContext;
  readonly statement: Statement;
}

/** The title and opening words the dossier prints by itself. */
export function OpeningWords({ context, statement }: PrintedProps) {
  const isCertificate = statement.kind.endsWith('certificate');
  return (
    <div className="printed-words" lang={context.language} dir="auto">
      <p className="printed-title">{statementTitle(context, statement)}</p>
      {!isCertificate && <Blocks blocks={openingBlocks(context, statement)} />}
    </div>
  );
}

/** The closing words and the lines to sign on, as the destination asks. */
export function ClosingWords({ context, statement }: PrintedProps) {
  const { t } = useTranslation();
  if (statement.kind.endsWith('certificate')) return null;
  return (
    <div className="printed-words" lang={context.language} dir="auto">
      <Blocks blocks={attestationBlocks(context, statement)} />
      <p className="quiet-text">{t('statement.printedByItself')}</p>
    </div>
  );
}

function Blocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return blocks.map((block, at) => <BlockView key={at} block={block} />);
}

function BlockView({ block }: { readonly block: Block }) {
  switch (block.block) {
    case 'paragraph':
    case 'heading':
      return <p>{plainText(block.text)}</p>;
    case 'group':
      return <Blocks blocks={block.blocks} />;
    case 'signature':
      return (
        <ul className="signature-lines">
          {block.lines.map(({ label, value, wide }, at) => (
            <li key={at} className={wide ? 'wide' : ''}>
              <span>{value}</span>
              <small>{label}</small>
            </li>
          ))}
        </ul>
      );
    case 'table':
      return (
        <ul className="printed-facts">
          {block.rows.map(({ cells }, at) => (
            <li key={at}>{cells.map(plainText).join(': ')}</li>
          ))}
        </ul>
      );
    case 'space':
      return null;
    default:
      return assertNever(block);
  }
}
