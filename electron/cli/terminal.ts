import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { machineClock } from '../host/clock.ts';
import type { Io } from './command.ts';

/** The real terminal. */
export const terminal: Io = {
  env: process.env,
  readInput: () => text(process.stdin),
  readLines: () => createInterface({ input: process.stdin, crlfDelay: Infinity }),
  out: (words) => void process.stdout.write(words),
  note: (words) => void process.stderr.write(words),
  askHidden: (question) => (process.stdin.isTTY ? askHidden(question) : Promise.resolve(null)),
  today: () => machineClock.today(),
  now: () => machineClock.now(),
};

/** Reads one line without echo. Ctrl+C and Ctrl+D give null. */
function askHidden(question: string): Promise<string | null> {
  const { stdin, stderr } = process;
  stderr.write(`${question}: `);
  stdin.setRawMode(true);
  stdin.setEncoding('utf8');
  stdin.resume();
  return new Promise((resolve) => {
    let line = '';
    const end = (answer: string | null): void => {
      stdin.off('data', take);
      stdin.setRawMode(false);
      stdin.pause();
      stderr.write('\n');
      resolve(answer);
    };
    const take = (keys: string): void => {
      for (const key of keys) {
        if (key === '\r' || key === '\n') return end(line);
        if (key === '\u0003' || key === '\u0004') return end(null);
        line = key === '\u007f' || key === '\b' ? Array.from(line).slice(0, -1).join('') : line + key;
      }
    };
    stdin.on('data', take);
  });
}
