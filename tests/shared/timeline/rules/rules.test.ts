import { describe, expect, test } from 'vitest';
import { rules } from '../../../../shared/timeline/rules/registry.ts';
import { english } from '../../../../shared/timeline/explain/languages/en.ts';
import { findingsIn, type Parts } from '../make-folio.ts';
import { hintCases, ruleCases } from './cases.ts';

function found(parts: Parts): string[] {
  return findingsIn(parts).map((finding) => finding.check);
}

function hinted(parts: Parts): readonly string[] {
  return findingsIn(parts).flatMap((finding) => finding.hints);
}

describe('the catalogue', () => {
  test('has 45 checks, each with words and with cases that it finds and is silent on', () => {
    expect(new Set(rules.map(({ check }) => check)).size).toBe(45);
    for (const { check, severity } of rules) {
      const cases = (severity === 'hint' ? hintCases : ruleCases)[check];
      expect(Object.keys(cases?.finds ?? {}).length, check).toBeGreaterThanOrEqual(1);
      expect(Object.keys(cases?.silent ?? {}).length, check).toBeGreaterThanOrEqual(2);
      expect(severity === 'hint' ? english.hints[check] : english.checks[check]?.title, check).toBeTruthy();
    }
  });
});

for (const [check, { finds, silent }] of Object.entries(ruleCases))
  describe(check, () => {
    test.each(Object.entries(finds))('finds %s', (_, parts) => {
      expect(found(parts)).toContain(check);
    });

    test.each(Object.entries(silent))('is silent on %s', (_, parts) => {
      expect(found(parts)).not.toContain(check);
    });

    test.each(Object.entries(silent))('raises nothing in its place on %s', (_, parts) => {
      const allowed = check === 'precision-drift' ? ['source-disagreement'] : [];
      const problems = findingsIn(parts).filter(({ severity }) => severity !== 'info');
      expect(problems.map((finding) => finding.check)).toEqual(problems.length > 0 ? allowed : []);
    });
  });

for (const [check, { finds, silent }] of Object.entries(hintCases))
  describe(check, () => {
    test.each(Object.entries(finds))('is hinted at for %s', (_, parts) => {
      expect(hinted(parts)).toContain(check);
    });

    test.each(Object.entries(silent))('is not hinted at for %s', (_, parts) => {
      expect(hinted(parts)).not.toContain(check);
    });
  });
