import { FileSearch } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { SessionCalls } from './session-calls.ts';

/** The file of a backup: its path typed, or chosen in the system's dialog. */
export function BackupField(props: {
  readonly value: string;
  readonly onPick: SessionCalls['pickBackup'];
  readonly onChange: (backup: string) => void;
}) {
  const { t } = useTranslation();
  const pick = async () => {
    const reply = await props.onPick();
    if (reply.ok && reply.value !== null) props.onChange(reply.value);
  };
  return (
    <div className="folder-field">
      <TextField
        label={t('welcome.backupFile')}
        hint={t('welcome.backupFileHint')}
        value={props.value}
        onChange={props.onChange}
        autoFocus
      />
      <Button icon={FileSearch} onClick={() => void pick()}>
        {t('welcome.chooseFile')}
      </Button>
    </div>
  );
}
