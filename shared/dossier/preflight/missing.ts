import type { Id } from '../../domain/id.ts';
import type { Statement } from '../../domain/statement.ts';
import { bundleStatements } from '../bundle-statements.ts';
import type { DossierContext } from '../dossier-context.ts';
import { statementTitle } from '../names.ts';
import type { PreflightCode } from './preflight-texts.ts';

/** Something a destination asks for that the dossier lacks. */
export interface Missing {
  /** Where it is not the need's own code. */
  readonly code?: PreflightCode;
  readonly values?: Readonly<Record<string, string>>;
  readonly record?: Id;
}

/** What the dossier lacks of one need; nothing where it has all. */
export type NeedCheck = (context: DossierContext) => readonly Missing[];

/** A need that the case as a whole meets or not. */
export function ofCase(isMet: (context: DossierContext) => boolean): NeedCheck {
  return (context) => (isMet(context) ? [] : [{}]);
}

/** A need of each statement of the bundle. */
export function ofStatements(lacks: (context: DossierContext, statement: Statement) => boolean): NeedCheck {
  return (context) =>
    bundleStatements(context)
      .filter((statement) => lacks(context, statement))
      .map((statement) => ({
        values: { statement: statementTitle(context, statement) },
        record: statement.id,
      }));
}
