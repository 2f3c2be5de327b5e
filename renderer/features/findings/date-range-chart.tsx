import { useTranslation } from 'react-i18next';
import { toEpochDay, type Day } from '../../../shared/dates/day.ts';
import type { QuotedAssertion } from '../../../shared/timeline/findings/finding.ts';
import { dayIn } from '../../ui/date-field/date-text.ts';

/** The days each quote allows, one bar a quote, over one axis. */
export function DateRangeChart(props: { readonly statements: readonly QuotedAssertion[] }) {
  const { t, i18n } = useTranslation();
  const bars = props.statements.filter(({ earliest, latest }) => earliest !== null || latest !== null);
  const days = bars.flatMap(({ earliest, latest }) => [earliest, latest]).filter((day) => day !== null);
  if (bars.length < 2) return null;
  const first = Math.min(...days.map(toEpochDay));
  const span = Math.max(1, Math.max(...days.map(toEpochDay)) - first);
  const at = (day: Day) => 6 + (88 * (toEpochDay(day) - first)) / span;
  const label = (day: Day) => dayIn(day, 'gregory', i18n.language);
  return (
    <div className="strip" role="img" aria-label={t('findings.strip')}>
      {bars.map((assertion) => {
        const start = assertion.earliest === null ? 0 : at(assertion.earliest);
        const end = assertion.latest === null ? 100 : at(assertion.latest);
        const from = assertion.earliest ?? assertion.latest;
        return (
          <div key={assertion.id} className="strip-row">
            <span
              className={`strip-bar ${assertion.earliest === null ? 'open-start' : ''} ${assertion.latest === null ? 'open-end' : ''}`}
              style={{ insetInlineStart: `${start}%`, inlineSize: `max(10px, ${Math.max(0, end - start)}%)` }}
            />
            <span
              className="strip-label"
              style={
                start < 60
                  ? { insetInlineStart: `${start}%` }
                  : { insetInlineEnd: `calc(${100 - start}% - 10px)` }
              }
            >
              {from === null ? '' : label(from)}
            </span>
          </div>
        );
      })}
    </div>
  );
}
