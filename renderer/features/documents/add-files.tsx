import { FilePlus, Files } from 'lucide-react';
import { useEffect, useState, type DragEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AddedFile } from '../../../shared/records/added-file.ts';
import { failureText } from '../../parts/failures/failure-text.ts';
import { Button } from '../../ui/button.tsx';
import { useCase } from '../../state/case-context.tsx';
import { useNav } from '../../state/nav.tsx';
import { Progress } from '../../ui/progress.tsx';
import type { Intake } from './use-intake.ts';
import { useJoin } from './use-join.ts';

/** Files come in by the button, by dropping them anywhere on the page, or by pasting. */
export function AddFiles(props: { readonly intake: Intake; readonly children: ReactNode }) {
  const { t } = useTranslation();
  const { add } = props.intake;
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const files = filesOf(event.clipboardData);
      if (files.length > 0) void add(files);
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [add]);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    const files = filesOf(event.dataTransfer);
    if (files.length > 0) void add(files);
  };
  return (
    <div
      className={`drop-page ${isOver ? 'over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      {props.children}
      {isOver && <p className="drop-words">{t('document.dropHere')}</p>}
    </div>
  );
}

/** Opens the shell's file dialog; off while files are being added. */
export function AddFilesButton(props: { readonly intake: Intake }) {
  const { t } = useTranslation();
  const { progress, pick } = props.intake;
  return (
    <Button icon={FilePlus} look="main" onClick={() => void pick()} disabled={progress !== null}>
      {t('document.attach')}
    </Button>
  );
}

/** Which files can be added, how far it is, and what became of each. */
export function IntakeStatus(props: { readonly intake: Intake; readonly hint: boolean }) {
  const { t } = useTranslation();
  const { progress, results, clear } = props.intake;
  return (
    <div className="intake">
      {props.hint && <p className="field-hint">{t('document.attachHint')}</p>}
      {progress && (
        <Progress
          label={t('document.adding', { name: progress.item })}
          done={progress.done}
          total={progress.total}
          onCancel={progress.cancel}
        />
      )}
      {results.length > 0 && (
        <div className="intake-results" role="status">
          <ul>
            {results.map((added, at) => (
              <li key={`${added.path}${at}`}>
                <bdi>{added.path.split(/[\\/]/).at(-1)}</bdi>: {outcome(added, t)}
              </li>
            ))}
          </ul>
          <JoinAdded added={results} onJoined={clear} />
          <Button look="quiet" onClick={clear}>
            {t('common.close')}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Several files just added can be the pages of one paper: one press puts them together, in their order. */
function JoinAdded(props: { readonly added: readonly AddedFile[]; readonly onJoined: () => void }) {
  const { t } = useTranslation();
  const { byId } = useCase();
  const { go } = useNav();
  const join = useJoin();
  const ids = props.added.flatMap(({ status, documentId }) =>
    status === 'added' && documentId !== undefined ? [documentId] : [],
  );
  const documents = ids.map((id) => byId.get(id)).filter((record) => record?.record === 'document');
  const [first, ...others] = documents;
  if (first === undefined || others.length === 0) return null;
  const putTogether = async () => {
    await join(first, others);
    go('documents', first.id);
    props.onJoined();
  };
  return (
    <Button look="main" icon={Files} onClick={() => void putTogether()}>
      {t('document.joinAdded', { count: documents.length })}
    </Button>
  );
}

function outcome(added: AddedFile, t: ReturnType<typeof useTranslation>['t']): string {
  if (added.status === 'added') return t('document.added');
  if (added.status === 'duplicate') return t('document.duplicate');
  return failureText(added.code ?? 'internal', added.message ?? '', t);
}

function filesOf(data: DataTransfer | null): readonly File[] {
  return Array.from(data?.files ?? []);
}
