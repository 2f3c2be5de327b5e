import { heading, type Block } from '../block.ts';
import type { DossierContext } from '../dossier-context.ts';

/** The heading of a part, in the dossier's language. */
export function partHeading(context: DossierContext, kind: keyof DossierContext['words']['parts']): Block {
  return heading(1, context.words.parts[kind]);
}
