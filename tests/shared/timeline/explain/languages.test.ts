import { describe, expect, test } from 'vitest';
import { publicEvents } from '../../../../shared/timeline/rule-support/public-events.ts';
import { namedFeasts } from '../../../../shared/timeline/rule-support/feasts.ts';
import { explain } from '../../../../shared/timeline/explain/explain.ts';
import { english } from '../../../../shared/timeline/explain/languages/en.ts';
import { explanationLanguages, textsFor } from '../../../../shared/timeline/explain/languages/languages.ts';
import { report } from '../../../../shared/timeline/explain/report.ts';
import { messageForms } from '../../../support/message-forms.ts';
import type { Texts } from '../../../../shared/timeline/explain/texts.ts';
import { checkTimeline } from '../../../../shared/timeline/check.ts';
import { rules } from '../../../../shared/timeline/rules/registry.ts';
import { casesByCheck } from '../rules/rule-cases.ts';
import { makeFolio, on, today } from '../make-folio.ts';

const casesOf = await casesByCheck();
const hints = new Set(rules.filter(({ severity }) => severity === 'hint').map(({ check }) => check));
const others = explanationLanguages.filter(({ language }) => language !== 'en');

/** Every template of a language under the path of its key. */
function templates(texts: Texts): ReadonlyMap<string, string> {
  const { checks, hints, kinds, fields, places, phrases } = texts;
  const groups = { hints, kinds, fields, places, phrases };
  return new Map([
    ...Object.entries(checks).flatMap(([check, words]) =>
      Object.entries(words).map(([part, text]): [string, string] => [`${check}.${part}`, text]),
    ),
    ...Object.entries(groups).flatMap(([group, own]) =>
      Object.entries(own).map(([key, text]): [string, string] => [`${group}.${key}`, text]),
    ),
  ]);
}

/** `gap` and `gapWords` are one number, with and without its unit. */
function names(template: string): ReadonlySet<string> {
  const found = [...template.matchAll(/\{(\w+)(?:,\s*plural|\})/g)].map(([, name]) => name ?? '');
  return new Set(found.filter((name) => /^[a-z]/.test(name)).map((name) => name.replace(/Words$/, '')));
}

/** The forms of every plural in a template, without exact numbers. */
function formsIn(template: string): readonly (readonly string[])[] {
  return [...template.matchAll(/,\s*plural,/g)].map(({ index, 0: opening }) => {
    const forms: string[] = [];
    let depth = 0;
    for (const [piece] of template.slice(index + opening.length).matchAll(/[{}]|[\w=]+/g)) {
      if (piece === '{') depth += 1;
      else if (piece === '}') depth -= 1;
      else if (depth === 0) forms.push(piece);
      if (depth < 0) break;
    }
    return forms.filter((form) => !form.startsWith('='));
  });
}

/** The forms that whole numbers of days take in a language. */
function wanted(language: string): readonly string[] {
  const rules = new Intl.PluralRules(language);
  const numbers = Array.from({ length: 400 }, (_, number) => rules.select(number));
  return [...new Set<string>([...numbers, 'other'])].toSorted();
}

describe.each(others.map((texts) => [texts.language, texts] as const))('explanations in %s', (tag, texts) => {
  test('have every text, and none too many', () => {
    const own = templates(texts);
    expect([...own.keys()].toSorted()).toEqual([...templates(english).keys()].toSorted());
    for (const [key, text] of own) expect(text.trim(), key).not.toBe('');
    expect(texts.weekdays).toHaveLength(7);
  });

  test('keep the places to be filled in', () => {
    const model = templates(english);
    for (const [key, text] of templates(texts))
      expect([...names(text)].toSorted(), key).toEqual([...names(model.get(key) ?? '')].toSorted());
  });

  test('have nothing that is no message', () => {
    for (const [key, text] of templates(texts)) expect(() => messageForms(text), key).not.toThrow();
  });

  test('have every plural form, or one that serves for all', () => {
    for (const [key, text] of templates(texts))
      for (const forms of formsIn(text))
        expect([['other'], wanted(tag)], key).toContainEqual(forms.toSorted());
  });

  test('name every feast and public event', () => {
    for (const { name } of [...namedFeasts, ...publicEvents]) expect(texts.names[name], name).toBeTruthy();
  });

  test('leave no English and no gap in any finding of the catalogue', () => {
    for (const [check, { finds }] of casesOf) {
      if (hints.has(check)) continue;
      for (const parts of Object.values(finds)) {
        const folio = makeFolio(parts);
        for (const finding of checkTimeline(folio, today)) {
          const { title, message, arithmetic, fits } = explain(finding, folio, texts);
          for (const line of [title, message, arithmetic, ...fits])
            expect(line, check).not.toMatch(/[{}]|undefined|NaN|January|March| and | the |““/);
          expect(message, check).not.toBe('');
        }
      }
    }
  });
});

const attack = {
  incidents: [{ id: 'injury', title: 'Beaten at the station', when: on('21 Esfand 1397') }],
  documents: [
    {
      id: 'report',
      kind: 'medical' as const,
      title: 'Hospital report',
      issued: on('2019-03-07'),
      incidents: [{ incident: 'injury' }],
    },
  ],
};

test.each([
  ['es', 'Encajaría si el día de emisión de «Hospital report» fuera: 12 de marzo de 2019 o después.'],
  ['de', 'Es würde passen mit: der Tag der Ausstellung von „Hospital report“ – 12. März 2019 oder später.'],
  ['ru', 'Сошлось бы так: день выдачи, «Hospital report» — 12 марта 2019 или позже.'],
  ['tr', 'Şöyle olsaydı uyardı: “Hospital report”: veriliş günü – 12 Mart 2019 ya da sonrası.'],
  ['zh', '如果“Hospital report”的签发日期是2019年3月12日或更晚，就能对上。'],
  ['ht', 'Li t ap dakò si jou yo te bay li a, “Hospital report” te: 12 mas 2019 oswa apre.'],
  ['fa', 'جور می‌شد اگر چنین بود: روز صدور، «\u2068Hospital report\u2069»، ۱۲ مارس ۲۰۱۹ یا پس از آن.'],
])('days stand in the order and the digits of %s', (tag, fit) => {
  const folio = makeFolio(attack);
  const [finding] = checkTimeline(folio, today);
  expect(finding && explain(finding, folio, textsFor(tag)).fits).toContain(fit);
});

test('the other calendar is written in the months of the language', () => {
  const folio = makeFolio(attack);
  const [finding] = checkTimeline(folio, today);
  expect(finding && explain(finding, folio, textsFor('fa')).quotes[0]?.also).toEqual(['۲۱ اسفند ۱۳۹۷']);
  expect(finding && explain(finding, folio, textsFor('zh')).quotes[0]?.also).toEqual(['21 Esfand 1397']);
});

test('the first of a month is written as the language has it', () => {
  const folio = makeFolio({ incidents: [{ id: 'plan', when: on('2190-01-01') }] });
  const [finding] = checkTimeline(folio, today);
  expect(finding && explain(finding, folio, textsFor('fr')).message).toContain('1er janvier 2190');
  expect(finding && explain(finding, folio, textsFor('pt')).message).toContain('1º de janeiro de 2190');
});

test('a language without texts is answered in English', () => {
  expect(textsFor('sw').language).toBe('en');
  expect(textsFor('pt-BR').language).toBe('pt');
});

test('a report counts in the plural forms of its language', () => {
  const folio = makeFolio(attack);
  expect(report(checkTimeline(folio, today), folio, textsFor('ru'))).toContain('1 замечание: 1 ошибка.');
});
