import type { Paragraph, Statement } from '../../../../shared/domain/statement.ts';
import { useCaseStore } from '../../../state/case-context.tsx';
import { useNav } from '../../../state/nav.tsx';
import { newRecord } from '../../../state/new-record.ts';

/** Adds the interpreter's certificate for a statement that was read back, and goes to it. */
export function useCertificate(
  template: (statement: Statement) => readonly Paragraph[],
): (statement: Statement) => Promise<void> {
  const store = useCaseStore();
  const { go } = useNav();
  return async (statement) => {
    const certificate = certificateFor(statement);
    const reply = await store.save([{ ...certificate, paragraphs: template(certificate) }]);
    if (reply.ok) go('statements', certificate.id);
  };
}

/** What is known of the certificate from the statement. */
function certificateFor(statement: Statement): Statement {
  return {
    ...newRecord('statement'),
    kind: 'interpreter-certificate',
    declarant: statement.interpreter,
    interpreter: statement.interpreter,
    fromLanguage: statement.fromLanguage,
    toLanguage: statement.toLanguage,
    covers: [statement.id],
  };
}
