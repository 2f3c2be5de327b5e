import { Pencil } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DossierPreview } from '../../../shared/dossier/report.ts';
import type { DossierChoices } from '../../../shared/domain/case.ts';
import { useCase, useCaseStore } from '../../state/case-context.tsx';
import { pageOf, useNav } from '../../state/nav.tsx';
import { IconButton } from '../../ui/button.tsx';
import { isComposing } from '../../ui/composing.ts';
import { OutlineRow } from './outline-row.tsx';
import {
  outlineOf,
  withExhibitMoved,
  withPartMoved,
  withPartNamed,
  withPartLeftOut,
  type OutlinePart,
  type PreviewPart,
} from './outline.ts';

/** The parts in order: each can be left out, moved and renamed; exhibits move among themselves. */
export function OutlineCard(props: {
  readonly preview: DossierPreview | null;
  /** Shows the page a part begins on. */
  readonly onShow: (part: PreviewPart) => void;
}) {
  const { t } = useTranslation();
  const store = useCaseStore();
  const { folio } = useCase();
  const parts = props.preview?.parts ?? [];
  const outline = outlineOf(folio, parts);
  const choose = (dossier: DossierChoices) => store.patch(folio.case, { dossier });
  const { dossier } = folio.case;
  return (
    <section className="card" aria-labelledby="parts-title">
      <h2 id="parts-title">{t('dossier.holds')}</h2>
      <p className="field-hint">{t('dossier.holdsHint')}</p>
      <ol className="parts">
        {outline.map((part, at) => (
          <PartRow
            key={part.kind}
            part={part}
            movable={{
              group: 'part',
              at,
              last: outline.length - 1,
              move: (from, to) => choose(withPartMoved(dossier, outline, from, to)),
            }}
            onLeaveOut={(isLeftOut) => choose(withPartLeftOut(dossier, part.kind, isLeftOut))}
            onName={(title) => choose(withPartNamed(dossier, part, title))}
            onShow={props.onShow}
            moveExhibit={(from, to) => choose(withExhibitMoved(dossier, outline, from, to))}
          />
        ))}
      </ol>
    </section>
  );
}

function PartRow(props: {
  readonly part: OutlinePart;
  readonly movable: Parameters<typeof OutlineRow>[0]['movable'];
  readonly onLeaveOut: (isLeftOut: boolean) => void;
  readonly onName: (title: string) => void;
  readonly onShow: (part: PreviewPart) => void;
  readonly moveExhibit: (from: number, to: number) => void;
}) {
  const { t } = useTranslation();
  const [naming, setNaming] = useState(false);
  const { part, movable } = props;
  const name = part.title;
  return (
    <>
      <OutlineRow
        name={name}
        level={0}
        movable={movable}
        isLeftOut={part.isLeftOut}
        actions={
          <IconButton
            label={t('dossier.rename', { name })}
            icon={Pencil}
            onClick={() => setNaming(!naming)}
          />
        }
      >
        <PrintsBox part={part} onLeaveOut={props.onLeaveOut} />
        {naming ? (
          <NameInput part={part} onName={props.onName} onDone={() => setNaming(false)} />
        ) : (
          <PartName part={part} onShow={props.onShow} />
        )}
      </OutlineRow>
      {part.contents.map((item, at) => (
        <ContentRow
          key={item.record ?? at}
          part={item}
          place={part.kind === 'exhibits' ? { at, last: part.contents.length - 1 } : null}
          move={props.moveExhibit}
        />
      ))}
    </>
  );
}

function PrintsBox(props: { readonly part: OutlinePart; readonly onLeaveOut: (isLeftOut: boolean) => void }) {
  const { t } = useTranslation();
  const { title, isLeftOut } = props.part;
  return (
    <input
      type="checkbox"
      aria-label={t('dossier.prints', { name: title })}
      checked={!isLeftOut}
      onChange={(event) => props.onLeaveOut(!event.target.checked)}
    />
  );
}

function PartName(props: { readonly part: OutlinePart; readonly onShow: (part: PreviewPart) => void }) {
  const { t } = useTranslation();
  const { part } = props;
  if (part.isLeftOut || !part.hasPages)
    return (
      <span className="part-name">
        <bdi>{part.title}</bdi>{' '}
        <span className="quiet-text">{t(part.isLeftOut ? 'dossier.isLeftOut' : 'dossier.isEmpty')}</span>
      </span>
    );
  return (
    <button
      type="button"
      className="link-button part-name"
      onClick={() => props.onShow({ kind: part.kind, title: part.title })}
    >
      <bdi>{part.title}</bdi>
    </button>
  );
}

function NameInput(props: {
  readonly part: OutlinePart;
  readonly onName: (title: string) => void;
  readonly onDone: () => void;
}) {
  const { t } = useTranslation();
  const [text, setText] = useState(props.part.title);
  const end = (keep: boolean) => {
    if (keep) props.onName(text);
    props.onDone();
  };
  return (
    <input
      className="input part-name"
      dir="auto"
      // The person asked to type here.
      autoFocus
      aria-label={t('dossier.newName', { name: props.part.defaultTitle })}
      maxLength={200}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => end(true)}
      onKeyDown={(event) => {
        if (isComposing(event)) return;
        if (event.key === 'Enter') end(true);
        if (event.key === 'Escape') end(false);
      }}
    />
  );
}

/** A statement or an exhibit: its name opens its record. */
function ContentRow(props: {
  readonly part: PreviewPart;
  readonly place: { readonly at: number; readonly last: number } | null;
  readonly move: (from: number, to: number) => void;
}) {
  const { byId } = useCase();
  const { go } = useNav();
  const { part, place } = props;
  const record = part.record === undefined ? undefined : byId.get(part.record);
  return (
    <OutlineRow
      name={part.title}
      level={1}
      movable={place === null ? null : { group: 'exhibit', ...place, move: props.move }}
    >
      {part.label !== undefined && <span className="part-label">{part.label}</span>}
      {record ? (
        <button
          type="button"
          className="link-button part-name"
          onClick={() => go(pageOf(record.record), record.id)}
        >
          <bdi>{part.title}</bdi>
        </button>
      ) : (
        <bdi className="part-name">{part.title}</bdi>
      )}
    </OutlineRow>
  );
}
