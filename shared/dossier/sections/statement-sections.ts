import type { Statement } from '../../domain/statement.ts';
import type { Section } from '../dossier.ts';
import { partAnchor } from '../anchors.ts';
import { bundleStatements } from '../bundle-statements.ts';
import type { DossierContext } from '../dossier-context.ts';
import { statementSection } from './statement-section.ts';

/** Statements; certificates that belong to one of them or to an exhibit stand there instead. */
export function statementSections(context: DossierContext): readonly Section[] {
  const placed = new Set(
    [...context.exhibits, ...context.servedExhibits]
      .flatMap(({ members }) => members)
      .flatMap((member) => ('statement' in member ? [member.statement.id] : [])),
  );
  const own = bundleStatements(context).filter(
    (statement) => !placed.has(statement.id) && !coversStatement(context, statement),
  );
  if (own.length === 0) return [];
  const group: Section = {
    anchor: partAnchor('statements'),
    kind: 'statements',
    title: context.words.parts.statements,
    depth: 0,
    content: [],
  };
  return [group, ...own.map((statement) => statementSection(context, statement))];
}

function coversStatement({ statements }: DossierContext, certificate: Statement): boolean {
  return (
    certificate.kind === 'interpreter-certificate' &&
    statements.some(({ id }) => id !== certificate.id && certificate.covers.includes(id))
  );
}
