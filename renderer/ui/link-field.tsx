import { Plus, X } from 'lucide-react';
import { useMemo, useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { IconButton } from './button.tsx';
import { isComposing } from './composing.ts';
import { matchesOf, onlyNamed, type Choice } from './link-matches.ts';

interface LinkFieldProps {
  readonly label: string;
  /** Everything that could be linked, in the order to offer it; read only as far as it is shown. */
  readonly choices: Iterable<Choice>;
  /** What is linked now. */
  readonly chosen: readonly Choice[];
  readonly onAdd: (id: string) => void;
  readonly onRemove: (id: string) => void;
  readonly onOpen: (id: string) => void;
  /** Makes a new record of this name and links it. */
  readonly onCreate?: (name: string) => void;
  /** What is typed and not linked yet, where somebody keeps it; else the field does while it stands. */
  readonly typed?: string;
  readonly onTyped?: (typed: string) => void;
  /** Links only what is picked or entered, not a known name that was typed and left: where linking does more than link. */
  readonly deliberate?: boolean;
  readonly single?: boolean;
  /** Shows only what is linked. */
  readonly closed?: boolean;
  readonly hint?: string;
  /** Takes the keyboard when it appears. */
  readonly autoFocus?: boolean;
}

/** Links a record to others by typing part of a name; a name not known yet can be added at once. */
export function LinkField(props: LinkFieldProps) {
  const closed = props.closed === true || (props.single === true && props.chosen.length > 0);
  return (
    <div className="field link-field">
      {closed && <span className={props.closed ? 'quiet-text' : 'field-label'}>{props.label}</span>}
      {!closed && <LinkInput {...props} />}
      {props.chosen.length > 0 && (
        <ul className="chips" aria-label={props.label}>
          {props.chosen.map((choice) => (
            <Chip key={choice.id} choice={choice} onOpen={props.onOpen} onRemove={props.onRemove} />
          ))}
        </ul>
      )}
    </div>
  );
}

function Chip(props: {
  readonly choice: Choice;
  readonly onOpen: (id: string) => void;
  readonly onRemove: (id: string) => void;
}) {
  const { t } = useTranslation();
  const { id, name } = props.choice;
  return (
    <li className="chip">
      <button type="button" className="chip-name" onClick={() => props.onOpen(id)}>
        <bdi>{name}</bdi>
      </button>
      <IconButton label={t('links.remove', { name })} icon={X} onClick={() => props.onRemove(id)} />
    </li>
  );
}

const newKey = '+new';

function LinkInput(props: LinkFieldProps) {
  const { t } = useTranslation();
  const { typed, onTyped, onCreate } = useTypedHere(props);
  const [isLeft, setLeft] = useState(true);
  // How many names were chosen by hand before: each gets a new, empty input that takes the keyboard.
  const [inputs, setInputs] = useState(0);
  const matches = useMemo(
    () => matchesOf(props.choices, props.chosen, typed),
    [props.choices, props.chosen, typed],
  );
  const addLabel = t('links.add', { name: typed.trim() });
  const canAdd = onCreate !== undefined && typed.trim() !== '';
  const choose = (key: string | number | null) => {
    if (key === null) return;
    if (key === newKey) onCreate?.(typed.trim());
    else props.onAdd(String(key));
    onTyped('');
    setInputs(inputs + 1);
  };
  const named = onlyNamed(matches, typed);
  /** Enter with nothing picked from the list: the one of that name, or the only thing there is to do. */
  const enter = () => choose(named?.id ?? (canAdd && matches.length === 0 ? newKey : null));
  /** Left with a whole known name in it, the field ties it; anything else stays, and is said to be untied. */
  const leave = () => {
    if (named === null || props.deliberate === true) return;
    props.onAdd(named.id);
    onTyped('');
  };
  return (
    <>
      <ComboBox
        key={inputs}
        className="combo"
        items={canAdd ? [...matches, { id: newKey, name: addLabel }] : matches}
        inputValue={typed}
        onInputChange={onTyped}
        value={null}
        autoFocus={inputs > 0 || props.autoFocus === true}
        onChange={choose}
        onFocus={() => setLeft(false)}
        onBlur={() =>
          afterPress(() => {
            setLeft(true);
            leave();
          })
        }
        menuTrigger="input"
        allowsEmptyCollection={typed.trim() !== ''}
      >
        <Label className="field-label">{props.label}</Label>
        {props.hint !== undefined && <p className="field-hint">{props.hint}</p>}
        <Input
          className="input"
          dir="auto"
          placeholder={t('links.placeholder')}
          onKeyDown={(event) => {
            const isPicked = event.currentTarget.hasAttribute('aria-activedescendant');
            if (event.key === 'Enter' && !isPicked && !isComposing(event)) enter();
          }}
        />
        <ChoiceList />
      </ComboBox>
      {/* Shown under the open list, it would move the page and so close the list. */}
      {isLeft && typed.trim() !== '' && (
        <div className="quiet-text link-typed">
          <span role="status">{t('links.typed')}</span>{' '}
          {canAdd && (
            <button type="button" className="link-button" onClick={() => choose(newKey)}>
              {addLabel}
            </button>
          )}
        </div>
      )}
    </>
  );
}

/** What is typed: held by the one that keeps it, or here. */
function useTypedHere(props: LinkFieldProps) {
  const [own, setOwn] = useState('');
  return { typed: props.typed ?? own, onTyped: props.onTyped ?? setOwn, onCreate: props.onCreate };
}

/** What a press leaves must not move what is pressed: it waits until the press has ended. */
function afterPress(act: () => void): void {
  if (document.querySelector(':active') === null) act();
  else window.addEventListener('pointerup', () => setTimeout(act), { once: true });
}

function ChoiceList() {
  const { t } = useTranslation();
  return (
    <Popover className="popover">
      <ListBox<Choice>
        className="menu"
        renderEmptyState={() => <p className="menu-empty">{t('links.nothing')}</p>}
      >
        {(choice) => (
          <ListBoxItem id={choice.id} textValue={choice.name} className="menu-item">
            {choice.id === newKey && <Plus size={16} aria-hidden />}
            <bdi>{choice.name}</bdi>
            {choice.detail !== undefined && <small>{choice.detail}</small>}
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  );
}
