import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { z } from 'zod';
import { broken, type Mutant } from './mutant.ts';

/** What a run of some tests came to. */
export interface Verdict {
  readonly outcome: 'passed' | 'failed' | 'timed out';
  /** The test file that failed first, and the test's name; '' where there is none. */
  readonly file: string;
  readonly test: string;
}

/** A copy of the working tree in a temporary folder, in which faults are put and tests are run. */
export class Copy {
  readonly #folder = mkdtempSync(join(tmpdir(), 'folio-mutation-'));

  constructor(root: string, files: readonly string[]) {
    for (const file of files) {
      mkdirSync(dirname(join(this.#folder, file)), { recursive: true });
      cpSync(join(root, file), join(this.#folder, file));
    }
    symlinkSync(join(root, 'node_modules'), join(this.#folder, 'node_modules'));
  }

  /** Does the work while the fault is in the copy. */
  async broken<T>(mutant: Mutant, work: () => Promise<T>): Promise<T> {
    const path = join(this.#folder, mutant.file);
    const source = readFileSync(path, 'utf8');
    writeFileSync(path, broken(source, mutant));
    try {
      return await work();
    } finally {
      writeFileSync(path, source);
    }
  }

  /** Runs these tests until one fails or the time is over. */
  async test(tests: readonly string[], milliseconds: number): Promise<Verdict> {
    const report = join(this.#folder, 'report.json');
    rmSync(report, { force: true });
    const options = ['--project', 'unit', '--bail', '1', '--reporter', 'json', '--outputFile', report];
    const exit = await this.#run(['vitest/vitest.mjs', 'run', ...options, ...tests], milliseconds);
    if (exit === 0) return { outcome: 'passed', file: '', test: '' };
    if (exit === null) return { outcome: 'timed out', file: '', test: '' };
    return { outcome: 'failed', ...firstFailure(report, this.#folder) };
  }

  /** Whether the compiler is content. */
  async hasTypes(): Promise<boolean> {
    return (await this.#run(['typescript/bin/tsc', '-b'], 300_000)) === 0;
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** The exit code of a package's program; null when the time was over. */
  #run([program = '', ...options]: readonly string[], milliseconds: number): Promise<number | null> {
    const { promise, resolve } = Promise.withResolvers<number | null>();
    const path = join(this.#folder, 'node_modules', program);
    // A group of its own, so that what the tests started ends with it.
    const child = spawn(process.execPath, [path, ...options], {
      cwd: this.#folder,
      stdio: 'ignore',
      detached: true,
    });
    const end = (): void => void (child.pid !== undefined && process.kill(-child.pid, 'SIGKILL'));
    const timer = setTimeout(end, milliseconds);
    child.once('exit', (code) => {
      clearTimeout(timer);
      resolve(code);
    });
    return promise;
  }
}

const reportSchema = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string(), fullName: z.string() })),
    }),
  ),
});

function firstFailure(report: string, folder: string): Pick<Verdict, 'file' | 'test'> {
  try {
    const { testResults } = reportSchema.parse(JSON.parse(readFileSync(report, 'utf8')));
    const isFailed = ({ status }: { readonly status: string }): boolean => status === 'failed';
    // A file that was given up because another failed is listed as failed too, without a test.
    const failed =
      testResults.find(({ assertionResults }) => assertionResults.some(isFailed)) ??
      testResults.find(isFailed);
    const test = failed?.assertionResults.find(isFailed);
    return { file: failed ? relative(folder, failed.name) : '', test: test?.fullName ?? '' };
  } catch {
    return { file: '', test: '' };
  }
}
