import { useTranslation } from 'react-i18next';
import type { Id } from '../../../shared/domain/id.ts';
import { useCase } from '../../state/case-context.tsx';
import { nameOf } from '../../state/names.ts';
import { Select, type Option } from '../../ui/choices.tsx';
import { RecordLinks } from './record-links.tsx';

interface Link<P extends string> {
  readonly person: Id;
  readonly part: P;
}

/** The people in a record, each with the part they had in it. */
export function PeopleRoles<P extends string>(props: {
  readonly label: string;
  readonly links: readonly Link<P>[];
  readonly parts: readonly Option<P>[];
  readonly first: P;
  readonly onChange: (links: readonly Link<P>[]) => void;
  readonly hint?: string;
}) {
  const { t } = useTranslation();
  const { byId } = useCase();
  const { links, onChange } = props;
  return (
    <div className="people-parts">
      <RecordLinks
        label={props.label}
        kinds={people}
        values={links.map(({ person }) => person)}
        onAdd={(person) => onChange([...links, { person, part: props.first }])}
        onRemove={(person) => onChange(links.filter((link) => link.person !== person))}
        {...(props.hint === undefined ? {} : { hint: props.hint })}
      />
      {links.map((link) => {
        const record = byId.get(link.person);
        const name = record ? nameOf(record, t) : '';
        return (
          <div key={link.person} className="part-line">
            <bdi>{name}</bdi>
            <Select
              label={t('links.part', { name })}
              value={link.part}
              options={props.parts}
              onChange={(part) =>
                onChange(links.map((each) => (each.person === link.person ? { ...each, part } : each)))
              }
            />
          </div>
        );
      })}
    </div>
  );
}

const people = ['person'] as const;
