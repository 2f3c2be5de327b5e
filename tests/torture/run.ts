/** The long torture of the store: `node tests/torture/run.ts [kills N] [flips N]`; 1,000 of each when left out. */
import { flipMany } from './flip.ts';
import { killKinds, killMany } from './kill.ts';

const asked = process.argv.slice(2);
const counts = asked.length === 0 ? ['kills', '1000', 'flips', '1000'] : asked;
let failed = false;
for (let place = 0; place < counts.length; place += 2) {
  const count = Number(counts[place + 1] ?? 1000);
  const began = performance.now();
  if (counts[place] === 'kills') {
    for (const kind of killKinds) {
      const figures = await killMany(Math.ceil(count / killKinds.length), [kind]);
      failed ||= figures.lost + figures.torn + figures.unopened + figures.damaged > 0;
      console.log('kills', kind, figures, `${Math.round((performance.now() - began) / 1000)} s`);
    }
  } else {
    const figures = await flipMany(count);
    failed ||= figures.unnoticed + figures.silentlyLost + figures.unrescued > 0;
    console.log('flips', figures, `${Math.round((performance.now() - began) / 1000)} s`);
  }
}
process.exitCode = failed ? 1 : 0;
