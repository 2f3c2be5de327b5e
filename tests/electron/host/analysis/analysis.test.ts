import { expect, it, onTestFinished } from 'vitest';
import { Analysis } from '../../../../electron/host/analysis/analysis.ts';
import { caseSchema } from '../../../../shared/domain/case.ts';
import { daySchema } from '../../../../shared/dates/day.ts';
import { incidentSchema } from '../../../../shared/domain/incident.ts';

const today = daySchema.parse('2026-01-10');
const planned = incidentSchema.parse({ id: 'a', when: { asGiven: '2190-05-05' } });

const records = JSON.stringify([caseSchema.parse({ id: 'case' }), planned]);

function analysisOfTheCase(): Analysis {
  const analysis = new Analysis();
  analysis.readFrom(() => records);
  onTestFinished(() => analysis.close());
  return analysis;
}

it('refuses what it was asked when its thread ends before the answer', async () => {
  const analysis = analysisOfTheCase();
  const unanswered = expect(analysis.ask('findingsUpdate', today)).rejects.toThrow('ended without an answer');
  // The thread has not even started.
  await analysis.close();
  await unanswered;
});

it('goes on with another thread from the case as it stands, and tells all findings anew', async () => {
  const analysis = analysisOfTheCase();
  const first = await analysis.ask('findingsUpdate', today);
  await analysis.close();
  const second = await analysis.ask('findingsUpdate', today, first.version);
  expect(second).toMatchObject({ since: 0, put: first.put });
  expect(second.version).not.toBe(first.version);
});

it('finds nothing new while nothing changes, until the day does', async () => {
  const analysis = analysisOfTheCase();
  const first = await analysis.ask('findingsUpdate', today);
  expect(await analysis.ask('findingsUpdate', today, first.version)).toMatchObject({ gone: [], put: [] });
  const later = await analysis.ask('findingsUpdate', daySchema.parse('2190-05-06'), first.version);
  expect(later).toMatchObject({ gone: first.put.map(({ finding }) => finding.id), put: [] });
});
