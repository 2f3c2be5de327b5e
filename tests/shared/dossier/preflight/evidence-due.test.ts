import { expect, test } from 'vitest';
import type { Folio, ProfileId } from '../../../../shared/domain/case.ts';
import type { Day } from '../../../../shared/dates/day.ts';
import { toDossier } from '../../../../shared/dossier/to-dossier.ts';
import { profiles } from '../../../../shared/profiles/profiles.ts';
import { smallFolio } from '../small-folio.ts';

/** What is said of the day evidence is due, with the case's own record changed. */
function said(profile: ProfileId, today: string, change: Record<string, unknown> = {}) {
  const own = smallFolio().case;
  const folio: Folio = smallFolio({ case: { ...own, ...change } });
  // Days written out in the tests.
  const { preflight } = toDossier(folio, profiles[profile], { today: today as Day });
  return preflight.filter(({ code }) => code.startsWith('evidence-'));
}

const hearing = (asGiven: string, kind = 'hearing') => ({ appointments: [{ kind, when: { asGiven } }] });

test('a hearing on record says by which day evidence is due, and where that is written', () => {
  const [item, ...others] = said('us-eoir', '2026-10-01');
  expect(others).toEqual([]);
  expect(item).toMatchObject({
    severity: 'info',
    code: 'evidence-due',
    values: { on: '2026-12-03', day: '2026-11-03', days: 30 },
  });
  expect(item?.message).toMatch(/on 3 December 2026 is due by 3 November 2026, 30 days before \(ICPM/);
  expect(item?.message).toContain('Ask a lawyer');
});

test('on the day itself it is still due, on the next it was', () => {
  expect(said('us-eoir', '2026-11-03')[0]).toMatchObject({ severity: 'info', code: 'evidence-due' });
  expect(said('us-eoir', '2026-11-04')[0]).toMatchObject({ severity: 'warning', code: 'evidence-late' });
});

test('Canada counts ten days, the asylum office seven before the interview', () => {
  expect(said('ca-rpd', '2026-10-01')[0]?.values).toMatchObject({ day: '2026-11-23' });
  expect(said('us-uscis', '2026-10-01', hearing('2027-01-12', 'interview'))[0]?.values).toMatchObject({
    day: '2027-01-05',
  });
  expect(said('us-uscis', '2026-10-01')).toEqual([]);
});

test('for a person who is detained no day is counted: the court sets it', () => {
  expect(said('us-eoir', '2026-10-01', { detained: true })).toMatchObject([
    { severity: 'info', code: 'evidence-set-by-court', values: { on: '2026-12-03' } },
  ]);
  expect(said('ca-rpd', '2026-10-01', { detained: true })[0]?.code).toBe('evidence-due');
});

test('a date that is not sure counts from its earliest day', () => {
  expect(said('ca-rpd', '2026-10-01', hearing('December 2026'))[0]?.values).toMatchObject({
    on: '2026-12-01',
    day: '2026-11-21',
  });
});

test('nothing is said without a date, after it, or where no rule is known', () => {
  expect(said('us-eoir', '2026-10-01', { appointments: [{ kind: 'hearing', when: null }] })).toEqual([]);
  expect(said('us-eoir', '2026-12-04')).toEqual([]);
  expect(said('uk-ftt', '2026-10-01')).toEqual([]);
  expect(said('generic', '2026-10-01')).toEqual([]);
});

test('of several hearings the next one counts', () => {
  const appointments = ['2027-05-01', '2026-09-01', '2027-02-01'].map((asGiven) => ({
    kind: 'hearing',
    when: { asGiven },
  }));
  expect(said('us-eoir', '2026-10-01', { appointments })[0]?.values).toMatchObject({ on: '2027-02-01' });
});

test('a bundle handed in by the day is in time; one handed in later, or a supplementary one, is not', () => {
  const dossier = (on: string, supplement: unknown = null) => ({ dossier: { served: [{ on }], supplement } });
  expect(said('us-eoir', '2026-11-20', dossier('2026-11-03'))).toEqual([]);
  expect(said('us-eoir', '2026-11-20', dossier('2026-11-04'))[0]?.code).toBe('evidence-late');
  expect(said('us-eoir', '2026-11-20', dossier('2026-11-03', { number: 1 }))[0]?.code).toBe('evidence-late');
});

test('each rule of days names a rule of its profile, with its source', () => {
  for (const { evidenceDue, rules } of Object.values(profiles))
    if (evidenceDue !== null) expect(rules.map(({ topic }) => topic)).toContain(evidenceDue.topic);
});
