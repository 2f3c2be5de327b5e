import { expect, test } from 'vitest';
import type { FolioRecord } from '../../../../shared/domain/case.ts';
import { placeOfChange } from '../../../../renderer/parts/records/place-of-change.ts';
import { show, stateOf, type CaseState } from '../../../../renderer/state/case-state.ts';
import { recordOf } from '../../../support/any-record.ts';
import { caseView } from '../../case-view.ts';

const open = stateOf(caseView());
const place = (put: readonly FolioRecord[], removed: readonly FolioRecord[] = [], before: CaseState = open) =>
  placeOfChange({ put, removed: removed.map(({ id }) => id) }, before, show(before, put));

test('one record is opened on its page', () => {
  expect(place([recordOf('place', 'p1', 'Tebriz')])).toEqual({ page: 'places', record: 'p1' });
});

test('a decision is opened by its finding', () => {
  expect(place([recordOf('decision', 'd1', '')])).toEqual({ page: 'findings', record: 'f-d1' });
});

test('a document and its file are one place', () => {
  const put = [recordOf('attachment', 'd1f', 'scan.png'), recordOf('document', 'd1', 'Scan')];
  expect(place(put)).toEqual({ page: 'documents', record: 'd1' });
});

test('several records are shown as the list of their page', () => {
  const put = [recordOf('place', 'p1', 'Tebriz'), recordOf('place', 'p2', 'Qamishli')];
  expect(place(put)).toEqual({ page: 'places', record: null });
});

test('of a record that is gone, the list it left is shown', () => {
  const samira = recordOf('person', 's', 'Samira');
  expect(place([], [samira], show(open, [samira]))).toEqual({ page: 'people', record: null });
});

test('fields of the case are shown on the page where they are entered', () => {
  const { case: before } = open.folio;
  expect(place([{ ...before, title: 'Blue' }])).toEqual({ page: 'interview', record: null });
  const dossier = { ...before.dossier, served: [], parts: [] };
  expect(place([{ ...before, dossier }])).toMatchObject({ page: 'dossier' });
});

test('nothing changed is nowhere to go', () => {
  expect(place([])).toBeNull();
});
