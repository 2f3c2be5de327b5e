import { FolderOpen } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { SessionCalls } from './session-calls.ts';

/** Where the case lies: its path typed, or chosen in the system's dialog. */
export function FolderField(props: {
  readonly purpose: 'create' | 'open';
  readonly value: string;
  readonly onPick: SessionCalls['pickFolder'];
  readonly onChange: (folder: string) => void;
}) {
  const { t } = useTranslation();
  const pick = async () => {
    const reply = await props.onPick(props.purpose);
    if (reply.ok && reply.value !== null) props.onChange(reply.value);
  };
  return (
    <div className="folder-field">
      <TextField
        label={t('welcome.folder')}
        hint={t(props.purpose === 'create' ? 'welcome.folderNewHint' : 'welcome.folderHint')}
        value={props.value}
        onChange={props.onChange}
      />
      <Button icon={FolderOpen} onClick={() => void pick()}>
        {t('welcome.choose')}
      </Button>
    </div>
  );
}
