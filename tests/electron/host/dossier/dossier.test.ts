import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DrawnDossier } from '../../../../shared/dossier/report.ts';
import { doneJob, ended, type OpenHost, unlockedHost } from '../../../support/open-host.ts';
import { temporaryFolder, valueOf } from '../../../support/vault.ts';

async function drawn(host: OpenHost): Promise<DrawnDossier> {
  const job = valueOf(await host.ask('dossier.draw', undefined));
  return (await doneJob(host, job)).result;
}

describe('drawing the dossier to be looked at', () => {
  it('gives the pages that an export would write, and writes none', async () => {
    const host = await unlockedHost();
    const before = readdirSync(host.folder);
    const { volumes, report } = await drawn(host);
    const response = await host.get(`/attachment/${volumes[0]}`);
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(bytes.length).toBe(report.volumes[0]?.bytes);
    expect(readdirSync(host.folder)).toEqual(before);
  });

  it('gives a part of it when asked for one', async () => {
    const host = await unlockedHost();
    const { volumes } = await drawn(host);
    const response = await host.get(`/attachment/${volumes[0]}`, { range: 'bytes=1-3' });
    expect(response.status).toBe(206);
    expect(await response.text()).toBe('PDF');
  });

  it('holds the latest pages alone, and none once the case is locked', async () => {
    const host = await unlockedHost();
    const first = await drawn(host);
    const second = await drawn(host);
    expect((await host.get(`/attachment/${first.volumes[0]}`)).status).toBe(404);
    expect((await host.get(`/attachment/${second.volumes[0]}`)).status).toBe(200);
    expect((await host.get('/attachment/drawn.x.0')).status).toBe(404);
    await host.ask('session.lock', undefined);
    expect((await host.get(`/attachment/${second.volumes[0]}`)).status).toBe(404);
  });

  it('stops when it is cancelled', async () => {
    const host = await unlockedHost();
    const job = valueOf(await host.ask('dossier.draw', undefined));
    await host.ask('job.cancel', { job });
    expect(['cancelled', 'done']).toContain((await ended(host, job)).state);
  });
});

describe('exporting from the window', () => {
  async function exported(input: { password?: string }): Promise<string> {
    const host = await unlockedHost();
    const out = join(temporaryFolder(), 'out.pdf');
    host.shell.saveTo = out;
    const job = valueOf(await host.ask('dossier.export', input));
    const { volumes } = (await doneJob(host, job)).result;
    expect(volumes).toMatchObject([{ path: out }]);
    return readFileSync(out, 'latin1');
  }

  it('locks the PDF where a password is given', async () => {
    expect(await exported({ password: 'paper lantern' })).toContain('/AESV3');
    expect(await exported({})).not.toContain('/AESV3');
  });
});
