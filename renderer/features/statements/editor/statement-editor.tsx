import { NodeSelection, type Command } from '@tiptap/pm/state';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../../shared/domain/id.ts';
import type { Paragraph, Statement } from '../../../../shared/domain/statement.ts';
import { useCase } from '../../../state/case-context.tsx';
import { understood } from '../../../ui/date-field/understood.ts';
import { whenRead } from '../when-read.ts';
import { cite, keepFor, placeAt, tokenOf } from './acts.ts';
import { askedIn } from './asked.ts';
import { CiteList, type Press } from './cite-list.tsx';
import { citedBy } from './cited.ts';
import { Dock } from './dock.tsx';
import { paragraphsOf } from './page.ts';
import { AfterWords, BeforeWords } from './printed-words.tsx';
import { runOn } from './run.ts';
import { Tools, type Panel } from './tools.tsx';
import { useCitable } from './use-citable.ts';
import { useEditor } from './use-editor.ts';
import { useLabelOf, useMaking } from './use-labels.ts';

/** A statement as the page it will be: written on directly, numbered as printed. */
export function StatementEditor(props: {
  readonly statement: Statement;
  readonly onChange: (paragraphs: readonly Paragraph[]) => void;
}) {
  const { t, i18n } = useTranslation();
  const { byId } = useCase();
  const { statement } = props;
  const [panel, setPanel] = useState<Panel>(null);
  /** The "@" that was left alone with Escape. */
  const [left, setLeft] = useState<number | null>(null);
  const press = useRef<Press | null>(null);
  const listen = useCallback((next: Press | null) => {
    press.current = next;
  }, []);
  const reference = statement.signed?.earliest ?? null;
  const { editor, box, labels } = useEditor(statement.paragraphs, {
    label: t('field.paragraphs'),
    onChange: props.onChange,
    press: (event) => press.current?.(event) ?? false,
    by: () => `${statement.language} ${reference} ${i18n.language}`,
    say: (mention) => understood(whenRead(mention, statement.language), t, i18n.language),
    read: async (text) => {
      const { findMentions } = await import('../../../../shared/mentions/find-mentions.ts');
      return findMentions(text, { language: statement.language || 'en', reference });
    },
  });
  const making = useMaking();
  const labelOf = useLabelOf(making);
  useEffect(() => labels.use(labelOf));
  const citable = useCitable(making, statement.id);

  const state = editor?.state ?? null;
  const run = (command: Command, focus = true) => {
    if (editor !== null) runOn(editor, command, focus);
  };
  const put = (to: Id, page: number | null, range?: { readonly from: number; readonly to: number }) => {
    setPanel(null);
    run(cite(to, page, range, byId.get(to)?.record === 'incident'));
  };
  const place = state === null ? null : placeAt(state);
  const paragraph = state === null || place === null ? undefined : paragraphsOf(state.doc)[place.number - 1];
  const asked = state === null || editor?.isFocused !== true ? null : askedIn(state);
  return (
    <section className="statement-editor" aria-label={t('statement.editor')}>
      <p className="field-hint">{t('statement.paragraphsHint')}</p>
      {editor !== null && <Tools editor={editor} number={place?.number ?? 1} run={run} onPanel={setPanel} />}
      <div className="statement-sheet">
        <BeforeWords making={making} statement={statement} />
        <div className="statement-box" ref={box} />
        {editor !== null && asked !== null && asked.from !== left && (
          <CiteList
            asked={asked}
            citable={citable}
            editor={editor}
            listen={listen}
            onCite={({ id }) => put(id, null, asked)}
            onLeave={() => setLeft(asked.from)}
          />
        )}
        <AfterWords making={making} statement={statement} />
      </div>
      {state !== null && place !== null && paragraph !== undefined && (
        <Dock
          place={place}
          paragraph={paragraph}
          caret={state.selection.head}
          language={statement.language}
          reference={reference}
          panel={panel}
          token={tokenIn(state.selection)}
          citable={citable}
          onPanel={setPanel}
          onCite={put}
          onKeep={(fields) => run(keepFor(paragraph.id, fields), false)}
        />
      )}
    </section>
  );

  function tokenIn(selection: { readonly from: number }) {
    if (!(selection instanceof NodeSelection) || selection.node.type.name !== 'reference') return null;
    const token = String(selection.node.attrs['token']);
    const cited = citedBy(token);
    if (cited === null) return null;
    const onPage = (page: number | null) =>
      run((now, dispatch) => {
        dispatch?.(now.tr.setNodeAttribute(selection.from, 'token', tokenOf(cited.to, page)));
        return true;
      }, false);
    return { ...cited, label: labelOf(token), onPage };
  }
}
