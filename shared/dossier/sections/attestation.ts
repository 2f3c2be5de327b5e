import { assertNever } from '../../assert-never.ts';
import type { Statement } from '../../domain/statement.ts';
import { paragraph, signatureLine, text, type Block, type Inline } from '../block.ts';
import { nameOf } from '../names.ts';
import type { DossierContext } from '../dossier-context.ts';
import { whenText } from '../words/when-text.ts';
import { chooseWords } from '../words/choose.ts';
import { en } from '../words/en.ts';
import { formatMessage } from '../../messages/format-message.ts';

/**
 * The closing words, the lines to sign on and, for an affidavit, the jurat: each kept whole.
 * Under 28 USC 1746 the words differ inside and outside the United States; where it is not known, those
 * for outside are used, which also name the law.
 */
export function attestationBlocks(context: DossierContext, statement: Statement): readonly Block[] {
  const { words } = context;
  const name = nameOf(context, statement.declarant);
  const date = whenText(statement.signed, words);
  const closing = attestationClause(context, statement);
  const signed: Block = {
    block: 'group',
    blocks: [
      ...(closing === null ? [] : [paragraph([closing], 'statement')]),
      {
        block: 'signature',
        lines: [
          signatureLine(words.closing.signature, '', true, statement.id),
          signatureLine(words.closing.date, date, false, statement.id),
          signatureLine(words.closing.name, name, true, statement.id),
          signatureLine(words.closing.place, statement.signedPlace, false, statement.id),
        ],
      },
    ],
  };
  return statement.kind === 'affidavit' ? [signed, jurat(context, statement, name)] : [signed];
}

/** Words that a law gives in English stay English in every dossier, their date with them, and say so. */
function attestationClause(context: DossierContext, statement: Statement): Inline | null {
  const { words } = context;
  const template = attestationTemplate(context, statement);
  if (template === '') return null;
  const isEnglish = words.closing !== en.closing && Object.values<string>(en.closing).includes(template);
  const date = whenText(statement.signed, isEnglish ? chooseWords('en-US') : words);
  const said = text(formatMessage(template, { date: date || words.closing.blankDate }, words.language));
  return isEnglish ? { ...said, language: 'en' } : said;
}

function attestationTemplate({ words, profile }: DossierContext, statement: Statement): string {
  const { closing } = words;
  if (statement.kind === 'letter') return closing.letter;
  if (statement.kind === 'affidavit') return '';
  switch (profile.attestation) {
    case 'us-perjury':
      return statement.signedInUs === 'yes' ? closing.usInside : closing.usOutside;
    case 'uk-truth':
      return closing.ukTruth;
    case 'ca-solemn':
      return closing.caSolemn;
    case 'plain':
      return closing.plain;
    default:
      return assertNever(profile.attestation);
  }
}

function jurat(context: DossierContext, statement: Statement, name: string): Block {
  const { closing } = context.words;
  return {
    block: 'group',
    blocks: [
      { block: 'space', points: 12 },
      paragraph(
        formatMessage(
          closing.jurat,
          { date: closing.blankDate, name: name || closing.blankDate },
          context.words.language,
        ),
        'statement',
      ),
      {
        block: 'signature',
        lines: [
          signatureLine(closing.officer, '', true, statement.id),
          signatureLine(closing.seal, '', false, statement.id),
          signatureLine(closing.name, statement.swornBefore, true, statement.id),
          signatureLine(closing.officerTitle, '', false, statement.id),
        ],
      },
    ],
  };
}
