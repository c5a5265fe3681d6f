/** Cells of the loyalty matrix, signs of fading and which way loyalty goes. */
export const LOYALTY_WORDS = {
  'loyalty.loyal': { en: 'Loyal: comes back and would choose us again', zh: '忠诚：持续合作且认可我方' },
  'loyalty.latent': { en: 'Latent: would choose us, but seldom comes', zh: '潜在忠诚：认可我方但合作较少' },
  'loyalty.spurious': { en: 'Spurious: comes back, but not out of liking', zh: '虚假忠诚：持续合作但并不认可' },
  'loyalty.none': { en: 'No loyalty: seldom comes and would not choose us', zh: '无忠诚：合作较少且不认可' },
  'loyalty.behaviour-only-high': { en: 'Comes back; attitude not known', zh: '持续合作，态度未知' },
  'loyalty.behaviour-only-low': { en: 'Seldom comes; attitude not known', zh: '合作较少，态度未知' },
  'loyalty.trend.rising': {
    en: 'rising by {slope} points a year ({lower} to {upper})',
    zh: '上升，每年 {slope} 分（{lower} 至 {upper}）',
  },
  'loyalty.trend.falling': {
    en: 'falling by {slope} points a year ({lower} to {upper})',
    zh: '下降，每年 {slope} 分（{lower} 至 {upper}）',
  },
  'loyalty.trend.steady': {
    en: 'no trend beyond chance: {slope} points a year ({lower} to {upper})',
    zh: '未见超出偶然的趋势：每年 {slope} 分（{lower} 至 {upper}）',
  },
  'loyalty.trend.unknown': {
    en: '{slope} points a year; too few readings to say more',
    zh: '每年 {slope} 分；读数过少，无法判断',
  },
  'fading.silence': {
    en: 'silent for {days} days; its own rhythm is {usual} days',
    zh: '已沉默 {days} 天，其惯常间隔约 {usual} 天',
  },
  'fading.frequency': {
    en: '{recent} times in the last {days} days, where {expected} were usual',
    zh: '近 {days} 天 {recent} 次，按以往应约 {expected} 次',
  },
  'fading.depth': {
    en: 'products held fell from {before} to {now}',
    zh: '持有产品数由 {before} 降至 {now}',
  },
  'fading.balances': {
    en: 'balance {now}, where {expected} would have been as before',
    zh: '余额 {now}，按以往走势应约 {expected}',
  },
  'fading.satisfaction': {
    en: 'satisfaction fell from {before} to {now}, beyond the error of the survey',
    zh: '满意度由 {before} 降至 {now}，超出调查误差',
  },
  'fading.response': {
    en: 'answered {recent} of {asked} contacts, before {before} of {askedBefore}',
    zh: '近期 {asked} 次联系回应 {recent} 次，此前 {askedBefore} 次回应 {before} 次',
  },
} as const
