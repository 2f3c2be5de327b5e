import { NodeSelection, type Command } from '@tiptap/pm/state';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../../shared/domain/id.ts';
import type { Paragraph, Statement } from '../../../../shared/domain/statement.ts';
import { useCase, useCaseStore } from '../../../state/case-context.tsx';
import { newRecord } from '../../../state/new-record.ts';
import { useNav } from '../../../state/nav.tsx';
import { whenSentence } from '../../../ui/date-field/date-text.ts';
import { whenRead } from '../when-read.ts';
import { append, cite, keepFor, nextBlank, placeAt, tokenOf } from './acts.ts';
import { askedIn } from './asked.ts';
import { CiteList, type Press } from './citations/cite-list.tsx';
import { citedBy } from './citations/cited.ts';
import { Dock } from './dock.tsx';
import { paragraphsOf } from './page.ts';
import { AfterWords, BeforeWords } from './read-back/printed-words.tsx';
import { ReadBackView } from './read-back/read-back.tsx';
import { runOn } from './run.ts';
import { Tools, type Panel } from './tools.tsx';
import { useCitable } from './citations/use-citable.ts';
import { useEditor } from './use-editor.ts';
import { useLabelOf, useDossierContext } from './citations/use-labels.ts';
import { useTemplate } from './use-template.ts';

/** A statement as the page it will be: written on directly, numbered as printed. */
export function StatementEditor(props: {
  readonly statement: Statement;
  readonly onChange: (paragraphs: readonly Paragraph[]) => void;
}) {
  const { t, i18n } = useTranslation();
  const { byId } = useCase();
  const { statement } = props;
  const store = useCaseStore();
  const { go } = useNav();
  const template = useTemplate();
  const [reading, setReading] = useState(false);
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
    say: (mention) => whenSentence(whenRead(mention, statement.language), t, i18n.language),
    read: async (text) => {
      const { findMentions } = await import('../../../../shared/mentions/find-mentions.ts');
      return findMentions(text, { language: statement.language || 'en', reference });
    },
  });
  const context = useDossierContext();
  const labelOf = useLabelOf(context);
  useEffect(() => labels.use(labelOf));
  const citable = useCitable(context, statement.id);

  const state = editor?.state ?? null;
  const run = (command: Command, focus = true) => {
    if (editor !== null) runOn(editor, command, focus);
  };
  const put = (to: Id, page: number | null, range?: { readonly from: number; readonly to: number }) => {
    setPanel(null);
    run(cite(to, page, range, byId.get(to)?.record === 'incident'));
  };
  const startFrom: Command = (now, dispatch, view) => {
    append(template(statement))(now, dispatch);
    return view === undefined || nextBlank(view.state, dispatch);
  };
  const certify = async () => {
    const made = certificateFor(statement);
    const reply = await store.save([{ ...made, paragraphs: template(made) }]);
    if (reply.ok) go('statements', made.id);
  };
  const place = state === null ? null : placeAt(state);
  const paragraph = state === null || place === null ? undefined : paragraphsOf(state.doc)[place.number - 1];
  // What is known of a paragraph covers the page's foot: it waits until somebody is in the page.
  const [used, setUsed] = useState(false);
  if (!used && editor?.isFocused === true) setUsed(true);
  const wanted = used || panel !== null;
  const asked = state === null || editor?.isFocused !== true ? null : askedIn(state);
  return (
    <section className="statement-editor" aria-label={t('statement.editor')}>
      <p className="field-hint">
        {t('statement.paragraphsHint')} {statement.paragraphs.length === 0 && t('statement.templateHint')}
      </p>
      {editor !== null && (
        <Tools
          editor={editor}
          number={place?.number ?? 1}
          run={run}
          onPanel={setPanel}
          onTemplate={() => run(startFrom)}
          onReadBack={() => setReading(true)}
        />
      )}
      <div className="statement-sheet">
        <BeforeWords context={context} statement={statement} />
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
        <AfterWords context={context} statement={statement} />
      </div>
      {wanted && state !== null && place !== null && paragraph !== undefined && (
        <Dock
          statement={statement.id}
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
      {reading && state !== null && (
        <ReadBackView
          statement={statement}
          paragraphs={paragraphsOf(state.doc)}
          labelOf={(token) => labelOf(token).words}
          onReader={(interpreter) => store.patch(statement, { interpreter })}
          onKeep={(id, fields) => run(keepFor(id, fields), false)}
          onCertificate={() => void certify()}
          onClose={() => setReading(false)}
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

/** The interpreter's certificate for a statement that was read back, with what is known of it. */
function certificateFor(statement: Statement): Statement {
  return {
    ...newRecord('statement'),
    kind: 'interpreter-certificate',
    declarant: statement.interpreter,
    interpreter: statement.interpreter,
    fromLanguage: statement.fromLanguage,
    toLanguage: statement.toLanguage,
    covers: [statement.id],
  };
}
