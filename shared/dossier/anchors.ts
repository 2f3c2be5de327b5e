import type { Id } from '../domain/id.ts';
import type { Anchor } from './block.ts';

/** Where a part begins. */
export const partAnchor = (kind: string): Anchor => `part:${kind}`;

/** Where an exhibit begins, by its first document. */
export const exhibitAnchor = (id: Id): Anchor => `exhibit:${id}`;

/** Where a document begins. */
export const documentAnchor = (id: Id): Anchor => `document:${id}`;

/** Where a statement begins. */
export const statementAnchor = (id: Id): Anchor => `statement:${id}`;

/** Where a statement's signed paper begins. */
export const signedAnchor = (id: Id): Anchor => `signed:${id}`;

/** Where a statement's paragraph begins. */
export const paragraphAnchor = (id: Id): Anchor => `paragraph:${id}`;

/** Where an incident stands in the chronology. */
export const incidentAnchor = (id: Id): Anchor => `incident:${id}`;
