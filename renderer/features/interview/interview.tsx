import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../host.ts';
import { Button } from '../../ui/button.tsx';
import { CaseForm } from './case-form.tsx';
import { DateSheet } from './date-sheet.tsx';
import { Practise } from './practise.tsx';

const parts = ['case', 'sheet', 'practise'] as const;
type Part = (typeof parts)[number];

/** What the interview needs: its date and place, the person's own dates to read, and practice in telling them. */
export function Interview() {
  const { t } = useTranslation();
  const [part, setPart] = useState<Part>('case');
  return (
    <div className="page">
      <header className="page-head">
        <h1>{t('places.interview')}</h1>
      </header>
      <div className="actions part-choice" role="group" aria-label={t('places.interview')}>
        {parts.map((each) => (
          <Button key={each} pressed={part === each} onClick={() => setPart(each)}>
            {t(`interview.part.${each}`)}
          </Button>
        ))}
      </div>
      {part === 'case' && <CaseForm />}
      {part === 'sheet' && <DateSheet onExport={(second) => ask('interview.export', { second })} />}
      {part === 'practise' && <Practise />}
    </div>
  );
}
