import type { Document } from '../../domain/document.ts';
import type { History } from '../../domain/history.ts';
import type { Incident } from '../../domain/incident.ts';
import type { Person } from '../../domain/person.ts';
import type { Statement } from '../../domain/statement.ts';

/** A record that may assert something about time. */
export type DatedRecord = Incident | History | Document | Person | Statement;
