import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { folioSchema } from '../../../../shared/domain/case.ts';
import { generic } from '../../../../shared/profiles/generic.ts';
import { textDossier } from '../../../support/text-dossier.ts';
import { readDossier } from '../read-dossier.ts';

/** Controls that say which way a line runs; poppler adds them. */
const directions = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

async function printed(text: string, language = ''): Promise<string> {
  const folio = folioSchema.parse({
    case: { id: 'case', dossier: { leftOut: generic.parts.filter((kind) => kind !== 'statements') } },
    statements: [{ id: 's', language, paragraphs: [{ id: 'p', text }] }],
  });
  return (await textDossier(folio)).path;
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
  Tibetan: 'འགྲོ་བ་མིའི་རིགས་རྒྱུད་ཡོངས་ལ་སྐྱེས་ཙམ་ཉིད་ནས་ཆེ་མཐོངས་དང་།ཐོབ་ཐང་གི་རང་དབང་འདྲ་མཉམ་དུ་ཡོད་ལ།',
  Sinhala: 'සියලු මනුෂ්‍යයෝ නිදහස්ව උපත ලබා ඇත. ගරුත්වයෙන් හා අයිතිවාසිකම්වලින් සමාන වෙති.',
  Gujarati: 'પ્રતિષ્ઠા અને અધિકારોની દૃષ્ટિએ સર્વ માનવો જન્મથી સ્વતંત્ર અને સમાન હોય છે.',
  Odia: 'ସମସ୍ତ ମନୁଷ୍ୟ ଜନ୍ମକାଳରୁ ସ୍ୱାଧୀନ ଏବଂ ମର୍ଯ୍ୟାଦା ଓ ଅଧିକାରରେ ସମାନ।',
  Telugu: 'ప్రతిపత్తిస్వత్వముల విషయమున మానవులెల్లరును జన్మతః స్వతంత్రులును సమానులును నగుదురు.',
  Kannada: 'ಎಲ್ಲಾ ಮಾನವರೂ ಸ್ವತಂತ್ರರಾಗಿಯೇ ಜನಿಸಿದ್ದಾರೆ. ಹಾಗೂ ಘನತೆ ಮತ್ತು ಹಕ್ಕುಗಳಲ್ಲಿ ಸಮಾನರಾಗಿದ್ದಾರೆ.',
  Malayalam: 'മനുഷ്യരെല്ലാവരും തുല്യാവകാശങ്ങളോടും അന്തസ്സോടും സ്വാതന്ത്ര്യത്തോടുംകൂടി ജനിച്ചിട്ടുള്ളവരാണ്.',
  Korean: '모든 인간은 태어날 때부터 자유로우며 그 존엄과 권리에 있어 동등하다.',
  Japanese: 'すべての人間は、生まれながらにして自由であり、尊厳と権利とについて平等である。',
  Syriac: 'ܟܠ ܒܪܢܫܐ ܒܪܝܠܗ ܚܐܪܐ ܘܒܪܒܪ ܓܘ ܐܝܩܪܐ ܘܙܕܩܐ',
  Dhivehi: 'ހުރިހާ އިންސާނުން ވެސް އުފަންވަނީ މިނިވަންކަމުގައި',
  'N’Ko': 'ߡߐ߱ ߓߍ߯ ߢߊ߬ߣߍ߲߫ ߊ߬ߟߎ߫ ߤߙߐߦߊ߫ߣߍ߲، ߊ߬ߟߎ߫ ߞߊߣߌ߲߫ ߓߐߟߏ߲ ߘߐ߫ ߁߂߃.',
  Adlam: '𞤋𞤲𞥆𞤢𞤥𞤢 𞤢𞥄𞤣𞤫𞥅𞤶𞤭 𞤬𞤮𞤬 𞤨𞤮𞤼𞤭⹁ 𞤲’𞤣𞤭𞤥𞤣𞤭𞤣𞤭 𞤫 𞤶𞤭𞤦𞤭𞤲𞤢𞤲𞤣𞤫 𞥑𞥒𞥓. 𞤴𞤮 𞤼𞤮 𞤫 𞤤𞤢𞥄𞤱𞤮𞤤.',
  Rohingya: '𐴀𐴝𐴙𐴕𐴝 𐴀𐴝𐴌𐴝𐴊𐴞، 𐴔𐴡𐴘𐴡 𐴃𐴟 𐴚𐴡𐴘𐴣 𐴱𐴲𐴳. 𐴀𐴝𐴙𐴕𐴝 𐴌𐴝𐴇𐴥𐴝 𐴘𐴡𐴚𐴡𐴑𐴟𐴥.',
  Chakma: '𑄛𑄳𑄢𑄧𑄖𑄳𑄠𑄬𑄇𑄴 𑄟𑄚𑄪𑄌𑄴 𑄎𑄧𑄚𑄴𑄟 𑄦𑄧𑄠𑄴',
  Tifinagh: 'ⵉⵎⴷⴰⵏⵏ ⴰⴽⴽⵯ ⵎⴰ ⴷ ⵉⵜⵜⵍⴰⵍⵏ ⴳⴰⵏ ⵉⵍⵍⵉⵢⵏ',
};

test.each(Object.entries(samples))('%s comes out of pdftotext and pdf.js word by word', async (_, text) => {
  // Poppler takes the direction of most of a page for all of it, so the page must be mostly of the sample.
  const path = await printed(Array.from({ length: 16 }, () => text).join(' '));
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

const mixed = [
  'She said بسم الله and left on 14 March.',
  'My name is 𞤀𞤥𞤭𞤲𞤢𞤼𞤢 𞤄𞤢𞤤𞤣𞤫 and I was born in Labé (𞤂𞤢𞤦𞤫) on 3 May 1999.',
  'His name is 𐴀𐴝𐴙𐴕𐴝 𐴌𐴝𐴇𐴥𐴝, of Maungdaw.',
  'The word ߡߐ߱ ߓߍ߯ means everyone.',
];

test.each(mixed)('words of both directions in one line keep their order: %s', async (text) => {
  const path = await printed(text);
  const { pages } = await readDossier(path);
  expect(clean(pdftotext(path))).toContain(text);
  expect(clean(pages[0]?.text ?? '')).toContain(text);
});

test('a long line of Adlam is read in words, and no word of it is lost', async () => {
  const word = '𞤲𞤢𞤲𞤮𞤲𞤣𞤭𞤪𞤭';
  const path = await printed(Array.from({ length: 60 }, () => word).join(' '));
  expect(
    clean(pdftotext(path))
      .split(' ')
      .filter((each) => each === word),
  ).toHaveLength(60);
});

const leftward = [samples.Arabic, samples['N’Ko'], samples.Adlam, samples.Rohingya];

test.each(leftward)('the structure keeps right-to-left words as they were written: %s', async (text) => {
  const path = await printed(text);
  const plain = execFileSync('qpdf', ['--qdf', '--object-streams=disable', path, '-'], {
    encoding: 'latin1',
  });
  const hex = Buffer.from(text, 'utf16le').swap16().toString('hex');
  expect(plain.toLowerCase()).toContain(`/actualtext <feff${hex}>`);
});
