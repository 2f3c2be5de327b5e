import { NodeSelection, type Command, type Selection } from '@tiptap/pm/state';
import type { Id } from '../../../../shared/domain/id.ts';
import { tokenOf } from './citations/cite.ts';
import { citedBy } from './citations/cited.ts';
import type { ReferenceLabel } from './citations/reference-labels.ts';

/** The citation that is chosen in the page. */
export interface ChosenToken {
  readonly to: Id;
  readonly page: number | null;
  readonly label: ReferenceLabel;
  readonly onPage: (page: number | null) => void;
}

/** The citation a selection holds, or null; `run` changes the page where another page of it is named. */
export function chosenToken(
  selection: Selection,
  labelOf: (token: string) => ReferenceLabel,
  run: (command: Command) => void,
): ChosenToken | null {
  if (!(selection instanceof NodeSelection) || selection.node.type.name !== 'reference') return null;
  const token = String(selection.node.attrs['token']);
  const cited = citedBy(token);
  if (cited === null) return null;
  const onPage = (page: number | null) =>
    run((now, dispatch) => {
      dispatch?.(now.tr.setNodeAttribute(selection.from, 'token', tokenOf(cited.to, page)));
      return true;
    });
  return { ...cited, label: labelOf(token), onPage };
}
