/**
 * An edit of one date in the large sample, as the window sees it: `node tests/bench/edit.ts [incidents]`, 10,000
 * when left out. Through the vault process, from the call that saves to the answer that brings the findings:
 * first edits that change nothing else, then edits back and forth that make and end contradictions.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { startFolio } from '../../electron/host/start.ts';
import type { Surface } from '../../electron/shells/shell.ts';
import { largeSample } from '../../electron/sample/large.ts';
import { defaultCost } from '../../electron/store/keys/cost.ts';
import { saveRecords } from '../../electron/store/records.ts';
import { Vault } from '../../electron/store/vault.ts';
import type { CaseView, Change } from '../../shared/contract.ts';
import type { Incident } from '../../shared/domain/incident.ts';
import { FakeShell } from '../support/fake-shell.ts';

const words = 'quiet river over seven stones';
const count = Number(process.argv[2] ?? 10_000);
const root = await mkdtemp(join(tmpdir(), 'folio-bench-'));
try {
  const folder = join(root, 'large');
  await fill(folder);
  const shell = new FakeShell();
  const ended = startFolio(shell);
  const surface = await shell.shown();
  await ask(surface, 'session.open', { folder, passphrase: words });
  // The vault process answers these calls with these types.
  const view = (await ask(surface, 'case.view', undefined)) as CaseView;
  console.log(
    `${count} incidents, ${view.findings.length} findings at first, load ${loadavg()[0]?.toFixed(1)}`,
  );
  await edits(surface, view, 'a day later', 60, ({ when }) => nextDay(when?.earliest ?? '2001-01-01'));
  await edits(surface, view, 'long after', 40, () => '2023-12-31');
  shell.close();
  await ended;
} finally {
  await rm(root, { recursive: true, force: true });
}

async function fill(folder: string): Promise<void> {
  const made = await Vault.create(folder, words, { cost: defaultCost });
  if (!made.ok) throw new Error(made.failure.code);
  const { records } = largeSample(count, count / 5);
  saveRecords(made.value.db, records, { act: 'import', at: '2026-01-01T00:00:00Z' });
  made.value.close();
}

async function ask(surface: Surface, name: string, input: unknown): Promise<unknown> {
  const reply = await surface.answer(name, input);
  if (!reply.ok) throw new Error(`${name}: ${reply.failure.code}`);
  return reply.value;
}

/** Saves a date and its old self again, and tells how long each took and how the findings changed. */
async function edits(
  surface: Surface,
  view: CaseView,
  what: string,
  runs: number,
  day: (incident: Incident) => string,
): Promise<void> {
  const times: number[] = [];
  const changed: number[] = [];
  for (let i = 0; i < runs + 10; i++) {
    const incident = view.folio.incidents[(i * 97) % count];
    if (!incident) continue;
    const edited = { ...incident, when: { asGiven: day(incident) } };
    for (const record of [edited, incident]) {
      const began = performance.now();
      const change = (await ask(surface, 'record.save', { records: [record] })) as Change;
      if (i >= 10) times.push(performance.now() - began);
      changed.push(Math.abs(change.findings.length - view.findings.length));
    }
  }
  times.sort((a, b) => a - b);
  const at = (share: number): string => (times[Math.floor(times.length * share)] ?? 0).toFixed(1);
  console.log(
    `${what.padEnd(14)} median ${at(0.5)} ms, p95 ${at(0.95)} ms, worst ${at(0.999)} ms; ` +
      `at most ${Math.max(...changed)} findings more or fewer`,
  );
}

function nextDay(day: string): string {
  return `${day.slice(0, 8)}${String(Math.min(28, Number(day.slice(8)) + 1)).padStart(2, '0')}`;
}
