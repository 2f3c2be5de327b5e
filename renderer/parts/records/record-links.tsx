import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { assertNever } from '../../../shared/assert-never.ts';
import type { FolioRecord } from '../../../shared/domain/case.ts';
import type { Id } from '../../../shared/domain/id.ts';
import { useCaseStore, useSettledCase } from '../../state/case-context.tsx';
import { listOf } from '../../state/case-state.ts';
import { nameOf, whenOf } from '../../state/names.ts';
import { newRecord } from '../../state/new-record.ts';
import { pageOf, useNav } from '../../state/nav.tsx';
import { LinkField } from '../../ui/link-field.tsx';
import type { Choice } from '../../ui/link-matches.ts';
import { shortWhen } from '../../ui/date-field/date-text.ts';
import { useTypedName } from './typed-name.ts';

/** Kinds of records that others can point to. */
export type LinkableKind = 'person' | 'place' | 'incident' | 'document' | 'statement';

interface RecordLinksProps {
  readonly label: string;
  readonly kinds: readonly LinkableKind[];
  readonly values: readonly Id[];
  readonly onAdd: (id: Id) => void;
  readonly onRemove: (id: Id) => void;
  readonly single?: boolean;
  /** Shows only what is tied, without a field to tie more. */
  readonly closed?: boolean;
  readonly hint?: string;
  /** The record these links belong to: never offered to itself. */
  readonly except?: Id;
  /** The part of the record they belong to, where several parts have such a field. */
  readonly part?: Id;
  /** Ties only what is picked or entered: where tying does more than tie. */
  readonly deliberate?: boolean;
}

/** Ties to other records of the case, found by typing a name or made at once. */
export function RecordLinks(props: RecordLinksProps) {
  const { t } = useTranslation();
  const { folio, byId } = useSettledCase();
  const store = useCaseStore();
  const { go, location } = useNav();
  const { kinds, except, part, label } = props;
  const [typed, setTyped] = useTypedName([location.page, location.record ?? '', part ?? '', label].join(' '));
  const choices = useMemo(
    () => kinds.flatMap((kind) => listOf(folio, kind)).filter(({ id }) => id !== except),
    [kinds, folio, except],
  );
  const asChoice = (record: FolioRecord): Choice => {
    const detail = shortWhen(whenOf(record));
    return { id: record.id, name: nameOf(record, t, byId), ...(detail === '' ? {} : { detail }) };
  };
  const chosen = props.values.map((id) => byId.get(id)).filter((record) => record !== undefined);
  const create = async (name: string) => {
    const record = named(kinds[0] ?? 'person', name);
    const reply = await store.save([record]);
    if (reply.ok) props.onAdd(record.id);
  };
  const open = (id: string) => {
    const record = byId.get(id);
    if (record) go(pageOf(record.record), id);
  };
  const idOf = (id: string): Id | undefined => byId.get(id)?.id;
  return (
    <LinkField
      label={props.label}
      choices={lazily(choices, asChoice)}
      chosen={chosen.map(asChoice)}
      onAdd={(id) => {
        const known = idOf(id);
        if (known) props.onAdd(known);
      }}
      onRemove={(id) => {
        const known = idOf(id);
        if (known) props.onRemove(known);
      }}
      onOpen={open}
      onCreate={(name) => void create(name)}
      typed={typed}
      onTyped={setTyped}
      {...(props.single === undefined ? {} : { single: props.single })}
      {...(props.closed === undefined ? {} : { closed: props.closed })}
      {...(props.hint === undefined ? {} : { hint: props.hint })}
      {...(props.deliberate === undefined ? {} : { deliberate: props.deliberate })}
    />
  );
}

/** Can be gone through again and again; makes no more than is taken. */
function lazily<A, B>(list: readonly A[], make: (each: A) => B): Iterable<B> {
  return {
    *[Symbol.iterator]() {
      for (const each of list) yield make(each);
    },
  };
}

/** One tie or none. */
export function RecordLink(props: {
  readonly label: string;
  readonly kinds: readonly LinkableKind[];
  readonly value: Id | null;
  readonly onChange: (id: Id | null) => void;
  readonly hint?: string;
  readonly except?: Id;
  readonly part?: Id;
}) {
  const { value, onChange, ...rest } = props;
  return (
    <RecordLinks
      {...rest}
      single
      values={value === null ? [] : [value]}
      onAdd={onChange}
      onRemove={() => onChange(null)}
    />
  );
}

function named(kind: LinkableKind, name: string): FolioRecord {
  switch (kind) {
    case 'person':
    case 'place':
      return { ...newRecord(kind), name };
    case 'incident':
    case 'document':
    case 'statement':
      return { ...newRecord(kind), title: name };
    default:
      return assertNever(kind);
  }
}
