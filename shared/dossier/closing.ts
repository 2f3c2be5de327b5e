import { assertNever } from '../domain/assert-never.ts';
import type { Statement } from '../domain/statement.ts';
import { paragraph, type Block, type SignatureLine } from './block.ts';
import { nameOf, type Making } from './making.ts';
import { whenText } from './when-text.ts';
import { fill } from './words/fill.ts';

/**
 * The closing words, the lines to sign on and, for an affidavit, the jurat: each kept whole.
 * Under 28 USC 1746 the words differ inside and outside the United States; where it is not known, those
 * for outside are used, which also name the law.
 */
export function closingBlocks(making: Making, statement: Statement): readonly Block[] {
  const { words } = making;
  const name = nameOf(making, statement.declarant);
  const date = whenText(statement.signed, words);
  const closing = closingWords(making, statement, date);
  const signed: Block = {
    block: 'group',
    blocks: [
      ...(closing === '' ? [] : [paragraph(closing, 'statement')]),
      {
        block: 'signature',
        lines: [
          line(words.closing.signature, '', true, statement),
          line(words.closing.date, date, false, statement),
          line(words.closing.name, name, true, statement),
          line(words.closing.place, statement.signedPlace, false, statement),
        ],
      },
    ],
  };
  return statement.kind === 'affidavit' ? [signed, jurat(making, statement, name)] : [signed];
}

function closingWords(making: Making, statement: Statement, date: string): string {
  const { closing } = making.words;
  if (statement.kind === 'letter') return closing.letter;
  if (statement.kind === 'affidavit') return '';
  switch (making.profile.closing) {
    case 'us-perjury':
      return fill(statement.signedInUs === 'yes' ? closing.usInside : closing.usOutside, {
        date: date || closing.blankDate,
      });
    case 'uk-truth':
      return closing.ukTruth;
    case 'ca-solemn':
      return closing.caSolemn;
    case 'plain':
      return closing.plain;
    default:
      return assertNever(making.profile.closing);
  }
}

function jurat(making: Making, statement: Statement, name: string): Block {
  const { closing } = making.words;
  return {
    block: 'group',
    blocks: [
      { block: 'space', points: 12 },
      paragraph(
        fill(closing.jurat, { date: closing.blankDate, name: name || closing.blankDate }),
        'statement',
      ),
      {
        block: 'signature',
        lines: [
          line(closing.officer, '', true, statement),
          line(closing.seal, '', false, statement),
          line(closing.name, statement.swornBefore, true, statement),
          line(closing.officerTitle, '', false, statement),
        ],
      },
    ],
  };
}

function line(label: string, value: string, wide: boolean, statement: Statement): SignatureLine {
  return { label, value, wide, record: statement.id };
}
