import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Folio, FolioRecord } from '../../../shared/domain/case.ts';
import { daySchema } from '../../../shared/dates/day.ts';
import { idSchema } from '../../../shared/domain/id.ts';
import { checkTimeline } from '../../../shared/timeline/check.ts';
import { withRecords } from '../../../shared/domain/folio-records.ts';
import { TimelineChecker } from '../../../shared/timeline/timeline-checker.ts';
import { makeFolio, on, today } from './make-folio.ts';

const before = makeFolio({
  incidents: [
    { id: 'arrest', when: on('2019-03-12'), until: on('2019-03-20') },
    { id: 'release', when: on('2019-03-20') },
  ],
});
const edited = makeFolio({ incidents: [{ id: 'arrest', when: on('2019-03-12'), until: on('2019-03-02') }] });
const release = idSchema.parse('release');

describe('a case kept checked', () => {
  test('an edit brings the findings that a check from nothing would', () => {
    const checker = new TimelineChecker(before, today);
    expect(checker.findings).toEqual([]);
    checker.take(edited.incidents, []);
    expect(checker.findings.map((finding) => finding.check)).toEqual(['span-inverted']);
    expect(checker.findings).toEqual(checkTimeline(withRecords(before, edited.incidents, []), today));
    checker.take(before.incidents.slice(0, 1), []);
    expect(checker.findings).toEqual([]);
  });

  test('a new day is a new check', () => {
    const checker = new TimelineChecker(before, daySchema.parse('2019-03-15'));
    expect(checker.findings.map((finding) => finding.check)).toEqual(['future-date', 'future-date']);
    checker.turnTo(today);
    expect(checker.findings).toEqual([]);
  });

  test('records are replaced in their places, added at the end and taken out', () => {
    const added = makeFolio({ incidents: [{ id: 'new' }] }).incidents;
    const after = withRecords(before, [...edited.incidents, ...added], [release]);
    expect(after.incidents.map(({ id }) => id)).toEqual(['arrest', 'new']);
    expect(after.incidents[0]?.until?.asGiven).toBe('2019-03-02');
  });

  test('a record that comes back is put where it stood', () => {
    const checker = new TimelineChecker(before, today);
    checker.take(
      [],
      before.incidents.slice(0, 1).map(({ id }) => id),
    );
    checker.take(before.incidents.slice(0, 1), []);
    expect(checker.folio.incidents.map(({ id }) => id)).toEqual(['release', 'arrest']);
    checker.reorder(before.incidents.map(({ id }) => id));
    expect(checker.folio.incidents).toEqual(before.incidents);
  });
});

const dates = [
  '2019-03-12',
  '2019-03-14',
  '2019-03',
  '2018',
  'Friday 2019-03-12',
  'Tuesday 2019-03-12',
  '03/04/2019',
  'about March 2019',
  '31 June 2019',
  '2031-01-01',
  '',
];
const anyDate = fc.option(fc.constantFrom(...dates).map(on), { nil: null });
const anyId = (prefix: string): fc.Arbitrary<string> => fc.nat({ max: 2 }).map((n) => `${prefix}${n}`);

const anyIncident = fc.record({
  id: anyId('i'),
  kind: fc.constantFrom('arrest' as const, 'detention' as const, 'other' as const),
  when: anyDate,
  until: anyDate,
  place: fc.constantFrom(null, 'here', 'there'),
  people: fc.constantFrom([], [{ person: 'me', part: 'victim' as const }]),
  claims: fc
    .option(
      fc.record({
        claim: fc.constant('order' as const),
        id: fc.constant('c'),
        about: fc.constant({ record: 'i0', field: 'when' as const }),
        relation: fc.constantFrom('before' as const, 'after' as const),
        than: anyId('i').map((record) => ({ record, field: 'when' as const })),
      }),
    )
    .map((claim) => (claim ? [claim] : [])),
});
const anyDocument = fc.record({
  id: anyId('d'),
  kind: fc.constantFrom('medical' as const, 'letter' as const),
  issued: anyDate,
  incidents: anyId('i').map((incident) => [{ incident }]),
  claims: fc
    .record({ about: anyId('i'), when: fc.constantFrom(...dates).map(on) })
    .map(({ about, when }) => [
      { claim: 'date' as const, id: 'c', about: { record: about, field: 'when' as const }, when },
    ]),
});
const anyStatement = fc.record({
  id: anyId('s'),
  signed: anyDate,
  paragraphs: anyId('i').map((to) => [{ id: 'p', text: 'I was arrested twice.', refs: [{ to }] }]),
});
const me = fc.record({ id: fc.constant('me'), born: anyDate, died: anyDate });
const anyEdit = fc.oneof(
  fc
    .array(anyIncident, { minLength: 1, maxLength: 3 })
    .map((incidents) => put(makeFolio({ incidents }).incidents)),
  anyDocument.map((document) => put(makeFolio({ documents: [document] }).documents)),
  anyStatement.map((statement) => put(makeFolio({ statements: [statement] }).statements)),
  me.map((person) => put(makeFolio({ people: [person] }).people)),
  fc.oneof(anyId('i'), anyId('d'), anyId('s')).map((id) => ({ put: [], removed: [idSchema.parse(id)] })),
);

interface Edit {
  readonly put: readonly FolioRecord[];
  readonly removed: readonly Folio['case']['id'][];
}

function put(records: readonly FolioRecord[]): Edit {
  return { put: records, removed: [] };
}

const start = makeFolio({
  places: [
    { id: 'here', name: 'Here', country: 'One' },
    { id: 'there', name: 'There', country: 'Two' },
  ],
  incidents: [
    { id: 'i0', kind: 'arrest', when: on('2019-03-12'), people: [{ person: 'me', part: 'victim' }] },
    { id: 'i1', kind: 'arrest', when: on('2019-03-14') },
  ],
});

test('after any edits the findings are those of a check from nothing', () => {
  fc.assert(
    fc.property(fc.array(anyEdit, { minLength: 1, maxLength: 12 }), (edits) => {
      const checker = new TimelineChecker(start, today);
      for (const { put: records, removed } of edits) {
        checker.take(records, removed);
        expect(checker.findings).toEqual(checkTimeline(checker.folio, today));
      }
    }),
    { numRuns: 150 },
  );
});

test('edits of days alone bring the findings of a check from nothing', () => {
  const anyDays = fc.record({ which: fc.nat({ max: 1 }), when: fc.constantFrom(...dates).map(on) });
  fc.assert(
    fc.property(fc.array(anyDays, { minLength: 1, maxLength: 20 }), (edits) => {
      const checker = new TimelineChecker(start, today);
      for (const { which, when } of edits) {
        const old = checker.folio.incidents[which];
        const [now] = makeFolio({ incidents: [{ ...old, id: `i${which}`, when }] }).incidents;
        checker.take(now ? [now] : [], []);
        expect(checker.findings).toEqual(checkTimeline(checker.folio, today));
      }
    }),
    { numRuns: 200 },
  );
});
