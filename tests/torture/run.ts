/**
 * The long torture: `node tests/torture/run.ts [kills N [KIND]] [inject N [ACT]] [flips N] [fuzz N] [watch 1] [typing N]`.
 * `inject` fails each system call that writes, of each act, in three ways; of more than N of a name only N, spread
 * evenly. Left out: 1,100 kills, injections with N 24, 1,000 flips, 5,000 cases at each door, one whole session watched by strace, and 100 kills of each
 * process while somebody types (`npm run build` first).
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { flipMany } from './flip.ts';
import { actNames, injectAct } from './inject.ts';
import { killKinds, killMany } from './kill.ts';
import { killTyping, typingVictims } from './typing.ts';
import { watchSession } from './watch-session.ts';

/** Where anything may come from outside: what fuzzes each door. */
const doors = [
  'tests/electron/store/keys/header.test.ts',
  'tests/electron/exchange/fuzz.test.ts',
  'tests/electron/host/answer.test.ts',
  'tests/electron/cli/fuzz.test.ts',
];

const torments: Record<string, (count: number, kind: string | undefined) => Promise<boolean>> = {
  kills: async (count, kind) => {
    let well = true;
    const kinds = killKinds.filter((each) => kind === undefined || each === kind);
    for (const each of kinds) {
      const figures = await timed(`kills ${each}`, () => killMany(Math.ceil(count / kinds.length), [each]));
      well &&= figures.lost + figures.torn + figures.unopened + figures.damaged === 0;
    }
    return well;
  },
  inject: async (count, act) => {
    let well = true;
    for (const each of actNames.filter((name) => act === undefined || name === act)) {
      const figures = await timed(`inject ${each}`, () => injectAct(each, count));
      // How often Node opens files while it loads differs from run to run: a few calls are not met again.
      well &&= figures.lost + figures.untrue === 0 && figures.missed * 10 <= figures.injections;
    }
    return well;
  },
  flips: async (count) => {
    const figures = await timed('flips', () => flipMany(count));
    return figures.unnoticed + figures.silentlyLost + figures.unrescued === 0;
  },
  typing: async (count) => {
    let well = true;
    for (const victim of typingVictims) {
      const figures = await timed(`typing, ${victim} killed`, () => killTyping(victim, count));
      well &&= figures.broken === 0;
    }
    return well;
  },
  fuzz: (count) => Promise.resolve(fuzz(count)),
  watch: async () => {
    const { network, leaks } = await timed('watch', watchSession);
    return network.length + leaks.length === 0;
  },
};

const asked = process.argv.slice(2);
const order =
  asked.length === 0
    ? ['kills', '1100', 'inject', '24', 'flips', '1000', 'fuzz', '5000', 'watch', '1', 'typing', '100']
    : asked;
for (let place = 0; place < order.length;) {
  const [name = '', count = '1000', kind] = order.slice(place, place + 3);
  const torment = torments[name];
  if (torment === undefined) throw new Error(`There is no torment "${name}".`);
  const hasKind = kind !== undefined && !(kind in torments);
  if (!(await torment(Number(count), hasKind ? kind : undefined))) process.exitCode = 1;
  place += hasKind ? 3 : 2;
}

async function timed<T>(name: string, work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  const figures = await work();
  console.log(name, figures, `${Math.round((performance.now() - began) / 1000)} s`);
  return figures;
}

function fuzz(count: number): boolean {
  const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));
  const ran = spawnSync(process.execPath, [vitest, 'run', '--project', 'unit', ...doors], {
    stdio: 'inherit',
    env: { ...process.env, FOLIO_FUZZ: String(count) },
  });
  return ran.status === 0;
}
