import { languagesWith, type TagWith } from '../../shared/languages.ts';

/** The languages the window can speak. */
export const languages = languagesWith('window');

/** The tag of a language the window can speak. */
export type LanguageTag = TagWith<'window'>;

/** The language of a tag as one the window speaks, English where it does not. */
export function spokenTag(tag: string): LanguageTag {
  return languages.find((each) => each.tag === tag)?.tag ?? 'en';
}
