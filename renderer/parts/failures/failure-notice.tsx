import { useTranslation } from 'react-i18next';
import type { Failure } from '../../../shared/reply.ts';
import { failureText } from './failure-text.ts';

/** What went wrong, said at once to a screen reader; empty when nothing did. */
export function FailureNotice(props: { readonly said?: string; readonly failure: Failure | null }) {
  const { t } = useTranslation();
  const { said = '', failure } = props;
  const words = said || (failure ? failureText(failure.code, failure.message, t) : '');
  return (
    <div role="alert" className={words === '' ? '' : 'trouble'}>
      {words}
    </div>
  );
}
