import { folioFrom } from '../../../shared/domain/folio.ts';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { OpenHost } from '../../support/open-host.ts';
import { ended, unlockedHost } from '../../support/open-host.ts';
import { lockedPdf } from '../../support/locked-pdf.ts';
import { temporaryFolder, valueOf } from '../../support/vault.ts';

async function addLocked(host: OpenHost) {
  const bytes = lockedPdf('paper lantern');
  const upload = valueOf(await host.ask('document.begin', { name: 'scan.pdf', bytes: bytes.length }));
  valueOf(await host.ask('document.chunk', { upload, chunk: new Uint8Array(bytes) }));
  valueOf(await host.ask('document.end', { upload }));
  const [attachment] = folioFrom(valueOf(await host.ask('case.view', undefined)).records).attachments;
  if (attachment === undefined) throw new Error('The file was not taken.');
  return attachment;
}

it('takes the password of a locked file that is in the case, and can take it back', async () => {
  const host = await unlockedHost();
  const { id } = await addLocked(host);
  const wrong = await host.ask('document.unlock', { attachment: id, password: 'no' });
  expect(wrong).toMatchObject({ ok: false, failure: { code: 'needs-password' } });
  const change = valueOf(await host.ask('document.unlock', { attachment: id, password: 'paper lantern' }));
  expect(change.put).toMatchObject([{ id, problem: null, pages: 1 }]);
  const undone = valueOf(await host.ask('operation.undo', undefined));
  expect(undone.put).toMatchObject([{ id, problem: 'needs-password' }]);
});

it('shows an unlocked file in the dossier', async () => {
  const host = await unlockedHost();
  const { id } = await addLocked(host);
  valueOf(await host.ask('document.unlock', { attachment: id, password: 'paper lantern' }));
  const out = join(temporaryFolder(), 'out.pdf');
  host.shell.saveTo = out;
  const last = await ended(host, valueOf(await host.ask('dossier.export', {})));
  expect(last).toMatchObject({ state: 'done' });
  expect(JSON.stringify(last)).not.toContain('file-needs-password');
});

it('knows no file of another name', async () => {
  const host = await unlockedHost();
  const reply = await host.ask('document.unlock', { attachment: 'gone', password: 'x' });
  expect(reply).toMatchObject({ ok: false, failure: { code: 'not-found' } });
});
