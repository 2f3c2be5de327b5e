import { pdfReference } from './pdf-text.ts';

/** The layers of one exhibit, as objects of the output. */
export interface Layers {
  readonly all: readonly number[];
  /** Those not shown. */
  readonly hidden: readonly number[];
  /** Dictionaries that switch layers by event (view, print), from the source. */
  readonly usage: readonly string[];
}

/** The catalog's OCProperties over all exhibits: what was hidden stays hidden. */
export function layersText(layers: readonly Layers[]): string | null {
  const all = layers.flatMap((each) => each.all);
  if (all.length === 0) return null;
  const hidden = layers.flatMap((each) => each.hidden);
  const usage = layers.flatMap((each) => each.usage);
  const references = (objects: readonly number[]) => objects.map(pdfReference).join(' ');
  const automatic = usage.length === 0 ? '' : ` /AS [${usage.join(' ')}]`;
  return `<< /OCGs [${references(all)}] /D << /BaseState /ON /OFF [${references(hidden)}] /Locked [${references(all)}]${automatic} >> >>`;
}
