import {
  languageName,
  type LanguageNames,
  toLanguageNames,
} from '../../shared/language-names/language-name.ts';
import type { LanguageTag } from './languages.ts';

const loaders = import.meta.glob<{ readonly names: string }>('../../shared/language-names/tables/*.ts');

const loaded = new Map<string, LanguageNames>();

/** Fetches what languages are called in the window's; the names are there before the window speaks it. */
export async function loadLanguageNames(tag: LanguageTag): Promise<void> {
  const load = loaders[`../../shared/language-names/tables/${tag}.ts`];
  if (load !== undefined && !loaded.has(tag)) loaded.set(tag, toLanguageNames(tag, (await load()).names));
}

/** The name of a tag's language in the window's; the tag where it has none. */
export function languageNamed(tag: string, speaking: string): string {
  const names = loaded.get(speaking);
  return names === undefined ? tag : languageName(tag, names);
}
