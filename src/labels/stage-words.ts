/** How long a client has been in a stage, against the others. */
export const STAGE_WORDS = {
  'stage.overdue': {
    en: 'in {stage} for {days} days, longer than {share} % of stays last ({limit} days)',
    zh: '处于“{stage}”已 {days} 天，超过 {share} % 的停留时长（{limit} 天）',
  },
  'stage.on-time': {
    en: 'in {stage} for {days} days; {share} % of stays have ended by day {limit}',
    zh: '处于“{stage}”已 {days} 天，{share} % 的停留在 {limit} 天内结束',
  },
  'stage.untold': {
    en: 'in {stage} for {days} days; too few stays have ended to say when they are overdue',
    zh: '处于“{stage}”已 {days} 天，已结束的停留太少，无法判断是否逾期',
  },
} as const
