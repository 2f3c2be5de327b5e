import { createInstance } from 'i18next';
import { expect, test } from 'vitest';
import { icuFormat } from '../../../../renderer/icu-format.ts';
import { preflightText } from '../../../../renderer/parts/dossier/preflight-text.ts';
import { loadLanguageNames } from '../../../../renderer/locales/language-names.ts';
import ar from '../../../../renderer/locales/ar.json' with { type: 'json' };
import en from '../../../../renderer/locales/en.json' with { type: 'json' };

const speaking = async (lng: 'en' | 'ar') => {
  await loadLanguageNames(lng);
  return await createInstance()
    .use(icuFormat)
    .init({
      lng,
      resources: { en: { translation: en }, ar: { translation: ar } },
    });
};
const item = {
  severity: 'error' as const,
  code: 'needs-translation' as const,
  message: 'Tab E is in dari.',
  values: { exhibit: 'Tab E', language: 'prs' },
};

test('a Latin label inside an Arabic sentence leaves its direction alone', async () => {
  const text = preflightText(item, await speaking('ar'));
  expect(text.startsWith('\u2068Tab E\u2069 ')).toBe(true);
  expect(text).toContain('الدارية');
  expect(text.match(/\u2068/g)).toHaveLength(1);
});

test('words that run with the sentence stand bare', async () => {
  expect(preflightText(item, await speaking('en'))).toMatch(/^Tab E is in Dari/);
});

test('a day is written out as the window’s language writes it', async () => {
  const values = { on: '2026-12-03', day: '2026-11-03', days: 30, source: 'ICPM' };
  const due = { severity: 'info', code: 'evidence-due', message: '', values } as const;
  expect(preflightText(due, await speaking('en'))).toMatch(
    /on 3 December 2026 is due by 3 November 2026, 30/,
  );
  expect(preflightText(due, await speaking('ar'))).not.toContain('2026-11-03');
});
