/**
 * Scores the mentions on the sets of tests/shared/dates/mentions/cases beside other libraries, in one run.
 * `node tests/bench/mentions.ts [--misses] [--only=en-story] [--half=dev|held] [--no-peers]`
 */
import { findMentionsIn } from '../../shared/dates/mentions/find-mentions-in.ts';
import { findMentions } from '../../shared/dates/mentions/find-mentions.ts';
import type { Day } from '../../shared/dates/day.ts';
import { readCases, type Case } from '../shared/dates/mentions/cases.ts';
import {
  add,
  f1,
  noScore,
  score,
  type Cause,
  type Found,
  type Miss,
  type Score,
} from '../shared/dates/mentions/score.ts';
import { peers } from './mention-peers.ts';

interface Row {
  total: Score;
  misses: { one: Case; miss: Miss }[];
}

type Finder = (one: Case) => Promise<readonly Found[] | null>;

const flag = (name: string): string | undefined =>
  process.argv.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3);
const half = flag('half');
const only = flag('only');
const cases = readCases().filter(
  (one) => (!half || one.half === half) && (!only || one.set.startsWith(only)),
);

const finders: [name: string, find: Finder][] = [
  ['folio, anchor given', (one) => ours(one, { context: one.context, anchor: one.anchor })],
  ['folio, by itself', (one) => ours(one, { context: one.context, anchor: null })],
  ...(process.argv.includes('--no-peers')
    ? []
    : peers.map((peer): [string, Finder] => [peer.name, (one) => Promise.resolve(peer.find(one))])),
];

async function ours(one: Case, story: { context: string; anchor: string | null }): Promise<readonly Found[]> {
  // The sets hold days that exist.
  const reference = one.reference as Day | null;
  const mentions = await findMentionsIn(one.text, { language: one.language, reference, ...story });
  return mentions.map((mention) => ({
    ...mention,
    readings: mention.impossible ? [] : [mention.edtf, ...(mention.alternatives ?? [])],
  }));
}

const sets = [...new Set(cases.map((one) => `${one.set}.${one.half}`))];
console.log(`${'set'.padEnd(24)}${'who'.padEnd(22)}  n    P%    R%    F1%  spans F1%`);
for (const set of sets) {
  for (const [name, find] of finders) {
    if (name === 'folio, by itself' && !set.includes('story')) continue;
    const row = await run(
      cases.filter((one) => `${one.set}.${one.half}` === set),
      find,
    );
    if (row) report(set, name, row);
  }
}
speed();

async function run(some: readonly Case[], find: Finder): Promise<Row | null> {
  const row: Row = { total: noScore, misses: [] };
  for (const one of some) {
    const found = await find(one);
    if (!found) return null;
    const result = score(one.expected, found);
    row.total = add(row.total, result.score);
    row.misses.push(...result.misses.map((miss) => ({ one, miss })));
  }
  return row;
}

function report(set: string, name: string, { total, misses }: Row): void {
  const part = (of: number): string =>
    (of === 0 ? '  -  ' : ((100 * total.values) / of).toFixed(1)).padStart(6);
  const cells = [
    part(total.found),
    part(total.expected),
    f1(total, 'values').toFixed(1).padStart(6),
    f1(total, 'spans').toFixed(1).padStart(8),
  ];
  console.log(`${set.padEnd(24)}${name.padEnd(22)}${String(total.expected).padStart(4)} ${cells.join(' ')}`);
  if (!process.argv.includes('--misses') || !name.startsWith('folio')) return;
  const causes: Cause[] = ['missed', 'wrong value', 'false alarm'];
  for (const cause of causes)
    for (const { one, miss } of misses)
      if (miss.cause === cause) console.log(`    ${cause}: ${describe(miss)}   [${one.text.slice(0, 70)}]`);
}

function describe({ expected, found }: Miss): string {
  const said = found ? `"${found.text}" ${found.readings.join(' or ') || 'impossible'}` : '';
  return expected ? `"${expected.text}" ${expected.edtf || 'impossible'} ${said && `but ${said}`}` : said;
}

/** 10,000 words of the English story, after a warm-up. */
function speed(): void {
  const words = cases
    .filter((one) => one.language === 'en' && one.kind === 'story')
    .flatMap((one) => one.text.split(' '));
  if (words.length === 0) return;
  const text = Array.from({ length: 10_000 }, (_, at) => words[at % words.length]).join(' ');
  const options = { language: 'en', reference: null, context: '', anchor: null };
  for (let warm = 0; warm < 12; warm += 1) findMentions(text, options);
  const start = performance.now();
  const before = process.cpuUsage();
  const found = findMentions(text, options);
  const used = process.cpuUsage(before);
  console.log(
    `10,000 words: ${(performance.now() - start).toFixed(0)} ms (${((used.user + used.system) / 1000).toFixed(0)} ms of processor time), ${found.length} mentions`,
  );
}
