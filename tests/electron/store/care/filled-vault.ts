import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { addAttachment } from '../../../../electron/store/attachments/attachments.ts';
import { keepDraft } from '../../../../electron/store/records/drafts.ts';
import { saveRecords } from '../../../../electron/store/records/records.ts';
import { saveText } from '../../../../electron/store/search/search.ts';
import type { Vault } from '../../../../electron/store/vault.ts';
import { documentSchema } from '../../../../shared/domain/document.ts';
import { incidentSchema } from '../../../../shared/domain/incident.ts';
import type { Id } from '../../../../shared/domain/id.ts';
import { temporaryVault, valueOf } from '../../../support/vault.ts';

export const at = '2026-01-01T00:00:00Z';
export const given = { operation: 'record.save', at };
export const scan = { name: 'scan.pdf', mediaType: 'application/pdf', addedAt: at } as const;
export const raid = incidentSchema.parse({ id: 'i1', title: 'Raid', account: 'They came at dawn.' });

export async function filledVault(): Promise<{ vault: Vault; bytes: Buffer; file: Id }> {
  const vault = await temporaryVault();
  const bytes = randomBytes(2_500_000);
  const { attachment } = valueOf(await addAttachment(vault.db, [bytes], scan));
  const paper = documentSchema.parse({ id: 'd1', title: 'Warrant', files: [attachment.id] });
  saveRecords(vault.db, [attachment, paper, raid], given);
  saveText(vault.db, attachment.id, 1, 'Warrant of arrest');
  keepDraft(vault.db, 'incident:i1', 'half a sente');
  return { vault, bytes, file: attachment.id };
}

export function flip(path: string, place: number): void {
  const bytes = readFileSync(path);
  bytes.writeUInt8(bytes.readUInt8(place) ^ 1, place);
  writeFileSync(path, bytes);
}
