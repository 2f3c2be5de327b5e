import { expect, test } from 'vitest';
import { checkTimeline } from '../../../shared/timeline/check.ts';
import { TimelineChecker, withRecords } from '../../../shared/timeline/timeline-checker.ts';
import { makeFolio, on, today } from './make-folio.ts';

const before = makeFolio({
  incidents: [
    { id: 'arrest', when: on('2019-03-12'), until: on('2019-03-20') },
    { id: 'release', when: on('2019-03-20') },
  ],
});
const edited = makeFolio({ incidents: [{ id: 'arrest', when: on('2019-03-12'), until: on('2019-03-02') }] });

test('an edit brings the findings that a check from nothing would', () => {
  const checker = new TimelineChecker(before, today);
  expect(checker.findings).toEqual([]);
  const after = checker.update(edited.incidents, []);
  expect(after.map((finding) => finding.check)).toEqual(['span-inverted']);
  expect(after).toEqual(checkTimeline(withRecords(before, edited.incidents, []), today));
  expect(checker.update(before.incidents.slice(0, 1), [])).toEqual([]);
});

test('records are replaced in their places, added at the end and taken out', () => {
  const added = makeFolio({ incidents: [{ id: 'new' }] }).incidents;
  const after = withRecords(before, [...edited.incidents, ...added], ['release' as never]);
  expect(after.incidents.map(({ id }) => id)).toEqual(['arrest', 'new']);
  expect(after.incidents[0]?.until?.asGiven).toBe('2019-03-02');
});
