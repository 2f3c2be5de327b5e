/**
 * An edit of one date in the large sample, as the window sees it: `node tests/bench/edit.ts [incidents]`, 10,000
 * when left out. Through the vault process, from the call that saves to the answer that it is kept,
 * and on to the answer that brings the findings: first edits that change nothing else, then edits back and forth that make and end contradictions.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { startFolio } from '../../electron/host/start.ts';
import type { Surface } from '../../electron/shells/shell.ts';
import { largeSample } from '../../electron/sample/large.ts';
import { defaultCost } from '../../electron/store/keys/cost.ts';
import { saveRecords } from '../../electron/store/records/records.ts';
import { Vault } from '../../electron/store/vault.ts';
import type { CaseView } from '../../shared/contract.ts';
import type { FindingsUpdate } from '../../shared/timeline/findings/findings-change.ts';
import { folioFrom } from '../../shared/domain/folio.ts';
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
  const { incidents } = folioFrom(view.records);
  const first = (await ask(surface, 'case.findings', { known: 0 })) as FindingsUpdate;
  console.log(`${count} incidents, ${first.put.length} findings at first, load ${loadavg()[0]?.toFixed(1)}`);
  const later = await edits(surface, incidents, first, 'a day later', 60, ({ when }) =>
    nextDay(when?.earliest ?? '2001-01-01'),
  );
  await edits(surface, incidents, later, 'long after', 40, () => '2023-12-31');
  shell.close();
  await ended;
} finally {
  await rm(root, { recursive: true, force: true });
}

async function fill(folder: string): Promise<void> {
  const made = await Vault.create(folder, words, { cost: defaultCost });
  if (!made.ok) throw new Error(made.failure.code);
  const { records } = largeSample(count, count / 5);
  saveRecords(made.value.db, records, { operation: 'import', at: '2026-01-01T00:00:00Z' });
  made.value.close();
}

async function ask(surface: Surface, name: string, input: unknown): Promise<unknown> {
  const reply = await surface.answer(name, input);
  if (!reply.ok) throw new Error(`${name}: ${reply.failure.code}`);
  return reply.value;
}

/** Saves a changed date and the old one again, and reports how long each took and how the findings changed. */
async function edits(
  surface: Surface,
  incidents: readonly Incident[],
  before: FindingsUpdate,
  what: string,
  runs: number,
  day: (incident: Incident) => string,
): Promise<FindingsUpdate> {
  const kept: number[] = [];
  const found: number[] = [];
  let last = before;
  let changed = 0;
  for (let i = 0; i < runs + 10; i++) {
    const incident = incidents[(i * 97) % count];
    if (!incident) continue;
    const edited = { ...incident, when: { asGiven: day(incident) } };
    for (const record of [edited, incident]) {
      const began = performance.now();
      await ask(surface, 'record.save', { records: [record] });
      const saved = performance.now();
      last = (await ask(surface, 'case.findings', { known: last.version })) as FindingsUpdate;
      if (i < 10) continue;
      kept.push(saved - began);
      found.push(performance.now() - began);
      changed = Math.max(changed, last.put.length, last.gone.length);
    }
  }
  console.log(`${what}: at most ${changed} findings came, went or changed`);
  console.log(`  kept   ${shown(kept)}`);
  console.log(`  found  ${shown(found)}`);
  return last;
}

function shown(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1);
  return `median ${at(0.5)} ms, p95 ${at(0.95)} ms, worst ${at(0.999)} ms`;
}

function nextDay(day: string): string {
  return `${day.slice(0, 8)}${String(Math.min(28, Number(day.slice(8)) + 1)).padStart(2, '0')}`;
}
