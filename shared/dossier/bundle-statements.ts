import type { Statement } from '../domain/statement.ts';
import { statementAnchor } from './anchors.ts';
import type { DossierContext } from './dossier-context.ts';

/** The statements of this bundle: a supplementary one does not speak of those served before. */
export function bundleStatements({ statements, wasServed }: DossierContext): readonly Statement[] {
  return statements.filter(({ id }) => !wasServed(statementAnchor(id)));
}
