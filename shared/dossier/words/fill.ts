import { text, type Inline } from '../block.ts';

/** Fills `{name}` places of a template with words. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** Fills `{name}` places of a template with running text. */
export function fillInline(
  template: string,
  values: Readonly<Record<string, string | readonly Inline[]>>,
): readonly Inline[] {
  return template.split(/\{(\w+)\}/).flatMap((piece, index) => {
    const value = index % 2 === 0 ? piece : (values[piece] ?? '');
    if (typeof value !== 'string') return value;
    return value === '' ? [] : [text(value)];
  });
}
