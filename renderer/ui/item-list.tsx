import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';

const rowHeight = 64;
const spare = 6;

/**
 * A list of any length of which only what shows is drawn: 10,000 rows stay smooth.
 * One tab stop; arrows, Page Up/Down, Home and End move; what is reached is opened beside the list.
 */
export function ItemList<T extends { readonly id: string }>(props: {
  readonly label: string;
  readonly items: readonly T[];
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
  readonly empty: ReactNode;
  readonly children: (item: T) => ReactNode;
}) {
  const box = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(800);
  const listId = useId();
  const at = props.items.findIndex(({ id }) => id === props.selected);

  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => setHeight(element.clientHeight));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  useEffect(() => reveal(box.current, at), [at]);

  if (props.items.length === 0) return <div className="list-empty">{props.empty}</div>;
  const first = Math.max(0, Math.floor(top / rowHeight) - spare);
  const last = Math.min(props.items.length, Math.ceil((top + height) / rowHeight) + spare);

  const move = (event: KeyboardEvent) => {
    const to = targetOf(event.key, at, props.items.length, Math.max(1, Math.floor(height / rowHeight)));
    const item = to === null ? undefined : props.items[to];
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
      aria-activedescendant={at >= first && at < last ? `${listId}-${at}` : undefined}
      onScroll={(event) => setTop(event.currentTarget.scrollTop)}
      onKeyDown={move}
    >
      <div className="item-list-space" role="presentation" style={{ height: props.items.length * rowHeight }}>
        {props.items.slice(first, last).map((item, offset) => (
          <div
            key={item.id}
            id={`${listId}-${first + offset}`}
            className="item"
            role="option"
            tabIndex={-1}
            aria-selected={first + offset === at}
            aria-setsize={props.items.length}
            aria-posinset={first + offset + 1}
            style={{ insetBlockStart: (first + offset) * rowHeight, height: rowHeight }}
            onClick={() => props.onSelect(item.id)}
            onKeyDown={() => undefined}
          >
            {props.children(item)}
          </div>
        ))}
      </div>
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

function reveal(box: HTMLElement | null, at: number): void {
  if (!box || at < 0) return;
  const from = at * rowHeight;
  if (from < box.scrollTop) box.scrollTop = from;
  else if (from + rowHeight > box.scrollTop + box.clientHeight)
    box.scrollTop = from + rowHeight - box.clientHeight;
}
