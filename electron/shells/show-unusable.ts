import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { isRightToLeft } from '../../shared/languages.ts';
import { makeProfile, removeProfile } from './browser-profile.ts';
import type { Unusable } from './launch-in-turn.ts';
import { unusableText } from './unusable-words.ts';

/** Says on the screen and on the terminal why no browser shows the window; ends when the person has closed it. */
export async function showUnusable(tried: readonly Unusable[], env: NodeJS.ProcessEnv): Promise<void> {
  const tag = (env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || 'en').split('.')[0] ?? 'en';
  const { title, lines } = unusableText(tried, tag);
  process.stderr.write(`${[title, ...lines].join('\n')}\n`);
  const text = lines.join('\n\n');
  if (ran('zenity', '--error', '--no-markup', `--title=${title}`, `--text=${text}`)) return;
  if (ran('kdialog', '--title', title, '--error', text)) return;
  // A browser that cannot be driven may still show a page of its own.
  const able = tried.find(
    ({ reason, policies }) => reason === 'policies' && !policies.includes('URLBlocklist'),
  );
  if (able !== undefined) await inBrowser(able.browser, page(title, lines, tag));
  // The last resort: its letters are few.
  else ran('xmessage', '-center', `${title}\n\n${text}`);
}

/** Whether the desktop has such a program for messages; it ends when the person has closed the message. */
function ran(program: string, ...args: readonly string[]): boolean {
  if (process.platform !== 'linux') return false;
  return spawnSync(program, args, { stdio: 'ignore' }).error === undefined;
}

async function inBrowser(browser: string, address: string): Promise<void> {
  const profile = makeProfile(browser);
  try {
    const args = [
      `--app=${address}`,
      `--user-data-dir=${profile}`,
      '--no-first-run',
      // Chromium refuses its sandbox to root only.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-background-networking',
    ];
    const child = spawn(browser, args, { stdio: 'ignore' });
    await Promise.race([once(child, 'exit'), once(child, 'error')]);
  } finally {
    removeProfile(profile);
  }
}

function page(title: string, lines: readonly string[], tag: string): string {
  const direction = isRightToLeft(tag) ? 'rtl' : 'ltr';
  const paragraphs = lines.map((line) => `<p>${escaped(line)}</p>`).join('');
  const html = `<!doctype html><meta charset="utf-8"><title>Folio</title><body dir="${direction}" style="font:18px sans-serif;margin:3em"><h1>${escaped(title)}</h1>${paragraphs}`;
  return `data:text/html;charset=utf-8,${encodeURIComponent(html)}`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
