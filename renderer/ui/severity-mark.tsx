import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Severity } from '../../shared/domain/severity.ts';

const icons = { error: CircleAlert, warning: TriangleAlert, info: Info };

/** How much a finding weighs: a shape and a word, never colour alone. */
export function SeverityMark(props: { readonly severity: Severity; readonly word?: boolean }) {
  const { t } = useTranslation();
  const Icon = icons[props.severity];
  const word = t(`severity.${props.severity}`);
  return (
    <span className={`severity ${props.severity}`}>
      <Icon
        size={18}
        aria-hidden={props.word === true}
        aria-label={props.word === true ? undefined : word}
        role={props.word === true ? undefined : 'img'}
      />
      {props.word === true && <span>{word}</span>}
    </span>
  );
}
