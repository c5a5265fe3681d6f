/** Whether spend goes with frequency, by the code of the verdict. */
export const DEPENDENCE_WORDS = {
  'dependence.INDEPENDENT': {
    en: 'Clients who buy more often spend as much per order as the rest: values can be multiplied.',
    zh: '购买频繁的客户每单金额与其他客户相同：可以直接相乘计算价值。',
  },
  'dependence.WEAKLY_DEPENDENT': {
    en: 'Clients who buy more often spend a little more or less per order. Look at how far values are off.',
    zh: '购买频繁的客户每单金额略有不同，请查看价值的偏差有多大。',
  },
  'dependence.DEPENDENT': {
    en: 'Clients who buy more often spend clearly more or less per order. Value groups of like frequency apart.',
    zh: '购买频繁的客户每单金额明显不同，请按购买频率分组分别计算价值。',
  },
  'dependence.UNCERTAIN': {
    en: 'Spend may go with frequency, or this is chance. Use more clients.',
    zh: '每单金额可能与购买频率有关，也可能只是偶然，请使用更多客户。',
  },
  'dependence.TOO_FEW_CLIENTS': {
    en: 'Too few clients have spent to tell. Observe for longer.',
    zh: '有消费的客户太少，无法判断，请延长观察期。',
  },
  'dependence.NO_VARIATION': {
    en: 'All clients order as often, or all spend alike: nothing can depend.',
    zh: '所有客户的购买频率或金额都相同，谈不上相关。',
  },
} as const
