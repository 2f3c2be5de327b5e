import { expect, test } from 'vitest';
import { decisionSchema } from '../../../shared/domain/decision.ts';
import { openFindings, weighFindings } from '../../../shared/timeline/open-findings.ts';
import { findingsIn, on, type Parts } from './make-folio.ts';

const inverted = (more: object = {}, title = 'Arrest'): Parts => ({
  incidents: [{ id: 'arrest', title, when: on('2019-03-12'), until: on('2019-03-02'), ...more }],
});

function decide(action: 'keep-both' | 'ask' | 'set-aside', at = '2024-06-01T10:00:00Z') {
  const finding = findingsIn(inverted())[0]?.id ?? '';
  return decisionSchema.parse({ id: `d-${action}`, finding, action, at, by: 'Sara' });
}

test('a decision closes its finding and holds over edits elsewhere', () => {
  const decisions = [decide('keep-both')];
  expect(openFindings(findingsIn(inverted()), decisions)).toEqual([]);
  expect(openFindings(findingsIn(inverted({}, 'The arrest')), decisions)).toEqual([]);
});

test('a finding returns when a statement involved changes', () => {
  const decisions = [decide('keep-both')];
  const changed = findingsIn(inverted({ until: on('2019-03-03') }));
  expect(openFindings(changed, decisions)).toEqual(changed);
});

test('to ask somebody leaves the finding open, and the latest decision counts', () => {
  const findings = findingsIn(inverted());
  const asked = decide('ask', '2024-06-02T10:00:00Z');
  expect(openFindings(findings, [decide('set-aside'), asked])).toEqual(findings);
  expect(weighFindings(findings, [asked, decide('set-aside')])[0]?.decision?.action).toBe('ask');
});
