/** Whether a text is written as a BCP 47 tag, such as `fa` or `en-GB`. */
export function isLanguageTag(text: string): boolean {
  return /^[A-Za-z]{2,3}(-[A-Za-z0-9]+)*$/.test(text);
}

/** The language of a BCP 47 tag, without script and region and in small letters: `en` of `en-GB`. */
export function primaryTag(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] ?? '';
}
