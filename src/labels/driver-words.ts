/** Quadrants of importance and performance, categories of Kano, zones of tolerance. */
export const DRIVER_WORDS = {
  'quadrant.concentrate-here': {
    en: 'Concentrate here: it matters and is not done well',
    zh: '重点改进：重要但做得不好',
  },
  'quadrant.keep-up': { en: 'Keep up: it matters and is done well', zh: '继续保持：重要且做得好' },
  'quadrant.low-priority': {
    en: 'Low priority: it matters little and is not done well',
    zh: '优先级低：不太重要，做得也不好',
  },
  'quadrant.possible-overkill': {
    en: 'Possible overkill: it matters little and is done well',
    zh: '可能投入过度：不太重要但做得好',
  },
  'kano.A': { en: 'Attractive: pleases, and is not missed', zh: '魅力属性：有则满意，无亦不失望' },
  'kano.O': { en: 'One-dimensional: pleases, and is missed', zh: '期望属性：有则满意，无则不满' },
  'kano.M': { en: 'Must-be: taken for granted, and missed', zh: '必备属性：有视为当然，无则不满' },
  'kano.I': { en: 'Indifferent: neither pleases nor is missed', zh: '无差异属性：有无均可' },
  'kano.R': { en: 'Reverse: not wanted', zh: '反向属性：不希望有' },
  'kano.Q': { en: 'Questionable: the answers contradict each other', zh: '可疑结果：回答自相矛盾' },
  'zone.below': { en: 'Below what clients accept', zh: '低于客户可接受的水平' },
  'zone.within': { en: 'Accepted, and less than clients wish for', zh: '可接受，但未达到客户的期望' },
  'zone.above': { en: 'As good as clients wish for, or better', zh: '达到或超过客户的期望' },
} as const
