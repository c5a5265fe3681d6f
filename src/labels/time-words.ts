/** Units of time, one and many. */
export const TIME_WORDS = {
  day: { en: 'day', zh: '天' },
  week: { en: 'week', zh: '周' },
  month: { en: 'month', zh: '个月' },
  year: { en: 'year', zh: '年' },
  days: { en: 'days', zh: '天' },
  weeks: { en: 'weeks', zh: '周' },
  months: { en: 'months', zh: '个月' },
  years: { en: 'years', zh: '年' },
} as const
