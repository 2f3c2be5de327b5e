import { Lock } from 'lucide-react';
import { useTranslation } from 'react-i18next';

/** Sends the form; says so while it is under way. */
export function SubmitButton(props: { readonly busy: boolean; readonly label: string }) {
  const { t } = useTranslation();
  return (
    <button type="submit" className="button main wide" disabled={props.busy}>
      <Lock size={18} aria-hidden />
      <span>{props.busy ? t('welcome.working') : props.label}</span>
    </button>
  );
}
