import { expect, test } from 'vitest';
import type { Finding, QuotedAssertion } from '../../../../shared/timeline/findings/finding.ts';
import { rankFindings } from '../../../../shared/timeline/findings/rank-findings.ts';
import { finding } from '../make-folio.ts';

const ids = (findings: readonly Finding[]): readonly string[] => findings.map(({ id }) => id);

/** A finding of a gravity about quoted assertions, of which only the ids count here. */
function about(id: string, severity: Finding['severity'], ...quoted: readonly string[]): Finding {
  // Ranking reads nothing else of a quote.
  const statements = quoted.map((each) => ({ id: each }) as QuotedAssertion);
  return { ...finding(id), severity, statements };
}

test('errors come before warnings, warnings before what is only said', () => {
  const given = [about('a', 'info'), about('b', 'warning'), about('c', 'error')];
  expect(ids(rankFindings(given))).toEqual(['c', 'b', 'a']);
});

test('of one gravity the larger gap comes first, then the smaller id', () => {
  const given = [finding('d'), finding('c', 3), finding('b', 10), finding('a')];
  expect(ids(rankFindings(given))).toEqual(['b', 'c', 'a', 'd']);
});

test('contradictions are grouped by the assertion that most of them share; what is only said is not', () => {
  const ranked = rankFindings([
    about('a', 'error', 'birth', 'arrest'),
    about('b', 'error', 'birth', 'arrest', 'release'),
    about('c', 'error', 'birth', 'flight'),
    about('d', 'error', 'wedding', 'journey'),
    about('e', 'info', 'birth', 'journey'),
  ]);
  expect(ranked.map(({ id, group }) => [id, group])).toEqual([
    ['a', 'birth'],
    ['b', 'birth'],
    ['c', 'birth'],
    ['d', null],
    ['e', null],
  ]);
});
