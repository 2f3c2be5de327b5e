import type { Words } from './words.ts';

/** What the interview sheet says in a language that whole dossiers are not written in. */
export interface SheetWords {
  readonly labelled: string;
  readonly interview: Words['interview'];
  readonly cover: Pick<
    Words['cover'],
    'hearing' | 'interview' | 'biometrics' | 'other' | 'at' | 'born' | 'fileNumber'
  >;
  readonly name: string;
  readonly untitled: string;
  readonly documentKind: Words['documentKind'];
  readonly when: Omit<Words['when'], 'months' | 'idle' | 'firstDay'>;
}
