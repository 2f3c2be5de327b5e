import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { VolumeFiles } from '../../../../electron/pdf/dossier/volume-files.ts';

function inNewFolder(): { folder: string; files: VolumeFiles } {
  const folder = mkdtempSync(join(tmpdir(), 'folio-volumes-'));
  return { folder, files: new VolumeFiles(join(folder, 'dossier.pdf'), '_Part', undefined, 'none') };
}

function addPageTo(files: VolumeFiles, volume: number): void {
  files.writer(volume).addPage({ size: [100, 100], contents: '', resources: '<< >>', label: '1' });
}

test('a finished volume has no name until it is published', () => {
  const { folder, files } = inNewFolder();
  addPageTo(files, 0);
  files.seal();
  expect(readdirSync(folder)).not.toContain('dossier.pdf');
  expect(files.publish(true)).toEqual([join(folder, 'dossier.pdf')]);
  expect(readdirSync(folder)).toEqual(['dossier.pdf']);
});

test('what could not be proved is put beside the name asked for, and says so', () => {
  const { folder, files } = inNewFolder();
  addPageTo(files, 0);
  addPageTo(files, 1);
  files.seal();
  files.publish(false);
  expect(readdirSync(folder).toSorted()).toEqual([
    'dossier_Part1.unproved.pdf',
    'dossier_Part2.unproved.pdf',
  ]);
});

test('volumes given up after they were finished leave nothing', () => {
  const { folder, files } = inNewFolder();
  addPageTo(files, 0);
  files.seal();
  files.abort();
  expect(readdirSync(folder)).toEqual([]);
});
