import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { interpolated } from '../../../renderer/interpolated.ts';
import { formatMessage } from '../../../shared/messages/format-message.ts';

type Tree = { readonly [key: string]: string | Tree };

/** The window's own words in a language, by key; so a test in any language names what a person sees. */
export function wordsOf(tag: string): (key: string, values?: Readonly<Record<string, string>>) => string {
  const file = join(import.meta.dirname, `../../../renderer/locales/${tag}.json`);
  // A locale file is a tree of texts (the locales' own tests hold that).
  const tree = JSON.parse(readFileSync(file, 'utf8')) as Tree;
  return (key, values = {}) => {
    const found = key
      .split('.')
      .reduce<string | Tree | undefined>((at, part) => (typeof at === 'object' ? at[part] : undefined), tree);
    if (typeof found !== 'string') throw new Error(`No text ${key} in ${tag}.`);
    return formatMessage(found, values, tag, (value) => interpolated(value, tag));
  };
}
