import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exportDossier } from '../../../../electron/pdf/export.ts';
import { folioSchema } from '../../../../shared/domain/case.ts';
import { dayOf, type Day } from '../../../../shared/domain/day.ts';
import { generic } from '../../../../shared/profiles/generic.ts';
import { readDossier } from '../read-dossier.ts';

/** Controls that say which way a line runs; poppler adds them. */
const directions = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

async function printed(text: string, language = ''): Promise<string> {
  const folio = folioSchema.parse({
    case: { id: 'case', dossier: { leftOut: generic.parts.filter((kind) => kind !== 'statements') } },
    statements: [{ id: 's', language, paragraphs: [{ id: 'p', text }] }],
  });
  const out = join(mkdtempSync(join(tmpdir(), 'folio-text-')), 'text.pdf');
  const today = dayOf(2026, 11, 22) as Day;
  const reply = await exportDossier({
    folio,
    profile: generic,
    today,
    out,
    maxBytes: null,
    readAttachment: async () => null,
  });
  if (!reply.ok) throw new Error(reply.failure.message);
  return out;
}

function clean(text: string): string {
  return text.normalize('NFC').replaceAll(directions, '').replaceAll(/\s+/g, ' ');
}

const samples = {
  Arabic: 'يولد جميع الناس أحراراً، متساوين في الكرامة والحقوق.',
  Farsi: 'تمام افراد بشر آزاد به دنیا می‌آیند، و از لحاظ حیثیت و حقوق با هم برابرند.',
  Urdu: 'تمام انسان آزاد، اور حقوق و عزت کے اعتبار سے برابر پیدا ہوئے ہیں۔',
  Hebrew: 'כל בני אדם נולדו בני חורין, ושווים בערכם.',
  Hindi: 'सभी मनुष्यों को गौरव और अधिकारों के मामले में जन्मजात स्वतन्त्रता प्राप्त है।',
  Punjabi: 'ਸਾਰਾ ਮਨੁੱਖੀ ਪਰਿਵਾਰ ਆਪਣੀ ਮਹਿਮਾ ਅਤੇ ਹੱਕਾਂ ਦੇ ਪੱਖੋਂ ਬਰਾਬਰ ਹੈ।',
  Bengali: 'সমস্ত মানুষ স্বাধীনভাবে সমান মর্যাদা এবং অধিকার নিয়ে জন্মগ্রহণ করে।',
  Tamil: 'மனிதப் பிறவியினர் சகலரும் சுதந்திரமாகவே பிறக்கின்றனர்.',
  Amharic: 'የሰው ልጅ ሁሉ ሲወለድ ነጻና በክብርና በመብትም እኩልነት ያለው ነው።',
  Burmese: 'လူတိုင်းသည် တူညီ လွတ်လပ်သော ဂုဏ်သိက္ခာဖြင့်',
  Khmer: 'មនុស្សទាំងអស់ កើតមកមានសេរីភាព',
  Thai: 'มนุษย์ทั้งหลายเกิดมามีอิสระและเสมอภาคกัน',
  Georgian: 'ყველა ადამიანი იბადება თავისუფალი',
  Armenian: 'Բոլոր մարդիկ ծնվում են ազատ ու հավասար',
  Chinese: '人人生而自由，在尊严和权利上一律平等。',
  Cyrillic: 'Все люди рождаются свободными. Всі люди народжуються вільними.',
  Vietnamese: 'Tất cả mọi người sinh ra đều được tự do và bình đẳng.',
};

test.each(Object.entries(samples))('%s comes out of pdftotext and pdf.js word by word', async (_, text) => {
  // Poppler takes the direction of most of a page for all of it, so the page must be mostly of the sample.
  const path = await printed(Array.from({ length: 8 }, () => text).join(' '));
  const { pages } = await readDossier(path);
  const viewer = pages.map((page) => page.text).join(' ');
  for (const extracted of [pdftotext(path), viewer]) {
    const words = new Set(clean(extracted).split(' '));
    const isUnspaced = !text.trim().includes(' ');
    const lost = isUnspaced
      ? !clean(extracted).replaceAll(' ', '').includes(text)
      : clean(text)
          .split(' ')
          .some((word) => !words.has(word));
    expect({ extracted: clean(extracted), lost }).toMatchObject({ lost: false });
  }
});

function pdftotext(path: string): string {
  return execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' });
}

test('words of both directions in one line keep their order', async () => {
  const path = await printed('She said بسم الله and left on 14 March.');
  expect(clean(pdftotext(path))).toContain('She said بسم الله and left on 14 March.');
});

test('the structure keeps right-to-left words as they were written', async () => {
  const path = await printed(samples.Arabic);
  const plain = execFileSync('qpdf', ['--qdf', '--object-streams=disable', path, '-'], {
    encoding: 'latin1',
  });
  const hex = Buffer.from(samples.Arabic, 'utf16le').swap16().toString('hex');
  expect(plain.toLowerCase()).toContain(`/actualtext <feff${hex}>`);
});
