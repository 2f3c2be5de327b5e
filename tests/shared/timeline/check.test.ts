import { describe, expect, test } from 'vitest';
import { findingsIn, on, problemsIn } from './make-folio.ts';

const arrest = { id: 'arrest', title: 'Arrest', when: on('2019-03-12') };

describe('the timeline checker', () => {
  test('finds nothing in an empty case', () => {
    expect(findingsIn({})).toEqual([]);
  });

  test('quotes both sources when a document dates an incident otherwise', () => {
    const [finding, ...others] = findingsIn({
      incidents: [arrest],
      documents: [
        {
          id: 'report',
          title: 'Police report',
          claims: [
            {
              claim: 'date',
              id: 'c1',
              quote: 'on 21 March',
              page: 2,
              about: { record: 'arrest', field: 'when' },
              when: on('2019-03-21'),
            },
          ],
        },
      ],
    });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ check: 'source-disagreement', severity: 'error', gapDays: 9 });
    expect(finding?.statements.map(({ source, locator, quote }) => ({ source, locator, quote }))).toEqual([
      { source: 'arrest', locator: 'when', quote: '2019-03-12' },
      { source: 'report', locator: 'page 2', quote: 'on 21 March' },
    ]);
    expect(finding?.fits.map(({ about, earliest, latest }) => [about.record, earliest, latest])).toEqual([
      ['arrest', '2019-03-21', '2019-03-21'],
      ['arrest', '2019-03-12', '2019-03-12'],
    ]);
  });

  test('is silent when an uncertain date could agree', () => {
    const dated = (when: string) =>
      problemsIn({
        incidents: [arrest],
        documents: [
          {
            id: 'report',
            claims: [{ claim: 'date', id: 'c1', about: { record: 'arrest', field: 'when' }, when: on(when) }],
          },
        ],
      });
    expect(dated('2019-03')).toEqual([]);
    expect(dated('2019-04')).toEqual(['source-disagreement']);
  });

  test('gives findings ids that survive edits elsewhere and change with the statements', () => {
    const idWith = (title: string, until: string) =>
      findingsIn({ incidents: [{ ...arrest, title, until: on(until) }] }).map((finding) => finding.id);
    expect(idWith('Arrest', '2019-03-10')).toEqual(idWith('The arrest', '2019-03-10'));
    expect(idWith('Arrest', '2019-03-10')).not.toEqual(idWith('Arrest', '2019-03-09'));
  });

  test('groups contradictions that share one statement', () => {
    const findings = findingsIn({
      incidents: [arrest, { id: 'release', when: on('2019-03-20') }],
      statements: [
        {
          id: 'declaration',
          signed: on('2019-03-01'),
          paragraphs: [{ id: 'p1', refs: [{ to: 'arrest' }, { to: 'release' }] }],
        },
      ],
    });
    expect(findings.map((finding) => finding.check)).toEqual(['signed-before-event', 'signed-before-event']);
    expect(findings.map((finding) => finding.gapDays)).toEqual([19, 11]);
    const signature = findings[0]?.statements.find(({ source }) => source === 'declaration')?.id;
    expect(findings.map((finding) => finding.group)).toEqual([signature, signature]);
  });

  test('one day given by two sources against one weekday is one finding', () => {
    const findings = findingsIn({
      incidents: [{ ...arrest, when: on('Friday 2019-03-12') }],
      documents: [
        {
          id: 'report',
          claims: [
            { claim: 'date', id: 'c1', about: { record: 'arrest', field: 'when' }, when: on('2019-03-12') },
          ],
        },
      ],
    });
    expect(findings.map((finding) => finding.check)).toEqual(['weekday-mismatch']);
    expect(findings[0]?.statements.map(({ source }) => source).toSorted()).toEqual([
      'arrest',
      'arrest',
      'report',
    ]);
  });

  test('a date that only stands in a text is found beside its words', () => {
    const [finding] = findingsIn({
      statements: [
        {
          id: 'declaration',
          language: 'en',
          paragraphs: [
            { id: 'p1', text: 'I was at home.' },
            { id: 'p2', text: 'They came on Nowruz, 25 June 2021.' },
          ],
        },
      ],
    });
    expect(finding?.check).toBe('holiday-mismatch');
    expect(finding?.statements[0]).toMatchObject({
      source: 'declaration',
      locator: 'paragraph 2',
      about: null,
    });
  });

  test('every reading of an ambiguous date is quoted, and either may agree', () => {
    const claimed = (when: string) => ({
      incidents: [{ ...arrest, when: on(when) }],
      statements: [
        {
          id: 'statement',
          signed: on('2024-01-01'),
          paragraphs: [
            {
              id: 'p1',
              claims: [
                {
                  claim: 'date' as const,
                  id: 'c1',
                  about: { record: 'arrest', field: 'when' as const },
                  when: on('03/04/2019'),
                },
              ],
            },
          ],
        },
      ],
    });
    expect(problemsIn(claimed('2019-04-03'))).toEqual([]);
    expect(problemsIn(claimed('2019-03-04'))).toEqual([]);
    const [finding] = findingsIn(claimed('2019-03-20'));
    expect(finding?.check).toBe('source-disagreement');
    expect(finding?.statements.find(({ source }) => source === 'statement')).toMatchObject({
      earliest: '2019-03-04',
      alternatives: [{ earliest: '2019-04-03', latest: '2019-04-03' }],
    });
  });
});
