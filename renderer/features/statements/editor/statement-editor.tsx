import type { Editor } from '@tiptap/core';
import type { Command } from '@tiptap/pm/state';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../../shared/domain/id.ts';
import type { Paragraph, Statement } from '../../../../shared/domain/statement.ts';
import { useCase, useCaseStore } from '../../../state/case-context.tsx';
import { CaretPanel } from './caret-panel.tsx';
import { cite } from './citations/cite.ts';
import { useCitable } from './citations/use-citable.ts';
import { useLabelOf } from './citations/use-label-of.ts';
import { paragraphAtCaret } from './numbered-paragraphs.ts';
import { paragraphsOf } from './page.ts';
import { beginFrom, keepFor } from './paragraph-commands.ts';
import { ReadBackView } from './read-back/read-back.tsx';
import { runCommand } from './run-command.ts';
import { StatementSheet } from './statement-sheet.tsx';
import { Tools, type Panel } from './tools.tsx';
import { useCertificate } from './use-certificate.ts';
import { useDossierContext } from './use-dossier-context.ts';
import { useStatementPage } from './use-statement-page.ts';
import { useTemplate } from './use-template.ts';

interface StatementEditorProps {
  readonly statement: Statement;
  readonly onChange: (paragraphs: readonly Paragraph[]) => void;
}

/** A statement as the page it will be: written on directly, numbered as printed. */
export function StatementEditor(props: StatementEditorProps) {
  const { t } = useTranslation();
  const { statement } = props;
  const template = useTemplate();
  const [reading, setReading] = useState(false);
  const [panel, setPanel] = useState<Panel>(null);
  const { editor, box, labels, listen } = useStatementPage(statement, props.onChange);
  const context = useDossierContext();
  const labelOf = useLabelOf(context);
  useEffect(() => labels.use(labelOf));
  const citable = useCitable(context, statement.id);
  const isUsed = useIsUsed(editor);
  const { run, put } = usePageCommands(editor, () => setPanel(null));
  return (
    <section className="statement-editor" aria-label={t('statement.editor')}>
      <p className="field-hint">
        {t('statement.paragraphsHint')} {statement.paragraphs.length === 0 && t('statement.templateHint')}
      </p>
      {editor !== null && (
        <Tools
          editor={editor}
          number={paragraphAtCaret(editor.state)?.number ?? 1}
          run={run}
          onPanel={setPanel}
          onTemplate={() => run(beginFrom(template(statement)))}
          onReadBack={() => setReading(true)}
        />
      )}
      <StatementSheet
        {...{ statement, editor, context, citable, listen }}
        boxRef={box}
        onCite={({ id }, query) => put(id, null, query)}
      />
      {editor !== null && (isUsed || panel !== null) && (
        <CaretPanel
          {...{ statement, editor, panel, citable, labelOf, run }}
          onPanel={setPanel}
          onCite={put}
        />
      )}
      {editor !== null && reading && (
        <ReadBack
          {...{ statement, editor, run, template }}
          labelOf={(token) => labelOf(token).words}
          onClose={() => setReading(false)}
        />
      )}
    </section>
  );
}

/** Runs commands on the page; a citation closes what was open to choose it. */
function usePageCommands(editor: Editor | null, closePanel: () => void) {
  const { byId } = useCase();
  const run = (command: Command, focus = true) => {
    if (editor !== null) runCommand(editor, command, focus);
  };
  const put = (to: Id, page: number | null, range?: { readonly from: number; readonly to: number }) => {
    closePanel();
    run(cite(to, page, range, byId.get(to)?.record === 'incident'));
  };
  return { run, put };
}

/** What is known of a paragraph covers the page's foot: it waits until somebody is in the page. */
function useIsUsed(editor: Editor | null): boolean {
  const [isUsed, setIsUsed] = useState(false);
  if (!isUsed && editor?.isFocused === true) setIsUsed(true);
  return isUsed;
}

function ReadBack(props: {
  readonly statement: Statement;
  readonly editor: Editor;
  readonly labelOf: (token: string) => string;
  readonly template: (statement: Statement) => readonly Paragraph[];
  readonly run: (command: Command, focus: boolean) => void;
  readonly onClose: () => void;
}) {
  const { statement, editor, run } = props;
  const store = useCaseStore();
  const certify = useCertificate(props.template);
  return (
    <ReadBackView
      statement={statement}
      paragraphs={paragraphsOf(editor.state.doc)}
      labelOf={props.labelOf}
      onReader={(interpreter) => store.patch(statement, { interpreter })}
      onKeep={(id, fields) => run(keepFor(id, fields), false)}
      onCertificate={() => void certify(statement)}
      onClose={props.onClose}
    />
  );
}
