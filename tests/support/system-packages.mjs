// Brings the programs that the end-to-end tests drive: a browser, and two judges of PDFs.
import { spawnSync } from 'node:child_process';

const needed = [
  { program: 'chromium', also: ['chromium-browser', 'google-chrome'], package: 'chromium' },
  { program: 'qpdf', also: [], package: 'qpdf' },
  { program: 'pdftotext', also: [], package: 'poppler-utils' },
];

/** Installs what is missing where it may (Debian, root or sudo without a password); else says what to install and ends. */
export function systemPackages() {
  const missing = needed.filter((one) => ![one.program, ...one.also].some(isThere)).map((one) => one.package);
  if (missing.length === 0) return;
  console.error(`Installing from Debian: ${missing.join(', ')} …`);
  if (isThere('apt-get') && aptInstall(missing)) return;
  console.error(
    `The end-to-end tests need these programs, and they could not be installed from here.\n` +
      `Run this once, then npm test again:\n\n  sudo apt-get update && sudo apt-get install ${missing.join(' ')}\n`,
  );
  process.exit(1);
}

function aptInstall(packages) {
  const prefix = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const step of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
  ]) {
    const [program, ...args] = [...prefix, 'apt-get', ...step];
    if (spawnSync(program, args, { env, stdio: ['ignore', 'ignore', 2] }).status !== 0) return false;
  }
  return true;
}

function isThere(program) {
  return spawnSync('sh', ['-c', `command -v ${program}`], { stdio: 'ignore' }).status === 0;
}
