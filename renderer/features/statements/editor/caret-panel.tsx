import type { Editor } from '@tiptap/core';
import type { Command } from '@tiptap/pm/state';
import type { Id } from '../../../../shared/domain/id.ts';
import type { Statement } from '../../../../shared/domain/statement.ts';
import { chosenToken } from './chosen-token.ts';
import type { ReferenceLabel } from './citations/reference-labels.ts';
import type { Citable } from './citations/use-citable.ts';
import { paragraphAtCaret } from './numbered-paragraphs.ts';
import { paragraphsOf } from './page.ts';
import { keepFor } from './paragraph-commands.ts';
import { ParagraphPanel } from './paragraph-panel.tsx';
import type { Panel } from './tools.tsx';
import { referenceDay } from './use-statement-page.ts';

/** What belongs to the paragraph the caret stands in, read from the page as it now is. */
export function CaretPanel(props: {
  readonly statement: Statement;
  readonly editor: Editor;
  readonly panel: Panel;
  readonly citable: readonly Citable[];
  readonly labelOf: (token: string) => ReferenceLabel;
  readonly run: (command: Command, focus: boolean) => void;
  readonly onPanel: (panel: Panel) => void;
  readonly onCite: (to: Id, page: number | null) => void;
}) {
  const { statement, run } = props;
  const { state } = props.editor;
  const numbered = paragraphAtCaret(state);
  const paragraph = numbered === null ? undefined : paragraphsOf(state.doc)[numbered.number - 1];
  if (numbered === null || paragraph === undefined) return null;
  return (
    <ParagraphPanel
      statement={statement.id}
      numbered={numbered}
      paragraph={paragraph}
      caret={state.selection.head}
      language={statement.language}
      reference={referenceDay(statement)}
      panel={props.panel}
      token={chosenToken(state.selection, props.labelOf, (command) => run(command, false))}
      citable={props.citable}
      onPanel={props.onPanel}
      onCite={props.onCite}
      onKeep={(fields) => run(keepFor(paragraph.id, fields), false)}
    />
  );
}
