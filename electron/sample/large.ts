import { recordSchema, type FolioRecord } from '../../shared/domain/case.ts';
import { addDays, daySchema, type Day } from '../../shared/dates/day.ts';

const kinds = [
  'threat',
  'arrest',
  'raid',
  'assault',
  'interrogation',
  'surveillance',
  'discrimination',
] as const;
const papers = ['police', 'medical', 'letter', 'photograph', 'court', 'news', 'work', 'school'] as const;
const towns = [
  'Northgate',
  'Riverside',
  'Old Market',
  'Stone Bridge',
  'Mill Street',
  'Harbour',
  'East Fields',
];
const words = [
  'the door',
  'two men',
  'a letter',
  'the office',
  'my neighbour',
  'a grey car',
  'the gate',
  'no answer',
];

/** One document of the large sample and the text its page shows. */
export interface LargePaper {
  readonly attachment: string;
  readonly text: string;
}

/** The records of the large sample, and the papers to be made for them. */
export interface LargeSample {
  readonly records: readonly FolioRecord[];
  readonly papers: readonly LargePaper[];
}

/** An invented record of many small things for trying how Folio bears a large case; the same at every call. */
export function largeSample(incidents: number, documents: number): LargeSample {
  const random = mulberry32(20260401);
  // A random number below 1 always picks one of a list's own, and no list here is empty.
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const days = Array.from({ length: incidents }, () => dayIn(random));
  const said = days.map((day, n) => ({
    record: 'incident',
    id: `i-${n + 1}`,
    title: `${pick(kinds)} at ${pick(towns)} ${n + 1}`,
    kind: pick(kinds),
    when: { asGiven: n % 3 === 0 ? day.slice(0, 7) : day, certainty: n % 5 === 0 ? 'think' : 'sure' },
    place: `t-${1 + (n % towns.length)}`,
    account: `There was ${pick(words)}, and then ${pick(words)}. I remember ${pick(words)} and ${pick(words)}.`,
    people: [{ person: n % 2 === 0 ? 'w-1' : 'w-2', part: 'witness' }],
  }));
  const shown = Array.from({ length: documents }, (_, n) => {
    const incident = Math.floor((n * incidents) / documents);
    return {
      record: 'document',
      id: `d-${n + 1}`,
      kind: pick(papers),
      title: `Paper ${n + 1}`,
      // On the day of the incident it shows or some days later: no contradiction is planted here.
      issued: { asGiven: addDays(days[incident] as Day, 1 + Math.floor(random() * 30)), basis: 'document' },
      files: [`a-${n + 1}`],
      incidents: [{ incident: `i-${incident + 1}`, page: 1 }],
    };
  });
  const records = [...frame(), ...said, ...shown].map((record) => recordSchema.parse(record));
  return {
    records,
    papers: shown.map(({ files, title }, n) => ({
      attachment: files[0] ?? '',
      text: `${title}, leaf ${n + 1}`,
    })),
  };
}

function frame(): object[] {
  return [
    { record: 'case', id: 'case', title: 'Large sample', profile: 'generic', applicant: 'me' },
    { record: 'person', id: 'me', name: 'Alex Example', roles: ['applicant'], born: { asGiven: '1970' } },
    { record: 'person', id: 'w-1', name: 'Witness One', roles: ['witness'] },
    { record: 'person', id: 'w-2', name: 'Witness Two', roles: ['witness'] },
    ...towns.map((name, n) => ({ record: 'place', id: `t-${n + 1}`, name, country: 'Nowhere' })),
  ];
}

function dayIn(random: () => number): Day {
  // 10,000 days later is May 2023.
  return addDays(daySchema.parse('1996-01-01'), Math.floor(random() * 10_000));
}

/** The generator mulberry32 (Tommy Ettinger, public domain): numbers in [0, 1) from a 32-bit seed. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
