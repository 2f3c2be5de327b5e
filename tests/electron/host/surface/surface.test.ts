import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { folioFrom } from '../../../../shared/domain/folio.ts';
import { heicPicture } from '../../../support/heic-picture.ts';
import { doneJob, type OpenHost, openHost, unlockedHost } from '../../../support/open-host.ts';
import { codeOfReply, passphrase, temporaryFolder, valueOf } from '../../../support/vault.ts';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; font-src 'self'; " +
  "connect-src 'self'; worker-src 'self'; form-action 'none'; base-uri 'none'; frame-src 'none'; object-src 'none'";

async function upload({ ask }: OpenHost, name: string, bytes: Buffer<ArrayBuffer>) {
  const id = valueOf(await ask('document.begin', { name, bytes: bytes.length }));
  for (let at = 0; at < bytes.length; at += 1 << 20) {
    valueOf(await ask('document.chunk', { upload: id, chunk: bytes.subarray(at, at + (1 << 20)) }));
  }
  return valueOf(await ask('document.end', { upload: id }));
}

async function attachmentOf({ ask }: OpenHost): Promise<string> {
  return folioFrom(valueOf(await ask('case.view', undefined)).records).attachments[0]?.id ?? '';
}

describe('the surface', () => {
  it('sends the policy and its fellows with every answer', async () => {
    const { get } = await openHost();
    for (const path of ['/', '/nothing.js', '/attachment/a']) {
      const { headers } = await get(path);
      expect(headers.get('content-security-policy')).toBe(policy);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
    }
  });

  it('serves nothing from outside the window’s folder', async () => {
    const { get } = await openHost();
    for (const path of [
      '/../electron/main.js',
      '/%2e%2e/electron/main.js',
      '/..%2f..%2fpackage.json',
      '/%00.html',
      '/%',
      '//etc/passwd',
    ]) {
      expect({ path, status: (await get(path)).status }).toEqual({ path, status: 404 });
    }
  });

  it('gives an attachment back byte for byte, whole and in ranges', async () => {
    const host = await unlockedHost();
    const bytes = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(2_500_000)]);
    expect(await upload(host, 'scan.pdf', bytes)).toMatchObject({ status: 'added', kind: 'application/pdf' });
    const path = `/attachment/${await attachmentOf(host)}`;
    const whole = await host.get(path);
    expect(whole.headers.get('content-type')).toBe('application/pdf');
    expect(whole.headers.get('content-length')).toBe(String(bytes.length));
    expect(Buffer.from(await whole.arrayBuffer()).equals(bytes)).toBe(true);
    const part = await host.get(path, { range: 'bytes=1048570-1048580' });
    expect(part.status).toBe(206);
    expect(part.headers.get('content-range')).toBe(`bytes 1048570-1048580/${bytes.length}`);
    expect(Buffer.from(await part.arrayBuffer()).equals(bytes.subarray(1_048_570, 1_048_581))).toBe(true);
    const tail = await host.get(path, { range: 'bytes=-5' });
    expect(Buffer.from(await tail.arrayBuffer()).equals(bytes.subarray(-5))).toBe(true);
    expect((await host.get(path, { range: 'bytes=9999999-' })).status).toBe(416);
  });

  it('gives a page of a picture that the window cannot show as one that it can', async () => {
    const host = await unlockedHost();
    expect(await upload(host, 'IMG_1.HEIC', heicPicture)).toMatchObject({
      status: 'added',
      kind: 'image/heic',
    });
    const path = `/attachment/${await attachmentOf(host)}`;
    const shown = await host.get(`${path}.1`);
    expect(shown.headers.get('content-type')).toBe('image/jpeg');
    expect(await sharp(Buffer.from(await shown.arrayBuffer())).metadata()).toMatchObject({
      width: 48,
      height: 64,
    });
    const kept = await host.get(path);
    expect(kept.headers.get('content-type')).toBe('application/octet-stream');
    expect(Buffer.from(await kept.arrayBuffer()).equals(heicPicture)).toBe(true);
    for (const none of ['.0', '.2', '.x', '.1.1'])
      expect((await host.get(`${path}${none}`)).status).toBe(404);
    await host.ask('session.lock', undefined);
    expect((await host.get(`${path}.1`)).status).toBe(404);
  });

  it('never gives HTML or SVG as what it is', async () => {
    const host = await unlockedHost();
    await upload(host, 'page.html', Buffer.from('<script>alert(1)</script>'));
    const { headers } = await host.get(`/attachment/${await attachmentOf(host)}`);
    expect(headers.get('content-type')).toBe('application/octet-stream');
  });

  it('gives no attachment for an unknown or malformed id, nor once the case is locked', async () => {
    const host = await unlockedHost();
    await upload(host, 'a.png', Buffer.from('x'));
    const id = await attachmentOf(host);
    expect((await host.get(`/attachment/${id}`)).status).toBe(200);
    expect((await host.get('/attachment/unknown')).status).toBe(404);
    expect((await host.get('/attachment/..%2Fkeys')).status).toBe(404);
    await host.ask('session.lock', undefined);
    expect((await host.get(`/attachment/${id}`)).status).toBe(404);
  });

  it('refuses a dropped file that does not come whole, and keeps nothing of it', async () => {
    const { ask } = await unlockedHost();
    const id = valueOf(await ask('document.begin', { name: 'a.pdf', bytes: 10 }));
    await ask('document.chunk', { upload: id, chunk: new Uint8Array(4) });
    expect(valueOf(await ask('document.end', { upload: id }))).toMatchObject({
      status: 'refused',
      code: 'unreadable-file',
    });
    expect(folioFrom(valueOf(await ask('case.view', undefined)).records).documents).toEqual([]);
    expect(codeOfReply(await ask('document.end', { upload: id }))).toBe('not-found');
    expect(codeOfReply(await ask('document.chunk', { upload: 'other', chunk: new Uint8Array() }))).toBe(
      'not-found',
    );
  });

  it('adds the files the person picks in one job, and names the one it could not take', async () => {
    const host = await unlockedHost();
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'one.png'), 'one');
    writeFileSync(join(folder, 'two.png'), 'two');
    host.shell.files = ['one.png', 'gone.png', 'two.png'].map((name) => ({ path: join(folder, name), name }));
    const job = valueOf(await host.ask('document.pick', {}));
    const { state, result, change } = await doneJob(host, job);
    expect(state).toBe('done');
    expect(result.map(({ status }) => status)).toEqual(['added', 'refused', 'added']);
    expect(change?.put.map(({ record }) => record).toSorted()).toEqual([
      'attachment',
      'attachment',
      'document',
      'document',
    ]);
    expect(folioFrom(valueOf(await host.ask('case.view', undefined)).records).documents).toHaveLength(2);
  });

  it('does nothing when the person picks no file', async () => {
    const { ask } = await unlockedHost();
    expect(valueOf(await ask('document.pick', {}))).toBeNull();
  });

  it('does not let the window say which paths were picked', async () => {
    const { ask } = await unlockedHost();
    const named = { paths: ['/etc/passwd'] };
    expect(valueOf(await ask('document.pick', named as never))).toBeNull();
    expect(folioFrom(valueOf(await ask('case.view', undefined)).records).documents).toEqual([]);
  });

  it('ends with the window when the person quits', async () => {
    const { ask, shell, folder } = await unlockedHost();
    valueOf(await ask('session.quit', undefined));
    expect(shell.reloads).toBe(0);
    expect(codeOfReply(await ask('session.open', { folder, passphrase: `${passphrase}?` }))).toBe(
      'wrong-passphrase',
    );
  });
});
