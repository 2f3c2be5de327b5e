import { describe, expect, it } from 'vitest';
import { idSchema } from '../../../shared/domain/id.ts';
import { applyChange, applyFound, show, stateOf } from '../../../renderer/state/case-state.ts';
import { caseView, change, incident } from '../case-view.ts';
import { finding } from '../../shared/timeline/make-folio.ts';

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

  it('takes the undo state of every change', () => {
    const undoes = { revision: 6, name: 'record.save', records: [], count: 1 };
    const state = applyChange(stateOf(caseView()), change({ revision: 7, undoes }), none);
    expect(state).toMatchObject({ revision: 7, undoes, redoes: null });
  });

  it('leaves lists that did not change the same objects, so that nothing is drawn again for them', () => {
    const before = stateOf(caseView());
    const after = applyChange(before, change({ put: [incident('one', 'Changed')] }), none);
    expect(after.folio.documents).toBe(before.folio.documents);
  });

  it('draws nothing again for a record that comes back as it is shown', () => {
    const before = stateOf(caseView());
    const after = applyChange(before, change({ put: [incident('one', 'First')] }), none);
    expect(after.folio).toBe(before.folio);
    expect(after.byId).toBe(before.byId);
  });

  it('takes in what a check found, from nothing or from what it knew, and stays the same without news', () => {
    const found = { version: 4, since: 0, gone: [], put: [{ at: 0, finding: finding('f1') }] };
    const first = applyFound(stateOf(caseView()), found);
    expect(first).toMatchObject({ found: 4, findings: [{ id: 'f1' }] });
    expect(applyFound(first, { version: 4, since: 4, gone: [], put: [] })).toBe(first);
    const next = applyFound(first, {
      ...found,
      version: 5,
      since: 4,
      put: [{ at: 1, finding: finding('f2') }],
    });
    expect(next.findings.map(({ id }) => id)).toEqual(['f1', 'f2']);
    const anew = applyFound(next, { version: 9, since: 0, gone: [], put: [] });
    expect(anew).toMatchObject({ found: 9, findings: [] });
  });
});
