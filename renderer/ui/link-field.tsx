import { Plus, X } from 'lucide-react';
import { useMemo, useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { IconButton } from './button.tsx';

/** A record that can be linked. */
export interface Choice {
  readonly id: string;
  readonly name: string;
  readonly detail?: string;
}

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

const maxChoices = 40;
const newKey = '+new';

function LinkInput(props: LinkFieldProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  // How many names were chosen before: each gets a new, empty input.
  const [inputs, setInputs] = useState(0);
  const items = useMemo(() => matching(props, text, t('links.add', { name: text.trim() })), [props, text, t]);
  // Nothing stays chosen: a new, empty field takes the keyboard for the next name.
  const choose = (key: string | number | null) => {
    if (key === null) return;
    if (key === newKey) props.onCreate?.(text.trim());
    else props.onAdd(String(key));
    setText('');
    setInputs(inputs + 1);
  };
  return (
    <ComboBox
      key={inputs}
      className="combo"
      items={items}
      inputValue={text}
      onInputChange={setText}
      value={null}
      autoFocus={inputs > 0 || props.autoFocus === true}
      onChange={choose}
      menuTrigger="input"
      allowsEmptyCollection={text.trim() !== ''}
    >
      <Label className="field-label">{props.label}</Label>
      {props.hint !== undefined && <p className="field-hint">{props.hint}</p>}
      <Input className="input" dir="auto" placeholder={t('links.placeholder')} />
      <ChoiceList />
    </ComboBox>
  );
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

function matching(props: LinkFieldProps, text: string, addLabel: string): readonly Choice[] {
  const wanted = text.trim().toLocaleLowerCase();
  const taken = new Set(props.chosen.map(({ id }) => id));
  const found: Choice[] = [];
  for (const choice of props.choices) {
    if (found.length === maxChoices) break;
    if (!taken.has(choice.id) && choice.name.toLocaleLowerCase().includes(wanted)) found.push(choice);
  }
  if (props.onCreate && wanted !== '') found.push({ id: newKey, name: addLabel });
  return found;
}
