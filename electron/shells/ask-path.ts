import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import type { FolderPurpose } from './shell.ts';
import { type PathAnswer, type PathDialog, showPathDialog } from './path-dialog.ts';

export type PathPurpose = FolderPurpose | 'save';

const words: Readonly<Record<PathPurpose, { title: string; label: string; choose: string }>> = {
  create: { title: 'Where should the new case be kept?', label: 'Folder', choose: 'Choose' },
  open: { title: 'Which folder holds the case?', label: 'Folder', choose: 'Choose' },
  dump: { title: 'Into which new folder should the readable copy go?', label: 'Folder', choose: 'Choose' },
  save: { title: 'Where should it be written?', label: 'File', choose: 'Choose' },
};

/**
 * Asks for a folder, or a file to write, with a small dialog inside the page; null = cancelled.
 * A browser's own dialogs never tell the path of a folder or of a file to be saved.
 */
export async function askPath(page: Page, purpose: PathPurpose, name: string): Promise<string | null> {
  let path = firstPath(purpose, name);
  let note = '';
  for (;;) {
    const answer = await page
      .evaluate(showPathDialog, await dialogFor(purpose, path, note))
      .catch(() => cancelled);
    if (answer.act === 'cancel') return null;
    const typed = resolve(answer.path);
    if (answer.act === 'walk') path = walked(purpose, typed, answer.to);
    else if (!isAbsolute(answer.path)) note = 'Write the whole path, from the first folder on.';
    else if (purpose === 'save' && existsSync(typed) && note !== replaceNote) {
      path = typed;
      note = replaceNote;
    } else return typed;
  }
}

const cancelled: PathAnswer = { act: 'cancel' };
const replaceNote = 'There is a file of this name. Choose once more to replace it, or write another name.';

function firstPath(purpose: PathPurpose, name: string): string {
  const documents = join(homedir(), 'Documents');
  const start = existsSync(documents) ? documents : homedir();
  if (purpose === 'open') return start;
  if (purpose === 'save') return join(start, name);
  return freeName(start, purpose === 'dump' ? 'folio-copy' : 'folio-case');
}

function freeName(folder: string, name: string): string {
  let path = join(folder, name);
  for (let number = 2; existsSync(path); number += 1) path = join(folder, `${name}-${number}`);
  return path;
}

/** Into or out of a folder; the last part of what will be made is kept. */
function walked(purpose: PathPurpose, path: string, to: string): string {
  if (purpose === 'open') return resolve(path, to);
  return join(resolve(dirname(path), to), basename(path));
}

async function dialogFor(purpose: PathPurpose, path: string, note: string): Promise<PathDialog> {
  const folder = purpose === 'open' ? path : dirname(path);
  return { ...words[purpose], path, note, folders: await foldersIn(folder) };
}

async function foldersIn(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const names = entries
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map(({ name }) => name);
    return names.toSorted((a, b) => a.localeCompare(b)).slice(0, 500);
  } catch {
    return [];
  }
}
