import { expect, it } from 'vitest';
import { drawnNumber } from '../../../../renderer/parts/dossier/drawn-report.ts';
import type { ExportReport } from '../../../../shared/dossier/report.ts';
import type { FolioRecord } from '../../../../shared/domain/case.ts';
import { attachmentSchema, documentSchema } from '../../../../shared/domain/document.ts';

const sha256 = 'a'.repeat(64);
const scan = attachmentSchema.parse({
  id: 'scan',
  name: 'scan.pdf',
  sha256,
  bytes: 10,
  mediaType: 'application/pdf',
  pages: 3,
  addedAt: '2026-01-01T00:00:00Z',
});
const paper = documentSchema.parse({ id: 'paper', title: 'Letter', files: ['scan'] });
const byId = new Map<string, FolioRecord>([
  ['scan', scan],
  ['paper', paper],
]);
const report: ExportReport = {
  volumes: [],
  parts: [
    { kind: 'exhibits', title: 'Exhibits', volume: 0, firstPage: 1, lastPage: 4 },
    { kind: 'exhibit', label: 'Tab C', title: 'Letter', volume: 0, firstPage: 1, lastPage: 4 },
  ],
  pages: [
    { page: 1, label: '40' },
    { page: 2, label: '41', source: { sha256, page: 1 } },
    { page: 3, label: '41A', source: { sha256, page: 2 } },
    { page: 4, label: '42', source: { sha256, page: 3 } },
  ],
  preflight: [],
};

it('finds the number that a page was drawn with', () => {
  expect(drawnNumber(report, 'Tab C', paper, 2, byId)).toBe('41A');
});

it('takes a citation without a page as its first', () => {
  expect(drawnNumber(report, 'Tab C', paper, null, byId)).toBe('41');
});

it('knows no number once the exhibit has another name', () => {
  expect(drawnNumber(report, 'Tab D', paper, 2, byId)).toBeNull();
});

it('knows no number for a page that was not drawn or is not there', () => {
  expect(drawnNumber({ ...report, pages: [] }, 'Tab C', paper, 2, byId)).toBeNull();
  expect(drawnNumber(report, 'Tab C', paper, 9, byId)).toBeNull();
});
