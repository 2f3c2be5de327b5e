import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { FolioRecord } from '../../shared/domain/case.ts';
import { attachmentSchema, type Attachment } from '../../shared/domain/document.ts';
import { idSchema } from '../../shared/domain/id.ts';
import { exchangeSchema, recordsOf } from '../../shared/exchange/exchange.ts';
import { done, type Reply } from '../../shared/reply.ts';
import type { AddOptions } from '../intake/add-file.ts';
import { sniff } from '../intake/sniff.ts';
import { addAttachment } from '../store/attachments/attachments.ts';
import type { WritableDb } from '../store/db.ts';
import { attachmentRanges } from '../store/attachments/attachment-ranges.ts';
import { readFolio, saveRecords } from '../store/records/records.ts';
import { countsOf, type Counts } from '../exchange/counts.ts';
import { largeSample } from './large.ts';
import { makeFile, scansSchema } from './make-files.ts';
import { plainPdf } from './plain-pdf.ts';

/** Which sample is made. */
export interface SampleOptions {
  readonly size: 'small' | 'large';
  /** ISO 8601 instant of the operation. */
  readonly at: string;
  readonly inspect: AddOptions['inspect'];
}

interface Paper {
  readonly id: string;
  readonly name: string;
  readonly bytes: Buffer;
}

/** Fills an empty case with an invented one, papers and all, in one operation. */
export async function makeSample(db: WritableDb, options: SampleOptions): Promise<Reply<{ counts: Counts }>> {
  const { records, papers } = options.size === 'small' ? await small() : large();
  const attachments: Attachment[] = [];
  for await (const paper of papers) {
    const kept = await keepPaper(db, paper, options);
    if (!kept.ok) return kept;
    attachments.push(kept.value);
  }
  saveRecords(db, [...attachments, ...records], { operation: 'case.sample', at: options.at });
  return done({ counts: countsOf(readFolio(db)) });
}

async function small() {
  const exchange = exchangeSchema.parse(await readAsset('small.json'));
  const { scans } = scansSchema.parse(await readAsset('scans.json'));
  return { records: recordsOf(exchange), papers: drawn(scans) };
}

/** One at a time: a page is some megabytes of pixels while it is drawn. */
async function* drawn(scans: (typeof scansSchema)['_output']['scans']): AsyncGenerator<Paper> {
  for (const [n, spec] of scans.entries()) {
    yield { id: spec.id, name: spec.name, bytes: await makeFile(spec, n * 3 + 1) };
  }
}

function large(): { records: readonly FolioRecord[]; papers: Iterable<Paper> } {
  const { records, papers } = largeSample(10_000, 2_000);
  const files = papers.map(({ attachment, text }) => ({
    id: attachment,
    name: `${attachment}.pdf`,
    bytes: plainPdf(text),
  }));
  return { records, papers: files };
}

async function keepPaper(db: WritableDb, paper: Paper, options: SampleOptions): Promise<Reply<Attachment>> {
  const mediaType = sniff(paper.bytes);
  const given = { id: idSchema.parse(paper.id), name: paper.name, mediaType, addedAt: options.at };
  const kept = await addAttachment(db, [paper.bytes], given);
  if (!kept.ok) return kept;
  const { attachment } = kept.value;
  const facts = await options.inspect(attachmentRanges(db, attachment.id, attachment.bytes), mediaType);
  return done(attachmentSchema.parse({ ...attachment, ...facts }));
}

async function readAsset(name: string): Promise<unknown> {
  // Two folders up both from the checkout's source and from dist/electron/sample.
  const candidates = ['../../assets/sample/', '../../../assets/sample/'];
  for (const folder of candidates) {
    const text = await readFile(fileURLToPath(new URL(folder + name, import.meta.url)), 'utf8').catch(
      () => null,
    );
    if (text !== null) return JSON.parse(text);
  }
  throw new Error(`The sample's ${name} is missing from this installation.`);
}
