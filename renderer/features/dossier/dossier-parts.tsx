import { ArrowDown, ArrowUp } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { DossierPreview } from '../../../shared/contract.ts';
import type { Id } from '../../../shared/domain/id.ts';
import { useCase, useCaseStore } from '../../state/case-context.tsx';
import { placeOf, useNav } from '../../state/nav.tsx';
import { IconButton } from '../../ui/button.tsx';

type Part = DossierPreview['parts'][number];

/** The parts in order; exhibits move with the arrows beside them or with Alt and an arrow. */
export function DossierParts(props: { readonly preview: DossierPreview | null }) {
  const { t } = useTranslation();
  const store = useCaseStore();
  const { folio } = useCase();
  const parts = props.preview?.parts ?? [];
  const documents = new Set<string>(folio.documents.map(({ id }) => id));
  const exhibits = parts.flatMap(({ record }) =>
    record !== undefined && documents.has(record) ? [record] : [],
  );
  const move = (id: Id, by: number) => {
    const from = exhibits.indexOf(id);
    const to = from + by;
    if (from < 0 || to < 0 || to >= exhibits.length) return;
    const rest = exhibits.filter((each) => each !== id);
    const exhibitOrder = [...rest.slice(0, to), id, ...rest.slice(to)];
    store.patch(folio.case, { dossier: { ...folio.case.dossier, exhibitOrder } });
  };
  return (
    <section className="card" aria-labelledby="parts-title">
      <h2 id="parts-title">{t('dossier.holds')}</h2>
      {props.preview !== null && parts.length === 0 && <p>{t('dossier.empty')}</p>}
      <ol className="parts">
        {parts.map((part, at) => (
          <PartLine
            key={`${part.kind}${part.record ?? ''}${at}`}
            part={part}
            place={part.record === undefined ? -1 : exhibits.indexOf(part.record)}
            last={exhibits.length - 1}
            onMove={move}
          />
        ))}
      </ol>
    </section>
  );
}

function PartLine(props: {
  readonly part: Part;
  /** Among the exhibits; -1: not one. */
  readonly place: number;
  readonly last: number;
  readonly onMove: (id: Id, by: number) => void;
}) {
  const { t } = useTranslation();
  const { byId } = useCase();
  const { go } = useNav();
  const { part, place, last, onMove } = props;
  const record = part.record === undefined ? undefined : byId.get(part.record);
  const press = (event: KeyboardEvent) => {
    if (!event.altKey || !record || place < 0) return;
    if (event.key === 'ArrowUp') onMove(record.id, -1);
    else if (event.key === 'ArrowDown') onMove(record.id, 1);
    else return;
    event.preventDefault();
  };
  return (
    <li className="part" onKeyDown={press}>
      {part.label !== undefined && part.label !== '' && <span className="part-label">{part.label}</span>}
      {record ? (
        <button type="button" className="link-button" onClick={() => go(placeOf(record.record), record.id)}>
          <bdi>{part.title}</bdi>
        </button>
      ) : (
        <span>{part.title}</span>
      )}
      {place >= 0 && record && (
        <span className="part-moves">
          <IconButton
            label={t('dossier.up', { name: part.title })}
            icon={ArrowUp}
            disabled={place === 0}
            onClick={() => onMove(record.id, -1)}
          />
          <IconButton
            label={t('dossier.down', { name: part.title })}
            icon={ArrowDown}
            disabled={place === last}
            onClick={() => onMove(record.id, 1)}
          />
        </span>
      )}
    </li>
  );
}
