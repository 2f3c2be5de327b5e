import { ArrowRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { QuotedAssertion } from '../../../shared/timeline/findings/finding.ts';
import { useExplained } from '../../parts/findings/explained.ts';
import { fieldName } from '../../parts/records/field-name.ts';
import { useCase } from '../../state/case-context.tsx';
import type { KnownFinding } from '../../state/findings.ts';
import { nameOf } from '../../state/names.ts';
import { pageOf, useNav } from '../../state/nav.tsx';
import { Button } from '../../ui/button.tsx';
import { dayIn } from '../../ui/date-field/date-text.ts';
import { SeverityMark } from '../../ui/severity-mark.tsx';
import { FindingDecision } from './finding-decision.tsx';
import { DateRangeChart } from './date-range-chart.tsx';

/** One finding: what was said side by side, the arithmetic, what would make it fit, and what can be done. */
export function FindingCard(props: { readonly known: KnownFinding }) {
  const { t } = useTranslation();
  const { finding, decision } = props.known;
  const words = useExplained()(finding);
  const more = [...words.fits, ...words.hints.map(({ text }) => text)];
  return (
    <article className="record finding-card" aria-label={words.title}>
      <header className="record-head">
        <div>
          <SeverityMark severity={finding.severity} word />
          <h2>{words.title}</h2>
        </div>
      </header>
      {words.message !== '' && <p className="finding-message">{words.message}</p>}
      <div className="quotes">
        {finding.statements.map((assertion) => (
          <Quote key={assertion.id} assertion={assertion} />
        ))}
      </div>
      {words.arithmetic !== '' && <p className="arithmetic">{words.arithmetic}</p>}
      <DateRangeChart statements={finding.statements} />
      {more.length > 0 && (
        <section className="fits">
          <h3>{t('findings.fits')}</h3>
          <ul>
            {more.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
      )}
      <FindingDecision finding={finding} decision={decision} />
    </article>
  );
}

function Quote(props: { readonly assertion: QuotedAssertion }) {
  const { t, i18n } = useTranslation();
  const { byId } = useCase();
  const { go } = useNav();
  const { assertion } = props;
  const source = byId.get(assertion.source);
  const days = [...new Set([assertion.earliest, assertion.latest])].filter((day) => day !== null);
  return (
    <figure className="quote">
      <blockquote dir="auto">{assertion.quote || t('findings.noWords')}</blockquote>
      <figcaption>
        {days.length > 0 && (
          <p className="quote-days">{days.map((day) => dayIn(day, 'gregory', i18n.language)).join(' – ')}</p>
        )}
        {source && (
          <>
            <p>
              <small>{t(`kind.${source.record}`)}</small> <bdi>{nameOf(source, t, byId)}</bdi>
              <small> · {placeIn(assertion.locator, t)}</small>
            </p>
            <Button icon={ArrowRight} look="quiet" onClick={() => go(pageOf(source.record), source.id)}>
              {t('findings.correct')}
            </Button>
          </>
        )}
      </figcaption>
    </figure>
  );
}

/** Where in its source something stands: a field's label, or the paragraph or page as given. */
function placeIn(locator: string, t: ReturnType<typeof useTranslation>['t']): string {
  const numbered = /^(paragraph|page) (\d+)$/.exec(locator);
  if (numbered)
    return t(numbered[1] === 'page' ? 'findings.page' : 'findings.paragraph', {
      number: Number(numbered[2]),
    });
  const field = locator.split('.')[0] ?? '';
  return fieldName(t, field, locator);
}
