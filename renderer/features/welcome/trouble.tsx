import { useTranslation } from 'react-i18next';
import type { Failure } from '../../../shared/reply.ts';
import { failureText } from '../../parts/failure-text.ts';

/** What stood in the way, read out at once. */
export function Trouble(props: { readonly said: string; readonly failure: Failure | null }) {
  const { t } = useTranslation();
  const words =
    props.said || (props.failure ? failureText(props.failure.code, props.failure.message, t) : '');
  return (
    <div role="alert" className={words === '' ? '' : 'trouble'}>
      {words}
    </div>
  );
}
