import type { Editor } from '@tiptap/core';
import { redo, redoDepth, undo, undoDepth } from '@tiptap/pm/history';
import type { Command } from '@tiptap/pm/state';
import {
  ArrowDown,
  ArrowUp,
  BookMarked,
  BookOpenCheck,
  FileText,
  Heading,
  Link2,
  Redo2,
  TextCursorInput,
  Trash2,
  Undo2,
} from 'lucide-react';
import { Separator, Toolbar } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button, IconButton } from '../../../ui/button.tsx';
import { blanksIn, nextBlank } from './blanks.ts';
import { numberedParagraphs } from './numbered-paragraphs.ts';
import { addHeading, moveBy, removeParagraph } from './paragraph-commands.ts';

/** What is open below the page for the paragraph the caret stands in. */
export type Panel = 'cite' | 'tie' | null;

interface ToolsProps {
  readonly editor: Editor;
  /** Of the caret's paragraph, as printed. */
  readonly number: number;
  readonly run: (command: Command) => void;
  readonly onPanel: (panel: Panel) => void;
  readonly onTemplate: () => void;
  readonly onReadBack: () => void;
}

/** The commands on the caret's paragraph: one tab stop, arrows go along it. */
export function Tools(props: ToolsProps) {
  const { t } = useTranslation();
  return (
    <Toolbar className="statement-tools" aria-label={t('statement.tools')}>
      <LinkTools {...props} />
      <Separator orientation="vertical" />
      <ParagraphTools {...props} />
      <Separator orientation="vertical" />
      <UndoTools {...props} />
      <Separator orientation="vertical" />
      <PageTools {...props} />
    </Toolbar>
  );
}

function LinkTools({ number, onPanel }: ToolsProps) {
  const { t } = useTranslation();
  return (
    <>
      <IconButton label={t('statement.cite', { number })} icon={BookMarked} onClick={() => onPanel('cite')} />
      <IconButton label={t('statement.tie', { number })} icon={Link2} onClick={() => onPanel('tie')} />
    </>
  );
}

function ParagraphTools({ editor, number, run }: ToolsProps) {
  const { t } = useTranslation();
  const count = numberedParagraphs(editor.state.doc).length;
  return (
    <>
      <IconButton
        label={t('statement.addHeading', { number })}
        icon={Heading}
        onClick={() => run(addHeading)}
      />
      <IconButton
        label={t('statement.up', { number })}
        icon={ArrowUp}
        disabled={number === 1}
        onClick={() => run(moveBy(-1))}
      />
      <IconButton
        label={t('statement.down', { number })}
        icon={ArrowDown}
        disabled={number === count}
        onClick={() => run(moveBy(1))}
      />
      <IconButton
        label={t('statement.remove', { number })}
        icon={Trash2}
        onClick={() => run(removeParagraph)}
      />
    </>
  );
}

function UndoTools({ editor, run }: ToolsProps) {
  const { t } = useTranslation();
  return (
    <>
      <IconButton
        label={t('statement.undo')}
        icon={Undo2}
        disabled={undoDepth(editor.state) === 0}
        onClick={() => run(undo)}
      />
      <IconButton
        label={t('statement.redo')}
        icon={Redo2}
        disabled={redoDepth(editor.state) === 0}
        onClick={() => run(redo)}
      />
    </>
  );
}

function PageTools({ editor, run, onTemplate, onReadBack }: ToolsProps) {
  const { t } = useTranslation();
  const blanks = blanksIn(editor.state.doc).length;
  return (
    <>
      <Button look="quiet" icon={FileText} onClick={onTemplate}>
        {t('statement.template')}
      </Button>
      {blanks > 0 && (
        <Button look="quiet" icon={TextCursorInput} shortcut="F8" onClick={() => run(nextBlank)}>
          {t('statement.nextBlank', { count: blanks })}
        </Button>
      )}
      <Button look="quiet" icon={BookOpenCheck} onClick={onReadBack}>
        {t('statement.readBack')}
      </Button>
    </>
  );
}
