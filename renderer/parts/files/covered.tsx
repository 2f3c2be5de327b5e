import { Eye, EyeOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Attachment } from '../../../shared/domain/document.ts';
import { Button } from '../../ui/button.tsx';
import { isPaper } from '../viewer/pages.ts';

/** Stands in for what can hurt to see, with the way to see it. */
export function Covered(props: {
  readonly mediaType: Attachment['mediaType'];
  /** Null where the way to see it stands elsewhere. */
  readonly onUncover: (() => void) | null;
}) {
  const { t } = useTranslation();
  return (
    <div className="covered">
      <EyeOff size={20} aria-hidden />
      <p>{t('document.covered')}</p>
      {props.onUncover && (
        <Button icon={Eye} onClick={props.onUncover}>
          {t(isPaper(props.mediaType) ? 'document.uncoverPages' : 'document.uncover')}
        </Button>
      )}
    </div>
  );
}
