import type { Language } from './language.ts';
import { persian } from './fa.ts';

/** Dari: Persian with the words Afghanistan adds. */
export const dari: Language = {
  ...persian,
  tag: 'fa-AF',
  filler: `${persian.filler}|ماه‌|صبح وقت|سنه`,
  seasons: ['بهار', 'تابستان', 'خزان|پاییز|پائیز', 'زمستان'],
  early: `${persian.early}|آوایل|شروع‌های`,
  week: 'هفته|هفتهٔ|هفته‌ی',
  eras: { ...persian.eras, gregory: 'میلادی|م|عیسوی' },
  unknown: `${persian.unknown}|یادم رفته|نمی‌فامم|به یادم نیست|خبر ندارم`,
};
