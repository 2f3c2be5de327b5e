import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { numberText } from './number-text.ts';
import {
  headHeight,
  headOf,
  rowHeight,
  rowsWithin,
  sectionsOf,
  topOf,
  type Group,
  type Section,
} from './list-layout.ts';

const spare = 6 * rowHeight;

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
  const box = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(800);
  const listId = useId();
  const at = items.findIndex(({ id }) => id === props.selected);
  const sections = useMemo(() => sectionsOf(groups, items.length), [groups, items.length]);

  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => setHeight(element.clientHeight));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const rowTop = topOf(sections, at);
  const headed = groups !== undefined;
  useEffect(() => {
    if (at >= 0) reveal(box.current, rowTop, headed ? headHeight : 0);
  }, [at, rowTop, headed]);

  if (items.length === 0) return <div className="list-empty">{props.empty}</div>;
  const [from, to] = [top - spare, top + height + spare];
  const shown = sections.filter((section) => section.top < to && section.top + section.height > from);
  const drawn = shown.map((section) => ({ section, rows: rowsWithin(section, from, to) }));
  const total = sections.reduce((sum, section) => sum + section.height, 0);

  const move = (event: KeyboardEvent) => {
    const next = targetOf(event.key, at, items.length, Math.max(1, Math.floor(height / rowHeight)));
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
      aria-activedescendant={
        drawn.some(({ rows }) => rows.from <= at && at < rows.to) ? `${listId}-${at}` : undefined
      }
      onScroll={(event) => setTop(event.currentTarget.scrollTop)}
      onKeyDown={move}
    >
      <div className="item-list-space" role="presentation" style={{ height: total }}>
        {drawn.map(({ section, rows }) => (
          <SectionRows key={section.id} {...props} section={section} rows={rows} at={at} listId={listId} />
        ))}
      </div>
    </div>
  );
}

/** A heading, which stays in sight while its rows do, and those of its rows that show. */
function SectionRows<T extends { readonly id: string }>(
  props: ItemListProps<T> & {
    readonly section: Section;
    readonly rows: { readonly from: number; readonly to: number };
    readonly at: number;
    readonly listId: string;
  },
) {
  const { items, section, rows, at, listId } = props;
  const { label } = section;
  const { i18n } = useTranslation();
  return (
    <div
      className="item-group"
      role={label === null ? 'presentation' : 'group'}
      aria-label={label ?? undefined}
      style={{ insetBlockStart: section.top, height: section.height }}
    >
      {label !== null && (
        <div className="item-head" aria-hidden style={{ height: headOf(section) }}>
          <bdi>{label}</bdi>
          <span>{numberText(section.to - section.from, i18n.language)}</span>
        </div>
      )}
      {items.slice(rows.from, rows.to).map((item, offset) => {
        const row = rows.from + offset;
        return (
          <div
            key={item.id}
            id={`${listId}-${row}`}
            className="item"
            role="option"
            tabIndex={-1}
            aria-selected={row === at}
            aria-setsize={items.length}
            aria-posinset={row + 1}
            style={{
              insetBlockStart: headOf(section) + (row - section.from) * rowHeight,
              height: rowHeight,
            }}
            onClick={() => props.onSelect(item.id)}
            onKeyDown={() => undefined}
          >
            {props.children(item)}
          </div>
        );
      })}
    </div>
  );
}

function targetOf(key: string, at: number, count: number, page: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(count - 1, at + 1);
    case 'ArrowUp':
      return Math.max(0, at - 1);
    case 'PageDown':
      return Math.min(count - 1, Math.max(0, at) + page);
    case 'PageUp':
      return Math.max(0, at - page);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/** A heading lies over the list's top edge. */
function reveal(box: HTMLElement | null, from: number, head: number): void {
  if (!box) return;
  if (from - head < box.scrollTop) box.scrollTop = from - head;
  else if (from + rowHeight > box.scrollTop + box.clientHeight)
    box.scrollTop = from + rowHeight - box.clientHeight;
}
