import { pdfNumbers } from '../writer/pdf-text.ts';
import type { PdfWriter } from '../writer/pdf-writer.ts';
import type { Appearance } from './appearance.ts';
import type { TextAppearance } from './text-appearance.ts';
import type { ObjectCopier } from '../copy/object-copier.ts';
import { type Dictionary, EMPTY, isDictionary, isReference } from '../reader/value.ts';

/** Writes a form that shows the page's content and then its annotations; `fonts` is the entry they borrow from the page. */
export function flatten(
  content: number,
  appearances: readonly Appearance[],
  entries: string,
  fonts: string,
  copier: ObjectCopier,
  writer: PdfWriter,
  textAppearance: TextAppearance | null,
): number {
  const hasText = appearances.some(({ form }) => form.kind === 'text');
  const ownFonts = hasText ? (textAppearance?.embed(writer) ?? '') : '';
  const forms = appearances.map(
    (appearance, index) => `/A${index} ${appearanceForm(appearance, copier, writer, ownFonts)} 0 R`,
  );
  const layers = appearances.flatMap(({ layer }, index) =>
    layer === null ? [] : [`/L${index} ${copier.text(layer)}`],
  );
  const operators = appearances.map(({ matrix, layer }, index) => {
    const drawing = `q ${pdfNumbers(matrix)} cm /A${index} Do Q`;
    return layer === null ? drawing : `/OC /L${index} BDC ${drawing} EMC`;
  });
  return writer.addCompressed(
    `${entries} /Resources << /XObject << /C ${content} 0 R ${forms.join(' ')} >> /Properties << ${layers.join(' ')} >>${fonts} >>`,
    `/C Do\n${operators.join('\n')}`,
  );
}

function appearanceForm(
  { form }: Appearance,
  copier: ObjectCopier,
  writer: PdfWriter,
  ownFonts: string,
): number {
  if (form.kind !== 'source') {
    const resources = form.kind === 'drawn' ? copier.text(form.resources) : ownFonts;
    return writer.addCompressed(
      `/Type /XObject /Subtype /Form /BBox [${pdfNumbers(form.box)}] /Resources ${resources}`,
      form.operators,
    );
  }
  const { value, stream } = form.object;
  const dictionary: Dictionary = isDictionary(value) ? value : EMPTY;
  if (isReference(form.reference) && dictionary.get('Subtype') === 'Form') {
    return copier.number(form.reference.object);
  }
  // Viewers draw an appearance that does not say it is a form; as an object to be shown it has to.
  const whole = new Map([...dictionary, ['Type', 'XObject'] as const, ['Subtype', 'Form'] as const]);
  whole.delete('Length');
  const object = writer.reserve();
  writer.stream(object, copier.text(whole).slice(3, -3), stream ?? Buffer.alloc(0));
  return object;
}
