/**
 * Mutation testing: `npm run mutation -- [count N] [seed N] [in PATH] [only N,N…] [seconds N]`.
 * Puts faults of one line into the source, each in another file where there are files enough (`in`: only in files
 * whose path begins so), one after the other in a copy of the working tree; runs the unit tests from which the file
 * is reached, the nearest first; and says which fault no test noticed. The same seed over the same source draws the
 * same faults; `only` runs again those of these numbers. What no test notices is compiled as well, since `npm test`
 * does so too. A test that fails without any fault proves nothing: the tests that noticed are run once more at the end.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { choose } from './choose.ts';
import { Copy } from './copy.ts';
import type { Mutant } from './mutant.ts';
import { testsOf, whoNames } from './reach.ts';

/** Tables of words, what opens a window or builds a package (no unit test does), and the window's own parts. */
const leftOut = [
  /\.d\.ts$|\.cts$|\.tsx$|vite\.config\.ts$/,
  /\/(languages|locales|words)\//,
  /^electron\/(shells|pack)\/|^electron\/(main|chromium|open)\.ts$/,
];
const ofTheWindow =
  /from '(react|react-dom|react-i18next|react-aria-components|@tiptap|lucide-react)[/']|\bdocument\.|\bwindow\./;
/** As many tests as are run before all the others. */
const nearest = 12;

const root = fileURLToPath(new URL('../..', import.meta.url));
const asked = process.argv.slice(2);
const count = Number(option('count', '40'));
const milliseconds = Number(option('seconds', '300')) * 1000;
const only = option('only', '').split(',').filter(Boolean).map(Number);

const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter(Boolean);
const namedBy = whoNames(
  root,
  files.filter((file) => /^(shared|electron|renderer|tests)\/.*\.(ts|tsx)$/.test(file)),
);
const mutants = choose(files.filter(isSource), read, count, Number(option('seed', '1')));
const copy = new Copy(root, files);
const proofs = new Map<string, number>();
const sum = { killed: 0, 'timed out': 0, 'only the types': 0, survived: 0 };
for (const [at, mutant] of mutants.entries())
  if (only.length === 0 || only.includes(at + 1)) await judge(at + 1, mutant);
const unproven = await failingWithoutFault();
copy.remove();
console.log(sum, unproven.length > 0 ? `fail without any fault: ${unproven.join(', ')}` : '');

async function judge(number: number, mutant: Mutant): Promise<void> {
  const began = performance.now();
  const tests = testsOf(mutant.file, namedBy);
  const { said, by } = await copy.broken(mutant, () => noticed(tests));
  sum[said] += 1;
  const seconds = Math.round((performance.now() - began) / 1000);
  console.log(
    `${number}. ${said}: ${mutant.file}:${mutant.line} ${mutant.operator} (${tests.length} tests, ${seconds} s)`,
  );
  console.log(`     ${mutant.before.trim()} → ${mutant.after.trim() || 'nothing'}${by && `\n     by ${by}`}`);
}

async function noticed(tests: readonly string[]): Promise<{ said: keyof typeof sum; by: string }> {
  for (const some of [tests.slice(0, nearest), tests.slice(nearest)]) {
    if (some.length === 0) continue;
    const { outcome, file, test } = await copy.test(some, milliseconds);
    if (outcome === 'timed out') return { said: 'timed out', by: '' };
    if (outcome === 'failed') {
      if (file) proofs.set(file, (proofs.get(file) ?? 0) + 1);
      return { said: 'killed', by: `${file}: ${test}` };
    }
  }
  return { said: (await copy.hasTypes()) ? 'survived' : 'only the types', by: '' };
}

async function failingWithoutFault(): Promise<string[]> {
  const failing: string[] = [];
  let left = [...proofs.keys()];
  while (left.length > 0) {
    const { outcome, file } = await copy.test(left, milliseconds * 4);
    if (outcome === 'passed') break;
    failing.push(file);
    left = left.filter((one) => one !== file && file !== '');
  }
  return failing;
}

function isSource(file: string): boolean {
  const inSource = /^(shared|electron|renderer)\/.*\.ts$/.test(file) && file.startsWith(option('in', ''));
  if (!inSource || leftOut.some((pattern) => pattern.test(file))) return false;
  return !file.startsWith('renderer/') || !ofTheWindow.test(read(file));
}

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

function option(name: string, otherwise: string): string {
  const at = asked.indexOf(name);
  return at === -1 ? otherwise : (asked[at + 1] ?? otherwise);
}
