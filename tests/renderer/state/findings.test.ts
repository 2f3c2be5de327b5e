import { describe, expect, it } from 'vitest';
import { decisionSchema } from '../../../shared/domain/decision.ts';
import { idSchema } from '../../../shared/domain/id.ts';
import type { Finding } from '../../../shared/timeline/findings/finding.ts';
import {
  findingsAt,
  findingsOf,
  openFindings,
  quotesOf,
  withDecisions,
} from '../../../renderer/state/findings.ts';
import { findingsIn, on, type Parts } from '../../shared/timeline/make-folio.ts';

const incident = idSchema.parse('arrest');
const letter = idSchema.parse('letter');

const finding = {
  id: 'f1',
  check: 'source-disagreement',
  severity: 'error',
  statements: [
    {
      id: 's1',
      source: letter,
      locator: 'paragraph 2',
      quote: 'in March',
      earliest: null,
      latest: null,
      about: { record: incident, field: 'when' },
    },
  ],
  gapDays: 9,
  facts: {},
  hints: [],
} as unknown as Finding;

const decide = (id: string, action: string, at: string, about = 'f1') =>
  decisionSchema.parse({ id, finding: about, action, at });

const spanBetween = (from: string, to: string, title: string): Parts => ({
  incidents: [{ id: 'arrest', title, when: on(from), until: on(to) }],
});

describe('findings and decisions', () => {
  it('is open until somebody decides', () => {
    expect(openFindings(withDecisions([finding], []))).toHaveLength(1);
    expect(openFindings(withDecisions([finding], [decide('d1', 'keep-both', '2026-01-01')]))).toEqual([]);
  });

  it('counts the last of several decisions', () => {
    const both = [decide('d1', 'ask', '2026-01-02'), decide('d2', 'keep-both', '2026-01-01')];
    expect(withDecisions([finding], both)[0]?.decision?.action).toBe('ask');
  });

  it('holds over edits elsewhere, and comes back when a statement involved changes', () => {
    const before = findingsIn(spanBetween('2019-03-12', '2019-03-02', 'Arrest'));
    const decided = decide('d1', 'keep-both', '2026-01-01', before[0]?.id);
    const renamed = findingsIn(spanBetween('2019-03-12', '2019-03-02', 'The arrest'));
    expect(openFindings(withDecisions(renamed, [decided]))).toEqual([]);
    const changed = findingsIn(spanBetween('2019-03-12', '2019-03-03', 'Arrest'));
    expect(openFindings(withDecisions(changed, [decided]))).toHaveLength(1);
  });

  it('shows beside the field it is about, and with each record it quotes', () => {
    const known = withDecisions([finding], []);
    expect(findingsAt(known, 'arrest', 'when')).toHaveLength(1);
    expect(findingsAt(known, 'arrest', 'until')).toEqual([]);
    expect(findingsOf(known, 'letter')).toHaveLength(1);
  });

  it('says in one line what was said, each quote in its own direction', () => {
    const both = { ...finding, statements: [...finding.statements, ...finding.statements] };
    expect(quotesOf(both)).toBe('\u2068in March\u2069 · \u2068in March\u2069');
  });
});
