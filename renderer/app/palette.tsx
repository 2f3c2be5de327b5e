import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { isComposing } from '../ui/composing.ts';
import { Dialog } from '../ui/dialog.tsx';
import type { Entry } from './palette-entry.ts';
import { matching, useCommands, type PaletteActions } from './use-commands.ts';
import { useFound } from './use-found.ts';

/** One line that finds words anywhere in the case and every command of the window. */
export function Palette(props: PaletteActions) {
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const commands = useCommands(props);
  const found = useFound(query, props.onClose);
  const entries = useMemo(() => {
    const { first, others } = matching(commands, query);
    return [...first, ...found, ...others];
  }, [found, commands, query]);
  const id = useId();
  const chosen = Math.min(at, entries.length - 1);
  const press = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
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
      <EntryList id={id} entries={entries} chosen={chosen} />
      <p className="quiet-text" role="status">
        {entries.length === 0 ? t('palette.nothing') : t('palette.count', { count: entries.length })}
      </p>
    </Dialog>
  );
}

function EntryList(props: {
  readonly id: string;
  readonly entries: readonly Entry[];
  readonly chosen: number;
}) {
  const { t } = useTranslation();
  const { id, chosen } = props;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[chosen]?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <div className="palette-list" role="listbox" id={id} ref={list} aria-label={t('palette.results')}>
      {props.entries.map((entry, each) => (
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
  );
}
