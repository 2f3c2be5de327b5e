import { useId, useMemo, type KeyboardEvent, type ReactNode } from 'react';
import { targetOf } from './list-keys.ts';
import { drawnOf, heightOf, rowHeight, sectionsOf, type Group } from './list-layout.ts';
import { SectionRows } from './section-rows.tsx';
import { useListView } from './use-list-view.ts';

/** What is drawn beyond either edge of what shows, in pixels. */
const margin = 6 * rowHeight;

interface ItemListProps<T> {
  readonly label: string;
  readonly items: readonly T[];
  /** The headings the items stand under, in the items' order; none where this is left out. */
  readonly groups?: readonly Group[] | undefined;
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
  readonly empty: ReactNode;
  readonly children: (item: T) => ReactNode;
}

/**
 * A list of any length of which only what shows is drawn: 10,000 rows stay smooth.
 * One tab stop; arrows, Page Up/Down, Home and End move; what is reached is opened beside the list.
 */
export function ItemList<T extends { readonly id: string }>(props: ItemListProps<T>) {
  const { items, groups } = props;
  const listId = useId();
  const selected = items.findIndex(({ id }) => id === props.selected);
  const sections = useMemo(() => sectionsOf(groups, items.length), [groups, items.length]);
  const { box, top, height, setTop } = useListView(sections, selected, groups !== undefined);
  if (items.length === 0) return <div className="list-empty">{props.empty}</div>;
  const drawn = drawnOf(sections, top - margin, top + height + margin);
  const isDrawn = drawn.some(({ rows }) => rows.from <= selected && selected < rows.to);
  const move = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor(height / rowHeight));
    const next = targetOf(event.key, selected, items.length, page);
    const item = next === null ? undefined : items[next];
    if (!item) return;
    event.preventDefault();
    props.onSelect(item.id);
  };
  return (
    <div
      ref={box}
      className="item-list"
      role="listbox"
      tabIndex={0}
      aria-label={props.label}
      aria-activedescendant={isDrawn ? `${listId}-${selected}` : undefined}
      onScroll={(event) => setTop(event.currentTarget.scrollTop)}
      onKeyDown={move}
    >
      <div className="item-list-space" role="presentation" style={{ height: heightOf(sections) }}>
        {drawn.map((each) => (
          <SectionRows key={each.section.id} {...props} {...each} selected={selected} listId={listId} />
        ))}
      </div>
    </div>
  );
}
