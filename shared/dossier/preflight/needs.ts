import type { PreflightItem } from '../report.ts';
import type { Need } from '../../profiles/profile.ts';
import type { DossierContext } from '../dossier-context.ts';
import { applicantName } from '../names.ts';
import { ofCase, ofStatements, type NeedCheck } from './missing.ts';
import { preflightItem } from './preflight-item.ts';
import { lacksCertifierContact, lacksSignaturePlace, lacksWitnessContact } from './signer-needs.ts';
import {
  lacksInterpreterCertificate,
  missingTranslationCertificates,
  missingTranslations,
} from './translation-needs.ts';

/** What the destination asks for and the dossier lacks, as gravely as the destination takes it. */
export function missingNeeds(context: DossierContext): readonly PreflightItem[] {
  return context.profile.requirements.flatMap(({ need, severity }) =>
    checks[need](context).map(({ values, record, code }) =>
      preflightItem(severity, code ?? `needs-${need}`, values, record),
    ),
  );
}

const checks: Readonly<Record<Need, NeedCheck>> = {
  'applicant-name': ofCase((context) => applicantName(context) !== ''),
  'reference-number': ofCase(({ folio }) => folio.case.references.some(({ value }) => value.trim() !== '')),
  judge: ofCase(({ folio }) => folio.case.judge.trim() !== ''),
  'hearing-date': ofCase(hasHearingDate),
  representative: ofCase(({ folio }) => folio.case.representative !== null),
  declaration: ofCase(hasOwnDeclaration),
  'identity-document': ofCase(hasIdentityDocument),
  translation: missingTranslations,
  'translation-certificate': missingTranslationCertificates,
  'interpreter-certificate': ofStatements(lacksInterpreterCertificate),
  'certifier-contact': ofStatements(lacksCertifierContact),
  'signature-place': ofStatements(lacksSignaturePlace),
  'witness-contact': ofStatements(lacksWitnessContact),
};

function hasHearingDate({ folio }: DossierContext): boolean {
  return folio.case.appointments.some(
    ({ kind, when }) => (kind === 'hearing' || kind === 'interview') && when !== null,
  );
}

function hasOwnDeclaration({ folio, statements }: DossierContext): boolean {
  return statements.some(
    ({ kind, declarant }) => kind === 'declaration' && declarant === folio.case.applicant,
  );
}

function hasIdentityDocument({ exhibits, servedExhibits }: DossierContext): boolean {
  return [...exhibits, ...servedExhibits].some(({ document }) =>
    ['passport', 'identity', 'birth'].includes(document.kind),
  );
}
