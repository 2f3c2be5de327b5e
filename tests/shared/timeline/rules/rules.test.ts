import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../../../../shared/timeline/rules/registry.ts';
import { explanationLanguages } from '../../../../shared/timeline/explain/languages/languages.ts';
import { findingsIn, type Parts } from '../make-folio.ts';
import { casesByCheck, filesByName } from './rule-cases.ts';

const casesOf = await casesByCheck();
const ruleFolder = join(import.meta.dirname, '../../../../shared/timeline/rules');
const files = filesByName(ruleFolder, '.ts');

function found(parts: Parts): string[] {
  return findingsIn(parts).map((finding) => finding.check);
}

function hinted(parts: Parts): readonly string[] {
  return findingsIn(parts).flatMap((finding) => finding.hints);
}

describe('the catalogue', () => {
  test('has 45 checks', () => {
    expect(new Set(rules.map(({ check }) => check)).size).toBe(45);
    expect(rules).toHaveLength(45);
  });

  test.each(rules)('$check has a rule, cases of what it finds and is silent on, and words', (rule) => {
    const { check, severity } = rule;
    const folder = files.find(({ name }) => name === check)?.folder;
    expect(folder, `a folder of shared/timeline/rules with ${check}.ts`).toBeTruthy();
    const cases = casesOf.get(check);
    expect(cases?.folder, `tests/shared/timeline/rules/${folder}/${check}.cases.ts`).toBe(folder);
    expect(Object.keys(cases?.finds ?? {}).length, `cases that ${check} finds`).toBeGreaterThanOrEqual(1);
    const silent = Object.keys(cases?.silent ?? {}).length;
    expect(silent, `cases that ${check} is silent on, a boundary among them`).toBeGreaterThanOrEqual(2);
    for (const { language, hints, checks } of explanationLanguages) {
      const words = severity === 'hint' ? [hints[check]] : [checks[check]?.title, checks[check]?.message];
      for (const text of words) expect(text, `words for ${check} in ${language}`).toBeTruthy();
    }
  });

  test('has every rule that there is a file of, and no cases for a check that is not there', () => {
    const checks = new Set(rules.map(({ check }) => check));
    expect(
      files.map(({ name }) => name).filter((name) => !checks.has(name)),
      'rules missing from the registry',
    ).toEqual([]);
    expect(
      [...casesOf.keys()].filter((name) => !checks.has(name)),
      'cases of checks missing from the registry',
    ).toEqual([]);
  });
});

for (const { check, severity } of rules)
  describe(check, () => {
    const finds = Object.entries(casesOf.get(check)?.finds ?? {});
    const silent = Object.entries(casesOf.get(check)?.silent ?? {});

    if (severity === 'hint') {
      test.each(finds)('is hinted at for %s', (_, parts) => {
        expect(hinted(parts)).toContain(check);
      });

      test.each(silent)('is not hinted at for %s', (_, parts) => {
        expect(hinted(parts)).not.toContain(check);
      });
      return;
    }

    test.each(finds)('finds %s', (_, parts) => {
      expect(found(parts)).toContain(check);
    });

    test.each(silent)('is silent on %s', (_, parts) => {
      expect(found(parts)).not.toContain(check);
    });

    test.each(silent)('raises nothing in its place on %s', (_, parts) => {
      const allowed = check === 'precision-drift' ? ['source-disagreement'] : [];
      const problems = findingsIn(parts).filter((finding) => finding.severity !== 'info');
      expect(problems.map((finding) => finding.check)).toEqual(problems.length > 0 ? allowed : []);
    });
  });
