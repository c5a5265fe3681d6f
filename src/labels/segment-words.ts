/** Names of segments. */
export const SEGMENT_WORDS = {
  'segment.champions': { en: 'Champions', zh: '冠军客户' },
  'segment.loyal': { en: 'Loyal', zh: '忠诚客户' },
  'segment.potential-loyalist': { en: 'Potential loyalists', zh: '潜在忠诚客户' },
  'segment.new': { en: 'New', zh: '新客户' },
  'segment.promising': { en: 'Promising', zh: '有潜力客户' },
  'segment.need-attention': { en: 'Need attention', zh: '需要关注的客户' },
  'segment.about-to-sleep': { en: 'About to sleep', zh: '即将沉睡的客户' },
  'segment.cannot-lose': { en: 'Cannot lose them', zh: '不能失去的客户' },
  'segment.at-risk': { en: 'At risk', zh: '有流失风险的客户' },
  'segment.hibernating': { en: 'Hibernating', zh: '休眠客户' },
  'segment.lost': { en: 'Lost', zh: '流失客户' },
  'segment.unassigned': { en: 'Unassigned', zh: '未分群' },
} as const
