import { describe, expect, it } from 'vitest';
import { idSchema } from '../../../shared/domain/id.ts';
import { applyChange, show, stateOf } from '../../../renderer/state/case-state.ts';
import { caseView, change, incident } from '../case-view.ts';

const none: ReadonlySet<string> = new Set();

describe('the case as the window shows it', () => {
  it('finds every record by its id, the case itself too', () => {
    const state = stateOf(caseView());
    expect([...state.byId.keys()]).toEqual(['case', 'one', 'two']);
  });

  it('puts a changed record where it stood and a new one last', () => {
    const put = [incident('three', 'Third'), incident('one', 'Changed')];
    const state = applyChange(stateOf(caseView()), change({ put }), none);
    expect(state.folio.incidents.map(({ title }) => title)).toEqual(['Changed', 'Second', 'Third']);
    expect(state.byId.get('three')).toBe(put[0]);
  });

  it('takes a removed record out of its list and out of the index', () => {
    const removed = [idSchema.parse('one')];
    const state = applyChange(stateOf(caseView()), change({ removed }), none);
    expect(state.folio.incidents.map(({ id }) => id)).toEqual(['two']);
    expect(state.byId.has('one')).toBe(false);
  });

  it('keeps what has been typed since the act was sent', () => {
    const typed = show(stateOf(caseView()), [incident('one', 'Typed since')]);
    const state = applyChange(typed, change({ put: [incident('one', 'Older')] }), new Set(['one']));
    expect(state.byId.get('one')).toMatchObject({ title: 'Typed since' });
  });

  it('takes the findings and the undo state of every change', () => {
    const state = applyChange(stateOf(caseView()), change({ revision: 7, canRedo: true }), none);
    expect(state).toMatchObject({ revision: 7, canUndo: true, canRedo: true });
  });

  it('leaves lists that did not change the same objects, so that nothing is drawn again for them', () => {
    const before = stateOf(caseView());
    const after = applyChange(before, change({ put: [incident('one', 'Changed')] }), none);
    expect(after.folio.documents).toBe(before.folio.documents);
  });
});
