import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

/** A button with words; the icon, if any, only goes with them. */
export function Button(props: {
  readonly children: ReactNode;
  readonly onClick: () => void;
  readonly icon?: LucideIcon;
  readonly look?: 'plain' | 'main' | 'quiet' | 'danger';
  /** Keeps the keyboard all the same: with it on nothing, Escape would no longer reach the dialog around. */
  readonly disabled?: boolean;
  readonly shortcut?: string;
  readonly pressed?: boolean;
  /** Takes the keyboard when it appears: the one thing to do on a screen. */
  readonly focusFirst?: boolean;
}) {
  const Icon = props.icon;
  return (
    <button
      type="button"
      className={`button ${props.look ?? 'plain'}`}
      aria-disabled={props.disabled}
      aria-pressed={props.pressed}
      aria-keyshortcuts={props.shortcut}
      autoFocus={props.focusFirst}
      onClick={props.disabled === true ? undefined : props.onClick}
    >
      {Icon && <Icon size={18} aria-hidden />}
      <span>{props.children}</span>
    </button>
  );
}

/** A button small enough to stand in a row; its words are read out and shown on hover. */
export function IconButton(props: {
  readonly label: string;
  readonly icon: LucideIcon;
  readonly onClick: () => void;
  /** As in `Button`. */
  readonly disabled?: boolean;
  readonly shortcut?: string;
}) {
  const Icon = props.icon;
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={props.label}
      title={props.label}
      aria-keyshortcuts={props.shortcut}
      aria-disabled={props.disabled}
      onClick={props.disabled === true ? undefined : props.onClick}
    >
      <Icon size={18} aria-hidden />
    </button>
  );
}
