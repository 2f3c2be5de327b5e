import { nativeDigits } from '../../calendars/digits.ts';

/**
 * Fills a template: `{name}` becomes its value, `{name, plural, one {# day} other {# days}}` the form
 * that the language asks for (a small part of ICU MessageFormat). An unknown name stays empty.
 */
export function fill(
  template: string,
  values: Readonly<Record<string, string | number>>,
  language: string,
): string {
  let text = '';
  for (let i = 0; i < template.length; i++) {
    const open = template[i] === '{';
    if (!open) {
      text += template[i] ?? '';
      continue;
    }
    const end = closingBrace(template, i);
    text += fillOne(template.slice(i + 1, end), values, language);
    i = end;
  }
  return text;
}

function closingBrace(template: string, open: number): number {
  let depth = 0;
  for (let i = open; i < template.length; i++) {
    if (template[i] === '{') depth += 1;
    if (template[i] === '}') depth -= 1;
    if (depth === 0) return i;
  }
  throw new Error('A template lacks a closing brace.');
}

function fillOne(
  inside: string,
  values: Readonly<Record<string, string | number>>,
  language: string,
): string {
  const parts = /^(\w+)\s*(?:,\s*plural\s*,\s*([\s\S]*))?$/.exec(inside);
  const value = values[parts?.[1] ?? ''];
  if (value === undefined) return '';
  const forms = parts?.[2];
  if (forms === undefined) return written(value, language);
  const form = pluralForm(forms, Number(value), language);
  return fill(form.replaceAll('#', written(value, language)), values, language);
}

/** Numbers in the digits of the language. */
function written(value: string | number, language: string): string {
  return typeof value === 'number' && language === 'fa' ? nativeDigits(String(value), 'Aran') : String(value);
}

function pluralForm(forms: string, count: number, language: string): string {
  const found = new Map<string, string>();
  for (let i = 0; i < forms.length;) {
    const open = forms.indexOf('{', i);
    if (open === -1) break;
    const end = closingBrace(forms, open);
    found.set(forms.slice(i, open).trim(), forms.slice(open + 1, end));
    i = end + 1;
  }
  const rule = new Intl.PluralRules(language).select(count);
  return found.get(`=${count}`) ?? found.get(rule) ?? found.get('other') ?? '';
}
