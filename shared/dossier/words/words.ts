import type { en } from './en.ts';

type Widened<T> = T extends string
  ? string
  : T extends readonly string[]
    ? readonly string[]
    : { readonly [K in keyof T]: Widened<T[K]> };

/** The dossier's own words in one language; `{name}` marks what is filled in. */
export type Words = Widened<typeof en>;
