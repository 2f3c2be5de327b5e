// `npm test`: installs what is missing, checks the code, builds, runs every suite, and ends with the sum.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { install, node, root } from './support/install.mjs';
import { systemPackages } from './support/system-packages.mjs';

install();
systemPackages();
const scratch = mkdtempSync(join(tmpdir(), 'folio-'));
const PATH = `${dirname(node)}:${root}node_modules/.bin:${process.env.PATH}`;
// What a test leaves behind goes with this folder.
const env = { ...process.env, PATH, TMPDIR: scratch };
const steps = ['check:format', 'check:types', 'check:lint', 'check:dead', 'build'];
const failedSteps = steps.filter((step) => !run('npm', ['run', '-s', step]));
const suites = ['unit', 'e2e'].map(suite);
rmSync(scratch, { recursive: true, force: true });

for (const step of failedSteps) console.log(`failed: npm run ${step}`);
const passed = sum('passed') + steps.length - failedSteps.length;
const failed = sum('failed') + failedSteps.length;
const skipped = sum('skipped');
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed === 0 ? 0 : 1;

function suite(project) {
  const out = join(scratch, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${out}`];
  const ok = run('vitest', ['run', '--project', project, ...reporters]);
  return counted(out, ok);
}

/** A suite that ended without a report, or failed outside any test, counts as one failure. */
function counted(file, ok) {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    const failed = report.numFailedTests + (ok || report.numFailedTests > 0 ? 0 : 1);
    return { passed: report.numPassedTests, failed, skipped: report.numPendingTests + report.numTodoTests };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

function sum(key) {
  return suites.reduce((total, one) => total + one[key], 0);
}

function run(program, args) {
  return spawnSync(program, args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}
