import type { Texts } from '../texts.ts';

/** The words of explanations in simplified Chinese. Machine-made; awaits a native reader. */
export const chinese: Texts = {
  language: 'zh',
  checks: {
    'source-disagreement': {
      title: '{about}：有两个日期',
      message:
        '{source1}：{said1}。{source2}：{said2}。{gap, plural, =0 {两者没有重合。} other {相差 {gapWords}。}}哪一个对，还是两件不同的事？',
    },
    'order-conflict': {
      title: '先后顺序与日期不一致',
      message:
        '按这些说法，一件事在另一件之后，但日期正好相反{gap, plural, =0 {} other {（相差 {gapWords}）}}。您想先看哪一个？',
    },
    'sequence-arithmetic': {
      title: '推算的步骤得不出这个日期',
      message:
        '一步步推算，得不出所给的日期{gap, plural, =0 {} other {（相差 {gapWords}）}}。有一步或一个日期与其他的不同。',
    },
    'duration-mismatch': {
      title: '时长与日期不一致',
      message:
        '第一天、最后一天和时长对不上{gap, plural, =0 {} other {（相差 {gapWords}）}}。算不算最后一天都不对。',
    },
    'age-mismatch': {
      title: '年龄与日期不一致',
      message: '按出生日期推算，当时的年龄不一样。如果出生日期是估计的，请注明。',
    },
    'weekday-mismatch': {
      title: '星期与日期不一致',
      message: '按其他信息，那天不是这个星期几。您更记得清哪一个，星期几还是几号？',
    },
    'weekday-mismatch-day': {
      title: '星期与日期不一致',
      message: '{day} 是{was}。最近的{named}是 {before} 和 {after}。您更记得清哪一个，星期几还是几号？',
    },
    'impossible-date': { title: '没有这个日期', message: '日历上没有 {said1}。是另一天，还是另一个月？' },
    'future-date': {
      title: '这个日期还没有到',
      message: '{said1} 在今天（{today}）之后。年份对吗，还是计划中的事？',
    },
    'two-places': {
      title: '同一时间在两个地方',
      message: '按这些日期，一个人同时在两个地方。其中一个日期会不会不同？',
    },
    'span-inverted': {
      title: '结束早于开始',
      message: '结束早于开始{gap, plural, =0 {} other {（相差 {gapWords}）}}。是不是写反了？',
    },
    'evidence-before-event': {
      title: '文件早于它所证明的事',
      message:
        '文件不可能描述后来才发生的事{gap, plural, =0 {} other {（相差 {gapWords}）}}。是某个日期不同，还是文件说的是别的事？',
    },
    'signed-before-event': {
      title: '在事情发生之前签署',
      message:
        '一份陈述的签署早于它所讲述的事{gap, plural, =0 {} other {（相差 {gapWords}）}}。请核对签署日期和事件日期。',
    },
    'stamp-vs-story': {
      title: '印章与讲述的日期不同',
      message:
        '{source1}：{said1}。{source2}：{said2}{gap, plural, =0 {} other {；相差 {gapWords}}}。印章有时很难辨认。改动之前请再看一遍。',
    },
    'act-after-death': {
      title: '日期在去世之后',
      message:
        '按去世日期，此人不可能做这件事{gap, plural, =0 {} other {（相差 {gapWords}）}}。是某个日期不同，还是另一个人？',
    },
    'before-birth': { title: '日期在出生之前', message: '按出生日期，此人当时还没有出生。请看看出生年份。' },
    'translation-before-original': {
      title: '译文早于原文',
      message:
        '译文的日期早于它所翻译的文件{gap, plural, =0 {} other {（相差 {gapWords}）}}。请核对两者的日期。',
    },
    'passport-validity': {
      title: '旅行在护照有效期之外',
      message:
        '所说的护照在那一天无效{gap, plural, =0 {} other {（相差 {gapWords}）}}。您是不是用另一份证件旅行的？',
    },
    'evidence-long-after': {
      title: '事后很久才写',
      message: '这封信写于所讲之事很久以后：{yearsWords}或更久。这是允许的。请写信人说明怎么记得这个日期。',
    },
    'camera-clock': {
      title: '相机的时钟写的是另一天',
      message:
        '相机在此文件中写下了 {taken}。这与这里给出的日期或所示事件的日期不符{gap, plural, other {（相差 # 天）}}。相机时钟常常不准。拿到文件本身的人可以读到它；卷宗中不带有它。',
    },
    'undated-statement': { title: '没有签署日期', message: '这份文件没有日期。请写的人补上签署的日期。' },
    'crossing-order': {
      title: '两次入境之间没有出境',
      message: '按这些日期，两次入境（{country}）之间没有出境。是不是缺了一次旅行？',
    },
    'history-gap': {
      title: '有一段时间没有说明',
      message:
        '从 {from} 到 {to}（{daysWords}）没有填写任何内容。表格要求没有空缺；“被关押”“四处辗转”“没有工作”也都是回答。',
    },
    'history-overlap': {
      title: '两条记录重叠',
      message: '这两条不同地点的记录重叠（约 {daysWords}）。其中一个是兼职，还是为家人保留的？',
    },
    'one-year-deadline': {
      title: '距最后一次抵达已超过一年',
      message: '最后一次抵达后的一年已在 {ends} 结束。有例外情况。请问律师是否有一种适用于您。',
    },
    'deadline-near': {
      title: '一年的申请期限快到了',
      message:
        '{days, plural, =0 {今天是最后一天} other {还剩 {daysWords}}}：一年到 {ends} 结束。这必须由律师确认。',
    },
    'implausible-age': {
      title: '年龄不寻常',
      message: '按这些日期，此人的年龄：{yearsWords}。如果属实，请保留。否则请看看年份。',
    },
    'ambiguous-numeric': { title: '可以有两种读法的日期', message: '{quote1} 是指 {first} 还是 {second}？' },
    'unmarked-calendar': {
      title: '用的是哪种历法？',
      message: '{year} 年看起来像另一种历法的年份。如果是，请选择那种历法。',
    },
    'placeholder-date': {
      title: '真的知道是这一天吗？',
      message: '{day} 常在不知道具体日子时填写。如果是这样，请选“只写年份”。如果确实是这一天，请保留。',
    },
    'false-precision': {
      title: '这里比别处更精确',
      message: '这里写了确切的日子，但并不那么确定。写月份或季节更稳妥，也同样真实。',
    },
    'precision-drift': {
      title: '同一日期，说法不同',
      message: '{said1} 和 {said2} 是一致的。您也许想让两处写法相同。',
    },
    'round-number': {
      title: '许多日期都很整',
      message: '在确切日期（{count} 个）中，有 {round} 个是 1 号或 15 号。请标出只是猜测的日期。',
    },
    'unanchored-relative': {
      title: '在没有日期的事“之后”',
      message: '这是从另一件还没有日期的事说起的。那件事大约在什么时候？',
    },
    'count-mismatch': {
      title: '数目与记录不一致',
      message: '第 {paragraph} 段说 {count}；记录了 {recorded}。是有一个还没录入，还是录入了两次？',
    },
    'holiday-mismatch': {
      title: '节日与日期不一致',
      message: '{feast}大约从 {day} 开始。“{quote1}”这些字旁边的日期不同：{said1}。',
    },
    'historic-anchor': {
      title: '已知的公共事件与日期不一致',
      message: '{event}：{day}（{source}）。这里的日期不同：{said1}。如果您指的是前后那段时间，请写明。',
    },
    'squeezed-window': {
      title: '您的其他日期只留下几天',
      message:
        '按其他信息，这件事{days, plural, =1 {在 {first}} other {在 {first} 到 {last} 之间}}。如果这让您意外，可能其中某一条比您的本意更精确。',
    },
    'unlikely-fit': {
      title: '勉强才能一致',
      message: '这些能对上，但只在“大约”的最边缘。如果可以差这么远，就保留。',
    },
    unfinished: {
      title: 'Folio 没能完成这项核对',
      message: '这里相互关联的内容太多（{count} 条说法）。已找到的列在这里；可能还有更多。',
    },
  },
  hints: {
    'day-month-swap': '如果有一边的日和月颠倒了，就能对上。',
    'digit-transposition': '如果两个数字颠倒了，或有一个数字打错了，就能对上。',
    'january-year-typo': '一月份人们常常还写旧年份。晚一年就能对上。',
    'year-typo': '日和月一致；只有年份不同。',
    'calendar-slip': '这种差别来自另一种历法。加 621 只适用于波斯年的一部分；其余要加 622。',
    'narrative-order': '叙述在这里回到了更早的时间。写上“在那之前”，读者就不会弄混。',
    'same-event-twice': '另有一条记录与这条很像。是两件事还是一件？如果是一件，请合并。',
  },
  kinds: {
    incident: '您的事件记录',
    history: '您的生活经历',
    document: '文件',
    declaration: '声明',
    affidavit: '宣誓书',
    letter: '信',
    'translator-certificate': '译者证明',
    'interpreter-certificate': '口译员证明',
    person: '人物记录',
    case: '案件',
  },
  fields: {
    when: '日期',
    until: '最后一天',
    from: '第一天',
    to: '最后一天',
    issued: '签发日期',
    expires: '有效期最后一天',
    received: '收到的日期',
    signed: '签署日期',
    born: '出生日期',
    died: '去世日期',
    married: '结婚日期',
    filed: '递交日期',
  },
  places: {
    page: '第 {number} 页',
    paragraph: '第 {number} 段',
    account: '叙述',
    notes: '备注',
    document: '文件',
    length: '时长',
  },
  weekdays: ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'],
  phrases: {
    day: '{year}年{month}{day}日',
    calendarDay: '{day} {month} {year}',
    days: '{count, plural, other {# 天}}',
    years: '{count, plural, other {# 年}}',
    quoted: '“{words}”',
    named: '{kind}“{title}”',
    thisCountry: '这个国家',
    between: '{from}至{to}之间',
    since: '{day}或更晚',
    upTo: '{day}或更早',
    ofRecord: '“{record}”的{field}',
    fitsDay: '如果{about}是{day}，就能对上。',
    fitsBetween: '如果{about}是{range}，就能对上。',
    apart: '{start} → {stated}：{gapWords}',
    chain: '{start}{steps} = {reached}；所给：{stated}；相差 {gapWords}',
    stepOn: ' + {daysWords}',
    stepBack: ' − {daysWords}',
    shared: '{source}（{said}）与其他的不同。',
    sharedBy: '{count, plural, other {# 项}}不一致都出自同一条说法，它与其他的不同：',
    nothingFound: '没有发现不一致之处。',
    found: '{count, plural, other {# 项不一致}}：{list}。',
    errorCount: '{count, plural, other {# 项错误}}',
    warningCount: '{count, plural, other {# 项警告}}',
    infoCount: '{count, plural, other {# 项提示}}',
  },
  names: {
    'Eid al-Fitr': '开斋节',
    'Eid al-Adha': '宰牲节',
    Ashura: '阿舒拉节',
    Ramadan: '斋月',
    Nowruz: '诺鲁孜节',
    Yalda: '雅尔达之夜',
    Enkutatash: '埃塞俄比亚新年',
    Meskel: '马斯卡尔节',
    Timkat: '主显节',
    Christmas: '圣诞节',
    'New Year': '新年',
    'the fall of Kabul': '喀布尔陷落',
    'the invasion of Ukraine': '入侵乌克兰',
    'the coup in Myanmar': '缅甸政变',
    'the coup attempt in Turkey': '土耳其未遂政变',
    'the death of Mahsa Amini': '马赫萨·阿米尼之死',
    'the killings at Rabaa': '拉巴广场屠杀',
    'the fall of Mosul': '摩苏尔陷落',
    'the massacre at Khartoum': '喀土穆屠杀',
    'the war in Sudan': '苏丹战争',
    'the war in Tigray': '提格雷战争',
    'the Easter bombings in Sri Lanka': '斯里兰卡复活节爆炸案',
    'the earthquake in Haiti': '海地地震',
    'the genocide at Srebrenica': '斯雷布雷尼察种族灭绝',
  },
};
