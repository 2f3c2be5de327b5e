// `npm test`: installs what is missing, checks the code, builds, runs every suite, and ends with the sum.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { install, node, root } from './support/install.mjs';
import { systemPackages } from './support/system-packages.mjs';

install();
systemPackages();
const env = { ...process.env, PATH: `${dirname(node)}:${root}node_modules/.bin:${process.env.PATH}` };
const scratch = mkdtempSync(join(tmpdir(), 'folio-test-'));
const steps = [
  ['format', 'npm', ['run', '-s', 'check:format']],
  ['types', 'npm', ['run', '-s', 'check:types']],
  ['lint', 'npm', ['run', '-s', 'check:lint']],
  ['dead code', 'npm', ['run', '-s', 'check:dead']],
  ['build', 'npm', ['run', '-s', 'build']],
];
const checks = steps.map(([name, program, args]) => ({ name, ok: run(program, args) }));
const suites = ['unit', 'e2e'].map(suite);
rmSync(scratch, { recursive: true, force: true });

const failedChecks = checks.filter((check) => !check.ok);
for (const check of failedChecks) console.log(`failed: ${check.name}`);
const passed = sum('passed') + checks.length - failedChecks.length;
const failed = sum('failed') + failedChecks.length;
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
