import type { IncidentKind } from '../../domain/incident.ts';

/** Words by which an English text counts events of a kind. Other languages add rows of their own. */
export const countedKinds: readonly {
  readonly kind: IncidentKind;
  readonly noun: string;
  readonly verb: string;
}[] = [
  { kind: 'arrest', noun: 'arrests?', verb: 'arrested' },
  { kind: 'detention', noun: 'detentions?', verb: 'detained' },
  { kind: 'interrogation', noun: 'interrogations?', verb: 'interrogated' },
  { kind: 'assault', noun: 'assaults?|beatings?', verb: 'assaulted|beaten' },
  { kind: 'threat', noun: 'threats?', verb: 'threatened' },
  { kind: 'raid', noun: 'raids?', verb: 'raided' },
];

/** Counts as an English text says them. */
export const numberWords: Readonly<Record<string, number>> = {
  once: 1,
  twice: 2,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};
