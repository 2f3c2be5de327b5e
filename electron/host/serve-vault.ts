import { assertNever } from '../../shared/domain/assert-never.ts';
import { idSchema } from '../../shared/domain/id.ts';
import { done, refused, type Reply } from '../../shared/reply.ts';
import { readAttachment } from '../store/attachments.ts';
import { readRecord } from '../store/records.ts';
import { answer } from './answer.ts';
import { type Desk, notOpen } from './desk.ts';
import { closeCase } from './handlers/session.ts';
import { Jobs } from './jobs.ts';
import type { Parts } from './parts.ts';
import type { AttachmentHead, NumberedQuestion, NumberedReply, Question } from './wire.ts';

/** The vault process's end of the channel to the shell process. */
export interface VaultPort {
  onQuestion(listener: (message: NumberedQuestion) => void): void;
  reply(message: NumberedReply): void;
}

/** Answers the shell process's questions from a desk of its own, for as long as the process lives. */
export function serveVault(port: VaultPort, parts: Parts): void {
  const desk: Desk = { parts, jobs: new Jobs('errand'), open: null };
  port.onQuestion(({ number, question }) => {
    void answerQuestion(desk, question).then((reply) => port.reply({ number, reply }));
  });
}

async function answerQuestion(desk: Desk, question: Question): Promise<Reply<unknown>> {
  switch (question.kind) {
    case 'call':
      return answer(desk, question.name, question.input, question.paths);
    case 'attachment':
      return attachmentHead(desk, question.id);
    case 'piece':
      return attachmentPiece(desk, question);
    case 'close':
      await Promise.all([closeCase(desk), desk.jobs.stopAll()]);
      return done(null);
    default:
      return assertNever(question);
  }
}

function attachmentHead({ open }: Desk, idText: string): Reply<AttachmentHead> {
  if (open === null) return notOpen;
  const drawn = open.drawn.get(idText);
  if (drawn !== null) return done({ mediaType: 'application/pdf', bytes: drawn.length });
  const id = idSchema.safeParse(idText);
  const record = id.success ? readRecord(open.db, id.data) : null;
  if (record?.record !== 'attachment') return noSuchFile;
  return done({ mediaType: record.mediaType, bytes: record.bytes });
}

type PieceQuestion = Extract<Question, { kind: 'piece' }>;

function attachmentPiece({ open }: Desk, question: PieceQuestion): Reply<Uint8Array> {
  if (open === null) return notOpen;
  const drawn = open.drawn.get(question.id);
  if (drawn !== null) return done(drawn.slice(question.offset, question.offset + question.bytes));
  const id = idSchema.safeParse(question.id);
  if (!id.success) return noSuchFile;
  const range = { start: question.offset, end: question.offset + question.bytes };
  return done(Buffer.concat([...readAttachment(open.db, id.data, range)]));
}

const noSuchFile = refused({ code: 'not-found', message: 'There is no such file in this case.' });
