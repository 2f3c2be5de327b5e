import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { headingHeightOf, rowHeight, type RowRange, type Section } from './list-layout.ts';
import { numberText } from './number-text.ts';

interface SectionProps<T> {
  readonly items: readonly T[];
  readonly onSelect: (id: string) => void;
  readonly children: (item: T) => ReactNode;
  readonly section: Section;
  readonly rows: RowRange;
  /** The place of the selected row; -1: none. */
  readonly selected: number;
  readonly listId: string;
}

/** A heading, which stays in sight while its rows do, and those of its rows that show. */
export function SectionRows<T extends { readonly id: string }>(props: SectionProps<T>) {
  const { section, rows } = props;
  const { label } = section;
  return (
    <div
      className="item-group"
      role={label === null ? 'presentation' : 'group'}
      aria-label={label ?? undefined}
      style={{ insetBlockStart: section.top, height: section.height }}
    >
      {label !== null && <Heading label={label} section={section} />}
      {props.items.slice(rows.from, rows.to).map((item, offset) => (
        <Row key={item.id} {...props} item={item} at={rows.from + offset} />
      ))}
    </div>
  );
}

function Heading({ label, section }: { readonly label: string; readonly section: Section }) {
  const { i18n } = useTranslation();
  return (
    <div className="item-head" aria-hidden style={{ height: headingHeightOf(section) }}>
      <bdi>{label}</bdi>
      <span>{numberText(section.to - section.from, i18n.language)}</span>
    </div>
  );
}

function Row<T extends { readonly id: string }>(
  props: SectionProps<T> & { readonly item: T; readonly at: number },
) {
  const { item, at, section } = props;
  return (
    <div
      id={`${props.listId}-${at}`}
      className="item"
      role="option"
      tabIndex={-1}
      aria-selected={at === props.selected}
      aria-setsize={props.items.length}
      aria-posinset={at + 1}
      style={{
        insetBlockStart: headingHeightOf(section) + (at - section.from) * rowHeight,
        height: rowHeight,
      }}
      onClick={() => props.onSelect(item.id)}
      onKeyDown={() => undefined}
    >
      {props.children(item)}
    </div>
  );
}
