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
  if (inDialog(title, lines.join('\n\n'))) return;
  // A browser that cannot be driven may still show a page of its own.
  const able = tried.find(
    ({ reason, policies }) => reason === 'policies' && !policies.includes('URLBlocklist'),
  );
  if (able !== undefined) await inBrowser(able.browser, page(title, lines, tag));
}

/** The desktop's own message, where it has one; whether it was shown. */
function inDialog(title: string, text: string): boolean {
  if (process.platform !== 'linux') return false;
  return [
    ['zenity', '--error', '--no-markup', `--title=${title}`, `--text=${text}`],
    ['kdialog', '--title', title, '--error', text],
    ['xmessage', '-center', `${title}\n\n${text}`],
  ].some(([program = '', ...args]) => spawnSync(program, args, { stdio: 'ignore' }).error === undefined);
}

async function inBrowser(browser: string, address: string): Promise<void> {
  const profile = makeProfile(browser);
  try {
    const args = [
      `--app=${address}`,
      `--user-data-dir=${profile}`,
      '--no-first-run',
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
