import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { type PathAnswer, type PathDialog, showPathDialog } from './path-dialog.ts';
import { type PathPurpose, type PathWords, pathWords } from './path-dialog-words.ts';

/**
 * Asks for a folder, or a file to write, with a small dialog inside the page, in its language; null = cancelled.
 * A browser's own dialogs never tell the path of a folder or of a file to be saved.
 */
export async function askPath(page: Page, purpose: PathPurpose, name: string): Promise<string | null> {
  const words = pathWords((await page.locator('html').getAttribute('lang')) ?? '');
  let path = firstPath(purpose, name);
  let note = '';
  for (;;) {
    const answer = await page
      .evaluate(showPathDialog, await dialogFor(purpose, words, path, note))
      .catch(() => cancelled);
    if (answer.action === 'cancel') return null;
    const typed = resolve(answer.path);
    if (answer.action === 'navigate') path = navigated(purpose, typed, answer.to);
    else if (!isAbsolute(answer.path)) note = words.wholePath;
    else if (purpose === 'save' && existsSync(typed) && note !== words.replace) {
      path = typed;
      note = words.replace;
    } else return typed;
  }
}

const cancelled: PathAnswer = { action: 'cancel' };

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
function navigated(purpose: PathPurpose, path: string, to: string): string {
  if (purpose === 'open') return resolve(path, to);
  return join(resolve(dirname(path), to), basename(path));
}

async function dialogFor(
  purpose: PathPurpose,
  words: PathWords,
  path: string,
  note: string,
): Promise<PathDialog> {
  const { folder, file, choose, cancel, up } = words;
  const label = purpose === 'save' ? file : folder;
  const folders = await foldersIn(purpose === 'open' ? path : dirname(path));
  return { title: words[purpose], label, choose, cancel, up, path, note, folders };
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
