import { useTranslation } from 'react-i18next';
import { findingsAt, type KnownFinding } from '../../state/findings.ts';
import { useNav } from '../../state/nav.tsx';
import { SeverityMark } from '../../ui/severity-mark.tsx';
import { useOpenFindings } from './known-findings.ts';
import { useExplained } from './explained.ts';

/** The findings nobody has decided about yet that belong beside one field, or beside words at a place. */
export function useFieldFindings(record: string, field: string): readonly KnownFinding[] {
  return findingsAt(useOpenFindings(), record, field);
}

/** The findings that belong beside one field, each a line that opens its card. */
export function FieldNotes(props: { readonly record: string; readonly field: string }) {
  const { t } = useTranslation();
  const { go } = useNav();
  const explained = useExplained();
  const found = useFieldFindings(props.record, props.field);
  if (found.length === 0) return null;
  return (
    <ul className="field-notes" aria-label={t('findings.here')}>
      {found.slice(0, mostNotes).map(({ finding }) => (
        <li key={finding.id}>
          <button
            type="button"
            className={`field-note ${finding.severity}`}
            onClick={() => go('findings', finding.id)}
          >
            <SeverityMark severity={finding.severity} />
            <span>{explained(finding).title}</span>
          </button>
        </li>
      ))}
      {found.length > mostNotes && (
        <li>
          <button type="button" className="link-button" onClick={() => go('findings')}>
            {t('overview.seeFindings', { count: found.length })}
          </button>
        </li>
      )}
    </ul>
  );
}

/** More would push the questions out of sight. */
const mostNotes = 3;
