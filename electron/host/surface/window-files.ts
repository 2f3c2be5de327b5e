import { readFile } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import { safeHeaders } from './headers.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.bcmap': 'application/octet-stream',
  '.icc': 'application/octet-stream',
};

/** Answers for the built window under `folder`; `/` is its page. Nothing outside the folder is reachable. */
export async function fetchWindowFile(folder: string, pathname: string): Promise<Response> {
  const path = within(folder, pathname === '/' ? '/index.html' : pathname);
  const type = types[extname(path ?? '').toLowerCase()];
  if (path === null || type === undefined) return notFound();
  try {
    const body = await readFile(path);
    return new Response(body, { headers: { ...safeHeaders, 'content-type': type } });
  } catch {
    return notFound();
  }
}

/** The answer to a path that is nothing of the window's. */
export function notFound(): Response {
  return new Response('', { status: 404, headers: safeHeaders });
}

function within(folder: string, pathname: string): string | null {
  let plain: string;
  try {
    plain = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  if (plain.includes('\0') || plain.includes('\\')) return null;
  const path = resolve(join(folder, plain));
  return path.startsWith(resolve(folder) + sep) ? path : null;
}
