import type { PartKind } from '../domain/case.ts';

const before = ['cover', 'contents'] as const;
const after = ['histories', 'witness-list', 'corroboration', 'exhibits', 'explanations', 'custody'] as const;

/** Every part but the service, as authorities read them that decide on the person's own statement. */
export const statementsFirst: readonly PartKind[] = [...before, 'statements', 'chronology', ...after];

/** The same for those who want to see first what happened when. */
export const eventsFirst: readonly PartKind[] = [...before, 'chronology', 'statements', ...after];
