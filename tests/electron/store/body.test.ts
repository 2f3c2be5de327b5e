import { expect, test } from 'vitest';
import { parseBody } from '../../../electron/store/body.ts';
import { caseSchema } from '../../../shared/domain/case.ts';

test('a case kept before a choice was known has it as if nobody had chosen', () => {
  const { dossier, ...rest } = caseSchema.parse({
    id: 'case',
    dossier: { title: 'Mine', leftOut: ['custody'] },
  });
  const { volumes, served, ...older } = dossier;
  const read = parseBody(JSON.stringify({ ...rest, dossier: older }));
  expect(read).toEqual({ ...rest, dossier: { ...older, volumes, served } });
});
