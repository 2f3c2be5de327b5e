import type { LanguageData } from '../grammar.ts';
import { atomAt, dateOf, meant, numberOf, yearWords, type Match } from '../match.ts';
import type { Expression } from '../expression.ts';
import { eras } from './eras.ts';
import { nativeFeasts } from './feast-rows.ts';
import { weekdays } from './rows.ts';

function days(prefixes: string, ...names: readonly string[]): string[] {
  return names.map((name) =>
    name
      .split('|')
      .flatMap((one) => prefixes.split('|').map((prefix) => prefix + one))
      .join('|'),
  );
}

export const chinese: LanguageData = {
  language: 'zh',
  marked: true,
  rows: [
    ...eras,
    ...weekdays(...days('星期|周|礼拜|週|禮拜', '日|天|七|末日', '一', '二', '三', '四', '五', '六')),
    ['UNIT', '天|日', 0, { unit: 'day' }],
    ['UNIT', '周|星期|个星期|礼拜|个礼拜|週|個星期', 0, { unit: 'week' }],
    ['UNIT', '周末|週末|个周末', 0, { unit: 'weekend' }],
    ['UNIT', '月|个月|個月', 0, { unit: 'month' }],
    ['UNIT', '季度|季|个季度', 0, { unit: 'quarter' }],
    ['UNIT', '年|年度', 0, { unit: 'year' }],
    ['UNIT', '十年', 0, { unit: 'decade' }],
    ['UNIT', '世纪|世紀|个世纪', 0, { unit: 'century' }],
    ['UNIT', '小时|个小时|分钟|秒|秒钟|点|时', 0, { unit: 'hour' }],
    ['CENTURY', '世纪|世紀'],
    ['WEEKUNIT', '周|星期|个星期|礼拜|週'],
    ['MONTHUNIT', '月|个月'],
    ['YEARUNIT', '年'],
    ['QUARTER', '季度|季'],
    ['YEARMARK', '年|年度|年间|年代初'],
    ['MONTHMARK', '月|月份'],
    ['DAYMARK', '日|号|號'],
    ['SEASON', '春天|春季|春|初春|春夏之交', 1],
    ['SEASON', '夏天|夏季|夏|盛夏', 2],
    ['SEASON', '秋天|秋季|秋|深秋', 3],
    ['SEASON', '冬天|冬季|冬|寒冬', 4],
    ['PARTPOST', '初|年初|初期|上旬|月初|早期|初旬|之初|伊始', 0, { name: 'start' }],
    ['PARTPOST', '中旬|中期|中|中叶|年中', 0, { name: 'mid' }],
    ['PARTPOST', '底|末|年底|末期|下旬|月底|后期|年末|末年|晚期', 0, { name: 'end' }],
    ['DEICTIC', '今天|今日|今晚|今早|今晨|今夜', 0],
    ['DEICTIC', '昨天|昨日|昨晚|昨夜', -1],
    ['DEICTIC', '前天|前日', -2],
    ['DEICTIC', '大前天', -3],
    ['DEICTIC', '明天|明日|明晚|明早|翌日将', 1],
    ['DEICTIC', '后天|後天', 2],
    ['DEICTIC', '大后天', 3],
    ['DEICTIC', '第二天|次日|翌日|隔天|隔日|次晨|次日凌晨|第二天早上', 1, { base: 'story' }],
    ['DEICTIC', '当天|当日|同日|同一天|那天|那一天|当晚|那晚|这一天|是日|当夜|同天', 0, { base: 'story' }],
    ['DEICTIC', '前一天|头一天|前一日|前一晚', -1, { base: 'story' }],
    ['DEICTIC', '去年|上年', -1, { unit: 'year' }],
    ['DEICTIC', '前年', -2, { unit: 'year' }],
    ['DEICTIC', '今年|本年|本年度', 0, { unit: 'year' }],
    ['DEICTIC', '明年|来年', 1, { unit: 'year' }],
    ['DEICTIC', '后年', 2, { unit: 'year' }],
    ['DEICTIC', '同年|当年|那年|那一年|这一年|该年|是年', 0, { unit: 'year', base: 'story' }],
    ['DEICTIC', '次年|翌年|第二年|隔年|转年', 1, { unit: 'year', base: 'story' }],
    ['DEICTIC', '前一年|上一年', -1, { unit: 'year', base: 'story' }],
    ['DEICTIC', '同月|当月|那个月|该月', 0, { unit: 'month', base: 'story' }],
    ['DEICTIC', '次月|翌月|第二个月', 1, { unit: 'month', base: 'story' }],
    ['DEICTIC', '上月|上个月', -1, { unit: 'month' }],
    ['DEICTIC', '本月|这个月|当前月', 0, { unit: 'month' }],
    ['DEICTIC', '下月|下个月', 1, { unit: 'month' }],
    ['DEICTIC', '第二周|次周|接下来的一周', 1, { unit: 'week', base: 'story' }],
    ['DEICTIC', '上上周|上上个星期', -2, { unit: 'week' }],
    ['DEICTIC', '下下周|下下个星期', 2, { unit: 'week' }],
    ['REL', '上|上个|上一|上一个|过去的|刚过去的', -1, { base: 'speech' }],
    ['REL', '下|下个|下一|下一个', 1, { base: 'speech' }],
    ['REL', '这|这个|本|本次', 0, { base: 'speech' }],
    ['REL', '那|那个|同一|同', 0, { base: 'story' }],
    ['SHIFTER', '前|以前|之前', -1, { base: 'either' }],
    ['SHIFTER', '后|以后|之后|過後|後', 1, { base: 'either' }],
    ['SHIFTPRE', '过|再过', 1, { base: 'speech' }],
    ['DAYPART', '早上|上午|中午|下午|晚上|夜里|凌晨|傍晚|清晨|晚|夜|午夜|夜间|早晨|深夜|晚间'],
    ['OF', '的'],
    ['IN', '在|于|於|自|从|到|至|截至|直到|自从|早在'],
    ['ON', '在|于|自|从|到|至'],
    ['FROM', '从|自|由'],
    ['BETWEEN', '在'],
    ['JOIN', '至|到|–|-|~', 0, { name: 'to' }],
    ['JOIN', '和|与|及|、', 0, { name: 'and' }],
    ['JOIN', '或|或者', 0, { name: 'or' }],
    ['ABOUT', '大约|约|大概|左右'],
    ['VAGUE', '几|数|多|若干|好几'],
    ['EVERY', '每|每个'],
    ['DECADEPOST', '年代'],
    ['QMARK', '上半年', 1, { unit: 'half' }],
    ['QMARK', '下半年', 2, { unit: 'half' }],
    ['LABEL', '第'],
    ['COUNTED', '人|名|个人|元|美元|欧元|公里|米|户|家|次|万|千|百|余人|多人|岁|公斤|吨|条|号房间|辆|架|位'],
    ...nativeFeasts.zh,
  ],
  rules: [
    { pattern: 'DAY', build: lonePart },
    ...['DEICTIC MONTH DAY?', 'DEICTIC DAY'].map((pattern) => ({ pattern, build: afterDeictic })),
    ...['YEAR 第 NUM QUARTER', '第 NUM QUARTER'].map((pattern) => ({ pattern, build: quarter })),
    { pattern: '第 NUM UNIT', build: () => ({ kind: 'silent' }) },
    { pattern: '第 NUM', build: () => ({ kind: 'silent' }) },
    { pattern: 'NUM 世纪 DIGITS 年代', build: decade },
    { pattern: 'NUM 世纪 NUM 年代', build: decade },
    { pattern: '上 世纪 NUM 年代', build: (match) => decadeOf(20, numberOf(match, 'NUM')) },
    { pattern: '上 个 世纪 NUM 年代', build: (match) => decadeOf(20, numberOf(match, 'NUM')) },
    { pattern: '本 世纪 NUM 年代', build: (match) => decadeOf(21, numberOf(match, 'NUM')) },
    { pattern: 'NUM 年代', build: (match) => decadeOf(20, numberOf(match, 'NUM')) },
    { pattern: 'YEAR 间', build: dateOf },
    ...['MONTH DAY', 'MONTH DAY ,|（|(? WEEKDAY', 'YEAR MONTH DAY （|( WEEKDAY'].map((pattern) => ({
      pattern,
      build: dateOf,
    })),
    { pattern: 'YEAR MONTH DAY （|( WEEKDAY ）|)', build: dateOf },
  ],
};

/** "5日": of the month the story is in. */
function lonePart(match: Match): Expression | null {
  const last = atomAt(match, match.next - 1)?.text;
  const next = atomAt(match, match.next)?.text;
  return (last === '日' || last === '号') && next !== '楼' && next !== '房' ? dateOf(match) : null;
}

/** "去年3月5日", "同年8月", "本月5日". */
function afterDeictic(match: Match): Expression | null {
  const word = meant(match, 'DEICTIC');
  const step = word && { shift: word.n, base: word.base ?? ('speech' as const) };
  if (!step) return null;
  if (meant(match, 'MONTH')) return word.unit === 'year' ? { ...dateOf(match), year: { step } } : null;
  return word.unit === 'month' ? { ...dateOf(match), step } : null;
}

function quarter(match: Match): Expression | null {
  const n = numberOf(match, 'NUM') ?? 0;
  const year = meant(match, 'YEAR');
  return n >= 1 && n <= 4
    ? { kind: 'period', unit: 'quarter', n, year: year && yearWords(year), step: null }
    : null;
}

/** "20世纪90年代". */
function decade(match: Match): Expression | null {
  return decadeOf(numberOf(match, 'NUM') ?? 20, meant(match, 'NUM', 1)?.n ?? numberOf(match, 'DIGITS'));
}

function decadeOf(century: number, n: number | null): Expression | null {
  if (n === null || n % 10 !== 0) return null;
  if (n >= 1000) return { kind: 'period', unit: 'decade', n, year: null, step: null };
  return n < 100
    ? { kind: 'period', unit: 'decade', n: (century - 1) * 100 + n, year: null, step: null }
    : null;
}
