import { useTranslation } from 'react-i18next';
import { statementKindSchema, type Statement } from '../../../shared/domain/statement.ts';
import { Collection } from '../../parts/records/collection.tsx';
import { useSettledCase } from '../../state/case-context.tsx';
import { nameOf } from '../../state/names.ts';
import { StatementForm } from './statement-form.tsx';

/** Words somebody signs. */
export function Statements() {
  const { t } = useTranslation();
  const { folio, byId } = useSettledCase();
  const speaker = (statement: Statement) => {
    const person = statement.declarant === null ? undefined : byId.get(statement.declarant);
    return [t(`statementKind.${statement.kind}`), person ? nameOf(person, t) : '']
      .filter(Boolean)
      .join(' · ');
  };
  return (
    <Collection
      page="statements"
      title={t('places.statements')}
      kind="statement"
      records={folio.statements}
      addLabel={t('statement.add')}
      emptyText={t('statement.empty')}
      detail={speaker}
      groups={statementKindSchema.options.map((value) => ({ value, label: t(`statementKind.${value}`) }))}
      groupOf={kindOf}
    >
      {(statement, fresh) => <StatementForm statement={statement} fresh={fresh} />}
    </Collection>
  );
}

const kindOf = (statement: Statement) => [statement.kind];
