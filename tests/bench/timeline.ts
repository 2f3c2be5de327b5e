import { type Folio, folioSchema } from '../../shared/domain/case.ts';
import { addDays, type Day, daySchema } from '../../shared/dates/day.ts';
import { checkTimeline } from '../../shared/timeline/check.ts';
import { TimelineChecker } from '../../shared/timeline/timeline-checker.ts';

const today = daySchema.parse('2024-06-01');
const first = daySchema.parse('1990-01-01');

/**
 * A case of `events` incidents, one document for every five, all in one declaration, each incident
 * after the one before; `planted` documents date their incident nine days off.
 */
function bigFolio(events: number, planted: number): Folio {
  const paragraphs = Array.from({ length: Math.ceil(events / 10) }, (_, p) => ({
    id: `t${p}`,
    text: 'Told.',
    refs: Array.from({ length: 10 }, (_, k) => ({ to: `i${Math.min(events - 1, p * 10 + k)}` })),
  }));
  return folioSchema.parse({
    case: { id: 'case', applicant: 'me' },
    people: [{ id: 'me', name: 'A', born: { asGiven: '1975' } }],
    places: Array.from({ length: 7 }, (_, i) => ({ id: `p${i}`, name: `Town ${i}` })),
    incidents: Array.from({ length: events }, (_, i) => incident(i, dayOf(i, events))),
    documents: documents(events, planted),
    statements: [{ id: 's', declarant: 'me', signed: { asGiven: '2024-01-01' }, paragraphs }],
  });
}

/** The incidents lie evenly over 12,000 days. */
function dayOf(i: number, events: number): Day {
  return addDays(first, Math.floor((i * 12_000) / events));
}

function incident(i: number, day: Day) {
  const after = {
    claim: 'order' as const,
    id: `o${i}`,
    about: { record: `i${i}`, field: 'when' as const },
    relation: 'after' as const,
    than: { record: `i${i - 1}`, field: 'when' as const },
  };
  return {
    id: `i${i}`,
    kind: 'arrest' as const,
    when: { asGiven: day },
    people: [{ person: 'me', part: 'victim' as const }],
    place: `p${i % 7}`,
    claims: i > 0 ? [after] : [],
  };
}

function documents(events: number, planted: number) {
  const step = planted > 0 ? Math.floor(events / planted) : 0;
  const isPlanted = (i: number): boolean => step > 0 && i % step === 0 && i / step < planted;
  return Array.from({ length: events }, (_, i) => i)
    .filter((i) => i % 5 === 0 || isPlanted(i))
    .map((i) => ({
      id: `d${i}`,
      kind: 'medical' as const,
      issued: { asGiven: addDays(dayOf(i, events), 2) },
      incidents: [{ incident: `i${i}` }],
      claims: [
        {
          claim: 'date' as const,
          id: `c${i}`,
          about: { record: `i${i}`, field: 'when' as const },
          when: { asGiven: addDays(dayOf(i, events), isPlanted(i) ? 9 : 0) },
        },
      ],
    }));
}

interface Timing {
  readonly median: number;
  readonly p95: number;
  /** Computing time a run, which a busy machine does not stretch. */
  readonly cpu: number;
}

function timed(runs: number, act: () => unknown): Timing {
  const times: number[] = [];
  for (let i = 0; i < 5; i++) act();
  const before = process.cpuUsage();
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    act();
    times.push(performance.now() - start);
  }
  const { user, system } = process.cpuUsage(before);
  times.sort((a, b) => a - b);
  return {
    median: times[Math.floor(runs / 2)] ?? 0,
    p95: times[Math.floor(runs * 0.95)] ?? 0,
    cpu: (user + system) / 1000 / runs,
  };
}

const shown = ({ median, p95, cpu }: Timing): string =>
  [median, p95, cpu].map((ms) => ms.toFixed(1).padStart(9)).join('');

console.log('full check, building included (ms)\n  events   median      p95      cpu  findings');
for (const events of [100, 300, 1000, 3000, 10_000, 30_000, 100_000]) {
  const folio = bigFolio(events, 0);
  const timing = timed(events > 20_000 ? 7 : 41, () => checkTimeline(folio, today));
  console.log(`${String(events).padStart(8)}${shown(timing)}  ${checkTimeline(folio, today).length}`);
}

const planted = bigFolio(10_000, 50);
const findings = checkTimeline(planted, today);
const unfinished = findings.some(({ check }) => check === 'unfinished');
const missed = planted.documents.filter(
  ({ id, claims }) =>
    claims.length > 0 &&
    claims[0]?.claim === 'date' &&
    claims[0].when.asGiven !== planted.incidents.find((x) => `d${x.id.slice(1)}` === id)?.when?.asGiven &&
    !findings.some(({ statements }) => statements.some(({ source }) => source === id)),
);
const timing = timed(11, () => checkTimeline(planted, today));
console.log(`50 planted in 10,000: ${shown(timing)}, ${findings.length} findings, ${missed.length} missed`);
if (unfinished) console.log('not finished');

const clean = bigFolio(10_000, 0);
const checker = new TimelineChecker(clean, today);
console.log(`findings to begin with: ${checker.findings.length}`);
let edits = 0;
let seen = 0;
const edit = timed(41, () => {
  const edited = clean.incidents[(edits++ * 97) % 10_000];
  if (!edited?.when) return;
  const when = { ...edited.when, earliest: first, latest: first };
  for (const record of [{ ...edited, when }, edited]) {
    checker.take([record], []);
    seen += checker.findings.length;
  }
});
console.log(`two edits in 10,000:   ${shown(edit)}, ${seen} findings seen`);
