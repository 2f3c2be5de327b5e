import { ArrowDown, ArrowUp, GripVertical } from 'lucide-react';
import { useState, type DragEvent, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui/button.tsx';

/** Where a row stands among those it may change places with. */
export interface Movable {
  /** Rows move only within their own group. */
  readonly group: 'part' | 'exhibit';
  readonly at: number;
  readonly last: number;
  readonly move: (from: number, to: number) => void;
}

/** One row of the outline: dragged by its handle, moved by the arrows or by Alt and an arrow key. */
export function OutlineRow(props: {
  readonly name: string;
  readonly level: 0 | 1;
  readonly movable: Movable | null;
  readonly isLeftOut?: boolean;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}) {
  const { movable, name } = props;
  const { isOver, ...dropping } = useRowDrop(movable);
  return (
    <li
      className={`part level-${props.level}${movable === null ? ' fixed' : ''}${props.isLeftOut === true ? ' out' : ''}${isOver ? ' over' : ''}`}
      onKeyDown={(event) => movable && moveByKey(event, movable)}
      {...dropping}
    >
      {movable && <DragHandle movable={movable} />}
      {props.children}
      <span className="part-moves">
        {props.actions}
        {movable && <MoveButtons movable={movable} name={name} />}
      </span>
    </li>
  );
}

/** A row of the same group may be dropped here. */
function useRowDrop(movable: Movable | null) {
  const [isOver, setOver] = useState(false);
  return {
    isOver,
    onDragOver: (event: DragEvent) => {
      if (movable === null || !event.dataTransfer.types.includes(typeOf(movable))) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      setOver(false);
      if (movable !== null) drop(event, movable);
    },
  };
}

function DragHandle({ movable }: { readonly movable: Movable }) {
  const { t } = useTranslation();
  return (
    <span
      className="part-handle"
      draggable
      title={t('dossier.drag')}
      aria-hidden
      onDragStart={(event) => {
        event.dataTransfer.setData(typeOf(movable), String(movable.at));
        event.dataTransfer.effectAllowed = 'move';
      }}
    >
      <GripVertical size={16} />
    </span>
  );
}

function MoveButtons({ movable, name }: { readonly movable: Movable; readonly name: string }) {
  const { t } = useTranslation();
  return (
    <>
      <IconButton
        label={t('dossier.up', { name })}
        icon={ArrowUp}
        disabled={movable.at === 0}
        onClick={() => movable.move(movable.at, movable.at - 1)}
      />
      <IconButton
        label={t('dossier.down', { name })}
        icon={ArrowDown}
        disabled={movable.at === movable.last}
        onClick={() => movable.move(movable.at, movable.at + 1)}
      />
    </>
  );
}

const typeOf = ({ group }: Pick<Movable, 'group'>): string => `text/x-folio-${group}`;

function drop(event: DragEvent, { at, move, ...target }: Movable): void {
  const from = event.dataTransfer.getData(typeOf(target));
  if (from === '') return;
  event.preventDefault();
  move(Number(from), at);
}

function moveByKey(event: KeyboardEvent, { at, move }: Movable): void {
  if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
  event.preventDefault();
  move(at, at + (event.key === 'ArrowUp' ? -1 : 1));
}
