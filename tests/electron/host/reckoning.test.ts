import { expect, it, onTestFinished } from 'vitest';
import { Reckoning } from '../../../electron/host/reckoning.ts';
import { folioSchema, type Folio } from '../../../shared/domain/case.ts';
import { daySchema } from '../../../shared/domain/day.ts';
import { incidentSchema } from '../../../shared/domain/incident.ts';

const today = daySchema.parse('2026-01-10');
const planned = incidentSchema.parse({ id: 'a', when: { asGiven: '2190-05-05' } });

function reckoningOf(folio: Folio): Reckoning {
  const reckoning = new Reckoning(() => folio);
  onTestFinished(() => reckoning.close());
  return reckoning;
}

it('goes on from the case as it stands when its thread has ended, and refuses what was asked of that', async () => {
  const reckoning = reckoningOf(folioSchema.parse({ case: { id: 'case' }, incidents: [planned] }));
  const first = await reckoning.ask('found', today);
  const unanswered = expect(reckoning.ask('found', today)).rejects.toThrow('ended without an answer');
  await reckoning.close();
  await unanswered;
  const second = await reckoning.ask('found', today, first.number);
  expect(second).toMatchObject({ since: 0, put: first.put });
  expect(second.number).not.toBe(first.number);
});

it('finds nothing new while nothing changes, until the day does', async () => {
  const reckoning = reckoningOf(folioSchema.parse({ case: { id: 'case' }, incidents: [planned] }));
  const first = await reckoning.ask('found', today);
  expect(await reckoning.ask('found', today, first.number)).toMatchObject({ gone: [], put: [] });
  const later = await reckoning.ask('found', daySchema.parse('2190-05-06'), first.number);
  expect(later).toMatchObject({ gone: first.put.map(({ finding }) => finding.id), put: [] });
});
