import { ArrowDown, ArrowUp, BookMarked, Heading, Link2, Plus, Trash2 } from 'lucide-react';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day } from '../../../shared/domain/day.ts';
import type { Id } from '../../../shared/domain/id.ts';
import { paragraphSchema, type Paragraph } from '../../../shared/domain/statement.ts';
import { RecordLinks } from '../../parts/record-links.tsx';
import { newId } from '../../state/new-record.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { citeAt } from './cite-at.ts';
import { InsertCitation } from './insert-citation.tsx';
import { ParagraphMirror } from './paragraph-mirror.tsx';
import { piecesOf } from './pieces.ts';
import { ReadDates } from './read-dates.tsx';
import { useMentions } from './use-mentions.ts';

type Change = (paragraphs: readonly Paragraph[]) => void;

/**
 * Numbered paragraphs. Enter begins a new one, Backspace in an empty one removes it,
 * Alt with an arrow moves it; Shift+Enter breaks the line.
 */
export function Paragraphs(props: {
  readonly paragraphs: readonly Paragraph[];
  readonly language: string;
  /** The day of signing: what "yesterday" in the text counts from. */
  readonly reference: Day | null;
  readonly onChange: Change;
}) {
  const { t } = useTranslation();
  const list = useRef<HTMLOListElement>(null);
  const { paragraphs, onChange } = props;
  const focus = (at: number) =>
    requestAnimationFrame(() =>
      list.current?.querySelectorAll<HTMLTextAreaElement>('textarea.paragraph-text')[at]?.focus(),
    );
  const insert = (at: number, text = '') => {
    onChange([...paragraphs.slice(0, at), emptyParagraph(text), ...paragraphs.slice(at)]);
    focus(at);
  };
  const remove = (at: number) => {
    onChange(paragraphs.filter((_, each) => each !== at));
    focus(Math.max(0, at - 1));
  };
  const move = (from: number, to: number) => {
    const moved = paragraphs[from];
    if (moved === undefined || to < 0 || to >= paragraphs.length) return;
    const rest = paragraphs.filter((_, each) => each !== from);
    onChange([...rest.slice(0, to), moved, ...rest.slice(to)]);
    focus(to);
  };
  return (
    <fieldset className="field group">
      <legend className="field-label">{t('field.paragraphs')}</legend>
      <p className="field-hint">{t('statement.paragraphsHint')}</p>
      <ol className="paragraphs" ref={list}>
        {paragraphs.map((paragraph, at) => (
          <ParagraphBox
            key={paragraph.id}
            paragraph={paragraph}
            number={at + 1}
            language={props.language}
            reference={props.reference}
            onChange={(fields) =>
              onChange(paragraphs.map((each) => (each.id === paragraph.id ? { ...each, ...fields } : each)))
            }
            onSplit={(before, after) => {
              const kept = paragraphs.map((each) =>
                each.id === paragraph.id ? { ...each, text: before } : each,
              );
              onChange([...kept.slice(0, at + 1), emptyParagraph(after), ...kept.slice(at + 1)]);
              focus(at + 1);
            }}
            onRemove={() => remove(at)}
            onMove={(by) => move(at, at + by)}
          />
        ))}
      </ol>
      <Button icon={Plus} look="quiet" onClick={() => insert(paragraphs.length)}>
        {t('statement.addParagraph')}
      </Button>
    </fieldset>
  );
}

function ParagraphBox(props: {
  readonly paragraph: Paragraph;
  readonly number: number;
  readonly language: string;
  readonly reference: Day | null;
  readonly onChange: (fields: Partial<Paragraph>) => void;
  readonly onSplit: (before: string, after: string) => void;
  readonly onRemove: () => void;
  readonly onMove: (by: number) => void;
}) {
  const { t } = useTranslation();
  const { paragraph, number, onChange, onMove, onRemove, onSplit } = props;
  const [headed, setHeaded] = useState(paragraph.heading !== '');
  const [tying, setTying] = useState(false);
  const [citing, setCiting] = useState(false);
  const [typing, setTyping] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  /** Where the caret stood when the field was last left. */
  const left = useRef<number | null>(null);
  const mentions = useMentions(paragraph.text, props.language, props.reference);
  const cite = (to: Id, page: number | null) => {
    const cited = citeAt(paragraph.text, left.current ?? paragraph.text.length, to, page);
    onChange({ text: cited.text });
    setCiting(false);
    requestAnimationFrame(() => {
      area.current?.focus();
      area.current?.setSelectionRange(cited.caret, cited.caret);
    });
  };
  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault();
      onSplit(value.slice(0, selectionStart), value.slice(selectionEnd));
    } else if (event.key === 'Backspace' && value === '') {
      event.preventDefault();
      onRemove();
    } else if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      onMove(event.key === 'ArrowUp' ? -1 : 1);
    }
  };
  return (
    <li className="paragraph">
      {headed && (
        <input
          className="input heading-input"
          dir="auto"
          aria-label={t('statement.headingOf', { number })}
          placeholder={t('statement.heading')}
          value={paragraph.heading}
          maxLength={300}
          onChange={(event) => onChange({ heading: event.target.value })}
        />
      )}
      <div className="paragraph-line">
        <span className="paragraph-number" aria-hidden>
          {number}.
        </span>
        <div className="paragraph-main">
          <div className="paragraph-field">
            <ParagraphMirror pieces={piecesOf(paragraph.text, mentions)} typing={typing} />
            <textarea
              ref={area}
              className="input area paragraph-text"
              dir="auto"
              rows={2}
              aria-label={t('statement.paragraph', { number })}
              value={paragraph.text}
              maxLength={100_000}
              onKeyDown={press}
              onFocus={() => setTyping(true)}
              onBlur={(event) => {
                left.current = event.currentTarget.selectionStart;
                setTyping(false);
              }}
              onChange={(event) => onChange({ text: event.target.value })}
            />
          </div>
          {citing && <InsertCitation number={number} onCite={cite} />}
          <ReadDates
            paragraph={paragraph}
            mentions={mentions}
            language={props.language}
            onChange={onChange}
          />
          {(tying || paragraph.refs.length > 0) && (
            <Refs paragraph={paragraph} number={number} adding={tying} onChange={onChange} />
          )}
        </div>
        <div className="paragraph-tools">
          <IconButton
            label={t('statement.addHeading', { number })}
            icon={Heading}
            onClick={() => setHeaded(true)}
          />
          <IconButton
            label={t('statement.cite', { number })}
            icon={BookMarked}
            onClick={() => setCiting(!citing)}
          />
          <IconButton label={t('statement.tie', { number })} icon={Link2} onClick={() => setTying(true)} />
          <IconButton label={t('statement.up', { number })} icon={ArrowUp} onClick={() => onMove(-1)} />
          <IconButton label={t('statement.down', { number })} icon={ArrowDown} onClick={() => onMove(1)} />
          <IconButton label={t('statement.remove', { number })} icon={Trash2} onClick={onRemove} />
        </div>
      </div>
    </li>
  );
}

function Refs(props: {
  readonly paragraph: Paragraph;
  readonly number: number;
  readonly adding: boolean;
  readonly onChange: (fields: Partial<Paragraph>) => void;
}) {
  const { t } = useTranslation();
  const { refs } = props.paragraph;
  const remove = (id: Id) => props.onChange({ refs: refs.filter(({ to }) => to !== id) });
  return (
    <RecordLinks
      label={t('statement.refs', { number: props.number })}
      kinds={citable}
      closed={!props.adding}
      values={refs.map(({ to }) => to)}
      onAdd={(to) => props.onChange({ refs: [...refs, { to, page: null }] })}
      onRemove={remove}
    />
  );
}

const citable = ['incident', 'document', 'person', 'statement'] as const;

function emptyParagraph(text: string): Paragraph {
  return paragraphSchema.parse({ id: newId('graph'), text });
}
