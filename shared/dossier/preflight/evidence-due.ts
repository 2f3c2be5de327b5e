import type { PreflightItem } from '../report.ts';
import { addDays, type Day } from '../../dates/day.ts';
import type { DossierContext } from '../dossier-context.ts';
import { preflightItem } from './preflight-item.ts';

/**
 * By which day the destination wants evidence, counted back from the next hearing or interview on record. A
 * date that is not sure counts from its earliest day. What a judge or an office ordered goes before it.
 */
export function evidenceDueItems(context: DossierContext): readonly PreflightItem[] {
  const { folio, profile, today } = context;
  const rule = profile.evidenceDue;
  const on = rule === null ? null : nextAppointment(context, rule.before);
  if (rule === null || on === null || wasInTime(context, addDays(on, -rule.days))) return [];
  if (rule.notWhenDetained === true && folio.case.detained)
    return [preflightItem('info', 'evidence-set-by-court', { on })];
  const day = addDays(on, -rule.days);
  const source = profile.rules.find(({ topic }) => topic === rule.topic)?.source ?? '';
  const values = { on, day, days: rule.days, source };
  return day < today
    ? [preflightItem('warning', 'evidence-late', values)]
    : [preflightItem('info', 'evidence-due', values)];
}

/** The first day the next one can be on, today or later. */
function nextAppointment({ folio, today }: DossierContext, kind: 'hearing' | 'interview'): Day | null {
  const days = folio.case.appointments.flatMap((each) => {
    const day = each.kind === kind ? (each.when?.earliest ?? null) : null;
    return day !== null && day >= today ? [day] : [];
  });
  return days.toSorted()[0] ?? null;
}

/** The whole bundle was handed in by that day; a supplementary one comes after it all the same. */
function wasInTime({ folio }: DossierContext, day: Day): boolean {
  const { served, supplement } = folio.case.dossier;
  return supplement === null && served.some(({ on }) => on <= day);
}
