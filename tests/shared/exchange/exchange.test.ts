import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { exchangeJsonSchema, exchangeSchema } from '../../../shared/exchange/exchange.ts';

test('the published JSON Schema is the one the parsers hold to (npm run schema writes it)', async () => {
  const schema = `${JSON.stringify(exchangeJsonSchema(), null, 2)}\n`;
  await expect(schema).toMatchFileSnapshot('../../../shared/exchange/folio-exchange.schema.json');
});

test('the documented example is a valid exchange file', () => {
  const page = readFileSync(new URL('../../../shared/exchange/README.md', import.meta.url), 'utf8');
  const example = /```json\n([\s\S]*?)```/.exec(page)?.[1];
  const parsed = exchangeSchema.parse(JSON.parse(example ?? ''));
  expect(parsed.incidents[0]?.when?.earliest).toBe('2022-03-05');
  expect(parsed.documents[0]?.files).toEqual(['scan-1']);
});

test('the sample case is a valid exchange file', () => {
  const text = readFileSync(new URL('../../../assets/sample/small.json', import.meta.url), 'utf8');
  const sample = exchangeSchema.parse(JSON.parse(text));
  expect(sample.incidents.length).toBe(12);
  expect(sample.documents.length).toBe(20);
});

test('an interpretation in a file never replaces what the words say', () => {
  const when = { asGiven: '2022-03-05', earliest: '2020-01-01', latest: '2020-01-01', edtf: '2020-01-01' };
  const file = { format: 'folio-exchange', version: 1, case: { id: 'c' }, incidents: [{ id: 'i', when }] };
  expect(exchangeSchema.parse(file).incidents[0]?.when?.earliest).toBe('2022-03-05');
});
