import { assertNever } from '../../../shared/assert-never.ts';
import { idSchema } from '../../../shared/domain/id.ts';
import { done, refused, type Reply } from '../../../shared/reply.ts';
import { needsRendition } from '../../pdf/pictures/rendition.ts';
import { readAttachment } from '../../store/attachments/attachments.ts';
import { attachmentRanges } from '../../store/attachments/attachment-ranges.ts';
import { readRecord } from '../../store/records/records.ts';
import { answer } from '../answer.ts';
import { type VaultContext, notOpen } from '../vault-context.ts';
import { closeCase } from '../handlers/session.ts';
import { Jobs } from '../jobs.ts';
import type { OpenCase } from '../open-case.ts';
import type { Dependencies } from '../dependencies.ts';
import type { AttachmentHead, NumberedQuestion, NumberedReply, Question } from './messages.ts';

/** The vault process's end of the channel to the shell process. */
export interface VaultPort {
  onQuestion(listener: (message: NumberedQuestion) => void): void;
  reply(message: NumberedReply): void;
}

/** Answers the shell process's questions from a context of its own, for as long as the process lives. */
export function serveVault(port: VaultPort, dependencies: Dependencies): void {
  const context: VaultContext = { dependencies, jobs: new Jobs('process-job'), open: null };
  port.onQuestion(({ number, question }) => {
    void answerQuestion(context, question).then((reply) => port.reply({ number, reply }));
  });
}

async function answerQuestion(context: VaultContext, question: Question): Promise<Reply<unknown>> {
  switch (question.kind) {
    case 'call':
      return answer(context, question.name, question.input, question.paths);
    case 'attachment':
      return attachmentHead(context, question.id);
    case 'chunk':
      return attachmentChunk(context, question);
    case 'close':
      await Promise.all([closeCase(context), context.jobs.stopAll()]);
      return done(null);
    default:
      return assertNever(question);
  }
}

async function attachmentHead({ open }: VaultContext, idText: string): Promise<Reply<AttachmentHead>> {
  if (open === null) return notOpen;
  const made = await madeFile(open, idText);
  if (made !== null) return done({ mediaType: made.mediaType, bytes: made.bytes.length });
  const id = idSchema.safeParse(idText);
  const record = id.success ? readRecord(open.db, id.data) : null;
  if (record?.record !== 'attachment') return noSuchFile;
  return done({ mediaType: record.mediaType, bytes: record.bytes });
}

type ChunkQuestion = Extract<Question, { kind: 'chunk' }>;

async function attachmentChunk({ open }: VaultContext, question: ChunkQuestion): Promise<Reply<Uint8Array>> {
  if (open === null) return notOpen;
  const made = await madeFile(open, question.id);
  if (made !== null) return done(made.bytes.slice(question.offset, question.offset + question.bytes));
  const id = idSchema.safeParse(question.id);
  if (!id.success) return noSuchFile;
  const range = { start: question.offset, end: question.offset + question.bytes };
  return done(Buffer.concat([...readAttachment(open.db, id.data, range)]));
}

/** What the store does not hold: a volume of the dossier as drawn, or the rendition of a picture's page, `ID.PAGE`. */
async function madeFile(
  open: OpenCase,
  name: string,
): Promise<{ mediaType: string; bytes: Uint8Array } | null> {
  const drawn = open.drawn.get(name);
  if (drawn !== null) return { mediaType: 'application/pdf', bytes: drawn };
  const [idText, page] = name.split('.');
  const id = idSchema.safeParse(idText);
  const record = id.success && page !== undefined ? readRecord(open.db, id.data) : null;
  if (record?.record !== 'attachment' || !needsRendition(record.mediaType)) return null;
  const { mediaType, bytes } = record;
  return await open.pictures.show(name, mediaType, Number(page), () =>
    attachmentRanges(open.db, record.id, bytes).read(0, bytes),
  );
}

const noSuchFile = refused({ code: 'not-found', message: 'There is no such file in this case.' });
