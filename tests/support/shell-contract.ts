import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Shell, Surface } from '../../electron/shells/shell.ts';
import { flushEvent } from '../../shared/flush-event.ts';
import { done, refused, type Reply } from '../../shared/reply.ts';

/** A shell under test, with the hands of a person and the voice of its page. */
export interface ShellDriver {
  readonly shell: Shell;
  /** Resolves when `run` has. */
  readonly ended: Promise<void>;
  /** Calls `window.folio.ask` as the page does. */
  ask(name: string, input: unknown): Promise<unknown>;
  /** Fetches one of the page's own addresses as the page does. */
  get(path: string): Promise<{ readonly status: number; readonly type: string; readonly text: string }>;
  /** The person picks these in the file dialog that `open` opens; none: cancels. Ends when both have. */
  pickingFiles<Picked>(paths: readonly string[], open: () => Promise<Picked>): Promise<Picked>;
  /** The person gives this path in the dialog for a folder or a place to save; null: cancels. Ends when both have. */
  givingPath<Picked>(path: string | null, open: () => Promise<Picked>): Promise<Picked>;
  /** From now on the page makes this call when the event reaches it. */
  askOn(event: string, name: string, input: unknown): Promise<void>;
  /** The person closes the window. */
  closeWindow(): Promise<void>;
}

/** Starts a driver whose window shows the surface. */
export type StartDriver = (surface: Surface) => Promise<ShellDriver>;

/** What every shell keeps, whatever shows the window. */
export function shellContract(name: string, start: StartDriver): void {
  describe(`the shell contract: ${name}`, () => {
    let folder = '';
    let surface: RecordingSurface;
    let driver: ShellDriver;

    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'folio-shell-test-'));
    });
    afterAll(() => rmSync(folder, { recursive: true, force: true }));
    afterEach(async () => {
      driver.shell.close();
      await driver.ended;
    });

    const open = async () => {
      surface = new RecordingSurface();
      driver = await start(surface);
    };

    it('shows the page the surface gives for "/"', async () => {
      await open();
      expect(surface.fetched[0]).toBe('GET /');
    });

    it('carries a call to the surface and its reply back, bytes and absence included', async () => {
      await open();
      const bytes = new Uint8Array([0, 255, 7]);
      expect(await driver.ask('echo', { word: 'بهمن', bytes, list: [1, null] })).toEqual({
        ok: true,
        value: { word: 'بهمن', bytes, list: [1, null] },
      });
      expect(await driver.ask('echo', undefined)).toEqual({ ok: true, value: undefined });
    });

    it('carries a long reply whole, in any script, bytes included', async () => {
      await open();
      const long = { word: 'بهمن 𝄞 “1397” '.repeat(20_000), bytes: new Uint8Array(70_000).fill(200) };
      expect(await driver.ask('echo', long)).toEqual({ ok: true, value: long });
    });

    it('carries a refusal as a value, not as an error', async () => {
      await open();
      expect(await driver.ask('refuse', undefined)).toEqual({
        ok: false,
        failure: { code: 'not-open', message: 'The case is locked.', field: 'records.0.id' },
      });
    });

    it('lets the page fetch its own addresses, with the status and type the surface gives', async () => {
      await open();
      expect(await driver.get('/attachment/a1')).toEqual({
        status: 200,
        type: 'application/pdf',
        text: 'attachment a1',
      });
      expect((await driver.get('/nothing')).status).toBe(404);
    });

    it('hands over the range the page asks for', async () => {
      await open();
      await driver.get('/attachment/a1');
      expect(surface.ranges).toEqual([null]);
    });

    it('gives the paths and names of the files the person picks', async () => {
      await open();
      const paths = ['scan one.pdf', 'نامه.jpg'].map((file) => join(folder, file));
      for (const path of paths) writeFileSync(path, 'x');
      expect(await driver.pickingFiles(paths, () => driver.shell.pickFiles(['.pdf', '.jpg']))).toEqual([
        { path: paths[0], name: 'scan one.pdf' },
        { path: paths[1], name: 'نامه.jpg' },
      ]);
    });

    it('gives no file when the person cancels', async () => {
      await open();
      expect(await driver.pickingFiles([], () => driver.shell.pickFiles(['.pdf']))).toEqual([]);
    });

    it('gives the folder the person picks to open, and null when they cancel', async () => {
      await open();
      const pick = () => driver.shell.pickFolder('open');
      expect(await driver.givingPath(folder, pick)).toBe(folder);
      expect(await driver.givingPath(null, pick)).toBeNull();
    });

    it('gives a folder that is still to be made', async () => {
      await open();
      const path = join(folder, 'new case');
      expect(await driver.givingPath(path, () => driver.shell.pickFolder('create'))).toBe(path);
    });

    it('gives the place to save, and null when the person cancels', async () => {
      await open();
      const path = join(folder, 'out.pdf');
      const save = () => driver.shell.saveFile('dossier.pdf');
      expect(await driver.givingPath(path, save)).toBe(path);
      expect(await driver.givingPath(null, save)).toBeNull();
    });

    it('loads the page afresh on reload', async () => {
      await open();
      await driver.shell.reload();
      await expect.poll(() => surface.fetched.filter((line) => line === 'GET /').length).toBe(2);
      expect(await driver.ask('echo', 1)).toEqual({ ok: true, value: 1 });
    });

    it('has what the page hands over before a lock when `keep` resolves', async () => {
      await open();
      await driver.askOn(flushEvent, 'echo', 'typed');
      await driver.shell.flush();
      expect(surface.asked).toEqual(['echo typed']);
    });

    it('ends when the person closes the window', async () => {
      await open();
      await driver.closeWindow();
      await driver.ended;
    });
  });
}

/** Answers like a host would, and remembers what was asked. */
class RecordingSurface implements Surface {
  readonly fetched: string[] = [];
  readonly asked: string[] = [];
  readonly ranges: (string | null)[] = [];

  fetch(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url);
    this.fetched.push(`${request.method} ${pathname}`);
    if (pathname === '/') return Promise.resolve(page());
    const id = /^\/attachment\/(\w+)$/.exec(pathname)?.[1];
    if (id === undefined) return Promise.resolve(new Response('', { status: 404 }));
    this.ranges.push(request.headers.get('range'));
    const headers = { 'content-type': 'application/pdf' };
    return Promise.resolve(new Response(`attachment ${id}`, { headers }));
  }

  answer(name: string, input: unknown): Promise<Reply<unknown>> {
    this.asked.push(`${name} ${String(input)}`);
    if (name === 'refuse')
      return Promise.resolve(
        refused({ code: 'not-open', message: 'The case is locked.', field: 'records.0.id' }),
      );
    return Promise.resolve(done(input));
  }
}

function page(): Response {
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'; connect-src 'self'",
  };
  return new Response('<!doctype html><title>Folio</title><p>Shown</p>', { headers });
}
