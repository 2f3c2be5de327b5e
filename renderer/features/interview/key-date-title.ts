import type { TFunction } from 'i18next';
import type { CaseState } from '../../state/case-state.ts';
import { nameOf } from '../../state/names.ts';
import type { KeyDate } from './key-dates.ts';

/** A key date as a title: "Home · Qamishli: from". */
export function keyDateTitle({ record, field }: KeyDate, byId: CaseState['byId'], t: TFunction): string {
  const name = nameOf(record, t, byId);
  return field === 'when' ? name : t('interview.dateOf', { name, date: t(`field.${field}`) });
}
