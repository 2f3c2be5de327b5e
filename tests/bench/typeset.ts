/* Sets 200 pages of text with tables and tags: `node tests/bench/typeset.ts`. */
import { folioSchema } from '../../shared/domain/case.ts';
import { textDossier } from '../support/text-dossier.ts';

const sentence =
  'On the morning of that day the officers came to the house, asked for my brother by name, searched both rooms and took the notebook, the telephone and the letter with them; my mother and two neighbours saw it. ';
const ids = Array.from({ length: 300 }, (_, n) => n);
const folio = folioSchema.parse({
  case: { id: 'case', dossier: { leftOut: ['service', 'custody'] } },
  incidents: ids.map((n) => ({
    id: `i${n}`,
    title: `Event ${n}`,
    when: { asGiven: `20${10 + (n % 10)}-0${1 + (n % 9)}-1${n % 10}` },
    account: sentence.repeat(3),
  })),
  statements: Array.from({ length: 10 }, (_, s) => ({
    id: `s${s}`,
    title: `Statement ${s}`,
    paragraphs: ids.slice(0, 60).map((n) => ({
      id: `p${s}-${n}`,
      text: `${sentence.repeat(2)}See [@i${n}].`,
      refs: [{ to: `i${n}` }],
    })),
  })),
});
const start = performance.now();
const before = process.cpuUsage();
const { report } = await textDossier(folio);
const seconds = (performance.now() - start) / 1000;
const spent = process.cpuUsage(before);
const processor = (spent.user + spent.system) / 1e6;
const [volume] = report.volumes;
const pages = volume?.pages ?? 0;
console.log(
  `${pages} pages, ${volume?.bytes} bytes in ${seconds.toFixed(2)} s: ${((seconds * 200) / pages).toFixed(2)} s for 200 pages (limit 2), ${((processor * 200) / pages).toFixed(2)} s of processor`,
);
