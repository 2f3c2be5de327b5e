import { primaryTag } from '../../language-tag.ts';
import { languageNameIn } from '../../language-names/language-name-in.ts';
import type { Statement } from '../../domain/statement.ts';
import { bundleStatements } from '../bundle-statements.ts';
import type { DossierContext } from '../dossier-context.ts';
import type { Exhibit } from '../exhibits/exhibits.ts';
import { exhibitName, statementTitle } from '../names.ts';
import type { Missing } from './missing.ts';

/** Exhibits and statements in another language than the dossier's that nothing in it translates. */
export function missingTranslations(context: DossierContext): readonly Missing[] {
  return [
    ...context.exhibits
      .filter((exhibit) => isForeign(context, exhibit.document.language) && !isTranslated(exhibit))
      .map((exhibit) => ({
        values: { exhibit: exhibitName(context, exhibit), language: exhibit.document.language },
        record: exhibit.document.id,
      })),
    ...bundleStatements(context)
      .filter((statement) => isUntranslated(context, statement))
      .map((statement) => ({
        code: 'needs-statement-translation' as const,
        values: { statement: statementTitle(context, statement), language: statement.language },
        record: statement.id,
      })),
  ];
}

/** Translations that no certificate stands beside. */
export function missingTranslationCertificates(context: DossierContext): readonly Missing[] {
  return context.exhibits
    .filter((exhibit) => isTranslated(exhibit) && !isCertified(exhibit))
    .map((exhibit) => ({
      values: { exhibit: exhibitName(context, exhibit) },
      record: exhibit.document.id,
    }));
}

/** A statement given in another language that no interpreter or translator certifies. */
export function lacksInterpreterCertificate(
  { statements, language }: DossierContext,
  statement: Statement,
): boolean {
  if (statement.kind !== 'declaration' && statement.kind !== 'affidavit') return false;
  const isInterpreted =
    statement.fromLanguage !== '' ||
    (statement.language !== '' && primaryTag(statement.language) !== primaryTag(language));
  return (
    isInterpreted &&
    !statements.some(({ kind, covers }) => kind.endsWith('certificate') && covers.includes(statement.id))
  );
}

/** A statement written in another language that no document of the dossier translates. */
function isUntranslated(context: DossierContext, statement: Statement): boolean {
  const isWritten = statement.paragraphs.some(({ text }) => text.trim() !== '') || statement.files.length > 0;
  const isCertificate = statement.kind.endsWith('certificate');
  const hasTranslation = context.folio.documents.some(
    ({ included, translationOf }) => included && translationOf === statement.id,
  );
  return isWritten && !isCertificate && !hasTranslation && isForeign(context, statement.language);
}

/** Whether words are in another language than the dossier's; a tag and a language's own name both count. */
function isForeign(context: DossierContext, given: string): boolean {
  const language = primaryTag(given);
  if (language === '') return false;
  const own = primaryTag(context.language);
  const names = [context.language, 'en'].map((speaking) => languageNameIn(own, speaking).toLowerCase());
  return language !== own && !names.includes(given.trim().toLowerCase());
}

function isTranslated({ members, document }: Exhibit): boolean {
  return document.kind === 'translation' || members.some(({ member }) => member === 'translation');
}

function isCertified({ members }: Exhibit): boolean {
  return members.some(({ member }) => member === 'certificate');
}
