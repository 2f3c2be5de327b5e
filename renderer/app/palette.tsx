import type { TFunction } from 'i18next';
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { SearchHit } from '../../shared/records/search-hit.ts';
import type { FolioRecord } from '../../shared/domain/case.ts';
import type { Document } from '../../shared/domain/document.ts';
import { ask } from '../host.ts';
import { mayHurt } from '../parts/files/may-hurt.ts';
import { useCase, useCaseStore } from '../state/case-context.tsx';
import { nameOf } from '../state/names.ts';
import { placeOf, useNav } from '../state/nav.tsx';
import { places } from '../state/places.ts';
import { useDebouncedEffect } from '../state/timing/use-debounced.ts';
import { Dialog } from '../ui/dialog.tsx';
import { shortcut } from '../ui/shortcut.ts';

interface Entry {
  readonly key: string;
  readonly name: string;
  readonly detail: string;
  readonly run: () => void;
}

interface PaletteProps {
  readonly onClose: () => void;
  readonly onLock: () => void;
  readonly onHide: () => void;
  readonly onSettings: () => void;
}

/** One line that finds words anywhere in the case and every command of the window. */
export function Palette(props: PaletteProps) {
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const hits = useHits(query);
  const commands = useCommands(props);
  const found = useFound(hits, props.onClose);
  const entries = useMemo(() => {
    const { first, others } = matching(commands, query);
    return [...first, ...found, ...others];
  }, [found, commands, query]);
  const id = useId();
  const chosen = Math.min(at, entries.length - 1);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[chosen]?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const press = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setAt(Math.min(entries.length - 1, chosen + 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(0, chosen - 1));
    else if (event.key === 'Enter') entries[chosen]?.run();
    else return;
    event.preventDefault();
  };
  return (
    <Dialog title={t('app.search')} onClose={props.onClose} wide>
      <input
        className="input"
        type="search"
        dir="auto"
        role="combobox"
        aria-label={t('palette.label')}
        aria-expanded
        aria-controls={id}
        aria-activedescendant={entries.length > 0 ? `${id}-${chosen}` : undefined}
        placeholder={t('palette.placeholder')}
        autoFocus
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setAt(0);
        }}
        onKeyDown={press}
      />
      <div className="palette-list" role="listbox" id={id} ref={list} aria-label={t('palette.results')}>
        {entries.map((entry, each) => (
          <div
            key={entry.key}
            id={`${id}-${each}`}
            role="option"
            tabIndex={-1}
            aria-selected={each === chosen}
            className="palette-entry"
            onClick={entry.run}
            onKeyDown={() => undefined}
          >
            <bdi>{entry.name}</bdi>
            <small>{entry.detail}</small>
          </div>
        ))}
      </div>
      <p className="quiet-text" role="status">
        {entries.length === 0 ? t('palette.nothing') : t('palette.count', { count: entries.length })}
      </p>
    </Dialog>
  );
}

const searchDelay = 120;

function useHits(query: string): readonly SearchHit[] {
  const [hits, setHits] = useState<readonly SearchHit[]>([]);
  const find = async (signal: AbortSignal) => {
    const wanted = query.trim();
    if (wanted === '') return setHits([]);
    const reply = await ask('search', { query: wanted, limit: 40 });
    if (!signal.aborted) setHits(reply.ok ? reply.value : []);
  };
  useDebouncedEffect((signal) => void find(signal), [query], searchDelay);
  return hits;
}

function useFound(hits: readonly SearchHit[], onClose: () => void): readonly Entry[] {
  const { t } = useTranslation();
  const { byId, folio } = useCase();
  const { go } = useNav();
  return useMemo(
    () =>
      hits.flatMap((hit, at) => {
        const found = byId.get(hit.record);
        if (!found) return [];
        // What is found in a file is shown where the file is: in its document.
        const record = documentOf(found, folio.documents) ?? found;
        return [
          {
            key: `${hit.record}${hit.field}${at}`,
            name: nameOf(record, t, byId),
            detail: detailOf(hit, found, record, t),
            run: () => {
              onClose();
              go(placeOf(record.record), openedBy(record));
            },
          },
        ];
      }),
    [hits, byId, folio.documents, t, go, onClose],
  );
}

function documentOf(found: FolioRecord, documents: readonly Document[]): Document | undefined {
  return found.record === 'attachment' ? documents.find(({ files }) => files.includes(found.id)) : undefined;
}

/** What was found, and where; of a file that can hurt to see only where. */
function detailOf(hit: SearchHit, found: FolioRecord, record: FolioRecord, t: TFunction): string {
  const isHidden = found.record === 'attachment' && record.record === 'document' && mayHurt(record);
  return [
    t(`kind.${record.record}`),
    hit.page !== undefined && found.record === 'attachment'
      ? t('document.pageOfFile', { page: hit.page, name: found.name })
      : '',
    isHidden ? '' : hit.snippet,
  ]
    .filter(Boolean)
    .join(' · ');
}

function openedBy(record: FolioRecord): string {
  return record.record === 'decision' ? record.finding : record.id;
}

function useCommands(props: PaletteProps): readonly Entry[] {
  const { t } = useTranslation();
  const store = useCaseStore();
  const { go } = useNav();
  return useMemo(() => {
    const then = (act: () => void) => () => {
      props.onClose();
      act();
    };
    return [
      ...places.map((place) => ({
        key: place,
        name: t(`places.${place}`),
        detail: t('palette.page'),
        run: then(() => go(place)),
      })),
      { key: 'undo', name: t('app.undo'), detail: shortcut('Ctrl Z'), run: then(() => void store.undo()) },
      {
        key: 'redo',
        name: t('app.redo'),
        detail: shortcut('Ctrl Shift Z'),
        run: then(() => void store.redo()),
      },
      {
        key: 'print',
        name: t('interview.print'),
        detail: shortcut('Ctrl P'),
        run: then(() => setTimeout(() => window.print())),
      },
      { key: 'lock', name: t('app.lock'), detail: shortcut('Ctrl L'), run: then(props.onLock) },
      { key: 'hide', name: t('app.hide'), detail: shortcut('Ctrl Shift H'), run: then(props.onHide) },
      { key: 'settings', name: t('app.settings'), detail: '', run: then(props.onSettings) },
    ];
  }, [t, go, store, props]);
}

/** Commands that begin with what was typed come before what is found in the case, the others after. */
function matching(commands: readonly Entry[], query: string) {
  const wanted = query.trim().toLocaleLowerCase();
  const named = commands.filter(({ name }) => name.toLocaleLowerCase().includes(wanted));
  const begins = ({ name }: Entry) => wanted !== '' && name.toLocaleLowerCase().startsWith(wanted);
  return { first: named.filter(begins), others: named.filter((entry) => !begins(entry)) };
}
