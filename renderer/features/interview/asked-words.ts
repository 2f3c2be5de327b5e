import type { TFunction } from 'i18next';
import type { CaseState } from '../../state/case-state.ts';
import { nameOf } from '../../state/names.ts';
import type { Asked } from './asked.ts';

/** What is asked after, as a title: "Home · Qamishli: from". */
export function titleOf({ record, field }: Asked, byId: CaseState['byId'], t: TFunction): string {
  const name = nameOf(record, t, byId);
  return field === 'when' ? name : t('interview.dateOf', { name, date: t(`field.${field}`) });
}
