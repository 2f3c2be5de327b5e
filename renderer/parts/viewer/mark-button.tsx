import type { CSSProperties, KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { PageMark } from '../../../shared/domain/document.ts';

/** A box on the page: the arrows move it, with Shift they make it larger, Delete removes it. */
export function MarkButton(props: {
  /** 1-based, in reading order. */
  readonly number: number;
  readonly name: string;
  readonly mark: PageMark;
  readonly chosen: boolean;
  readonly style: CSSProperties;
  /** Moves it by the key pressed; true where the key moves anything. */
  readonly onMove: (event: KeyboardEvent) => boolean;
  readonly onChoose: (mark: PageMark) => void;
  readonly onRemove: (mark: PageMark) => void;
}) {
  const { t } = useTranslation();
  const { number, mark, chosen } = props;
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      props.onRemove(mark);
      return;
    }
    if (!props.onMove(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <button
      type="button"
      className={`page-mark ${chosen ? 'chosen' : ''}`}
      style={props.style}
      aria-label={t('viewer.box', { number, name: props.name })}
      aria-pressed={chosen}
      // A new box takes the keyboard: the arrows move it at once.
      autoFocus={chosen}
      onClick={() => props.onChoose(mark)}
      onKeyDown={press}
    >
      <span aria-hidden>{number}</span>
    </button>
  );
}
