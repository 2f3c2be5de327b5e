import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportReview } from '../../../shared/exchange/reports.ts';
import type { FolioRecord } from '../../../shared/domain/case.ts';
import { fieldName } from '../../parts/records/field-name.ts';
import { valueText } from '../../parts/records/value-text.ts';
import { nameOf } from '../../state/names.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';

type Pair = ImportReview['differing'][number];

/** What a file would bring: what is new, and side by side what differs. Nothing of the case gives way unasked. */
export function ReviewImport(props: {
  readonly review: ImportReview;
  readonly onTake: (theirs: readonly string[]) => void;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const { fresh, same, differing } = props.review;
  const [theirs, setTheirs] = useState<ReadonlySet<string>>(new Set());
  return (
    <Dialog title={t('care.review')} onClose={props.onClose} wide>
      <p>
        {t('care.reviewFresh', { count: fresh })} {t('care.reviewSame', { count: same })}
      </p>
      {differing.length > 0 && <Differing pairs={differing} theirs={theirs} onChange={setTheirs} />}
      <div className="actions">
        <Button look="main" onClick={() => props.onTake([...theirs])}>
          {t('care.takeIn')}
        </Button>
        <Button onClick={props.onClose}>{t('care.leaveIt')}</Button>
      </div>
    </Dialog>
  );
}

/** The records that differ, each to be kept as it is or taken from the file. */
function Differing(props: {
  readonly pairs: readonly Pair[];
  /** The records to take from the file. */
  readonly theirs: ReadonlySet<string>;
  readonly onChange: (theirs: ReadonlySet<string>) => void;
}) {
  const { t } = useTranslation();
  const { pairs, theirs, onChange } = props;
  const choose = (id: string, take: boolean) => {
    const next = new Set(theirs);
    if (take) next.add(id);
    else next.delete(id);
    onChange(next);
  };
  return (
    <>
      <p>{t('care.reviewDiffering', { count: pairs.length })}</p>
      <div className="actions">
        <Button look="quiet" onClick={() => onChange(new Set())}>
          {t('care.allMine')}
        </Button>
        <Button look="quiet" onClick={() => onChange(new Set(pairs.map((pair) => pair.theirs.id)))}>
          {t('care.allTheirs')}
        </Button>
      </div>
      <ul className="review-pairs">
        {pairs.map((pair) => (
          <ReviewPair
            key={pair.theirs.id}
            pair={pair}
            takesTheirs={theirs.has(pair.theirs.id)}
            onChoose={(take) => choose(pair.theirs.id, take)}
          />
        ))}
      </ul>
    </>
  );
}

function ReviewPair(props: {
  readonly pair: Pair;
  readonly takesTheirs: boolean;
  readonly onChoose: (take: boolean) => void;
}) {
  const { t } = useTranslation();
  const { mine, theirs } = props.pair;
  const name = nameOf(mine, t);
  return (
    <li>
      <fieldset className="group">
        <legend className="field-label">
          {t(`kind.${mine.record}`)}: <bdi>{name}</bdi>
        </legend>
        {changedFields(mine, theirs).map((field) => (
          <dl key={field} className="review-field">
            <dt>{fieldName(t, field)}</dt>
            <dd dir="auto" className={props.takesTheirs ? 'given-up' : ''}>
              <small>{t('care.mine')}</small> {fieldText(mine, field) || t('record.empty')}
            </dd>
            <dd dir="auto" className={props.takesTheirs ? '' : 'given-up'}>
              <small>{t('care.theirs')}</small> {fieldText(theirs, field) || t('record.empty')}
            </dd>
          </dl>
        ))}
        <WhichToKeep id={theirs.id} takesTheirs={props.takesTheirs} onChoose={props.onChoose} />
      </fieldset>
    </li>
  );
}

function WhichToKeep(props: {
  readonly id: string;
  readonly takesTheirs: boolean;
  readonly onChoose: (take: boolean) => void;
}) {
  const { t } = useTranslation();
  return (
    <div className="checks">
      {[false, true].map((take) => (
        <label key={String(take)} className="check">
          <input
            type="radio"
            name={`review-${props.id}`}
            checked={props.takesTheirs === take}
            onChange={() => props.onChoose(take)}
          />
          <span>{t(take ? 'care.takeTheirs' : 'care.keepMine')}</span>
        </label>
      ))}
    </div>
  );
}

function changedFields(mine: FolioRecord, theirs: FolioRecord): readonly string[] {
  const other = new Map(Object.entries(theirs));
  return Object.entries(mine).flatMap(([field, value]) =>
    JSON.stringify(value) === JSON.stringify(other.get(field)) ? [] : [field],
  );
}

function fieldText(record: FolioRecord, field: string): string {
  return valueText(new Map<string, unknown>(Object.entries(record)).get(field));
}
