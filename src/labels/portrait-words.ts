/** What is typical of a segment or a client, and what is unusual. */
export const PORTRAIT_WORDS = {
  'portrait.segment': {
    en: '{segment}: {size} clients, {share} % of all',
    zh: '{segment}：{size} 户，占全部 {share} %',
  },
  'portrait.empty': { en: '{segment}: nobody is in it', zh: '{segment}：暂无客户' },
  'portrait.small': {
    en: 'few clients: take the figures as hints',
    zh: '客户数较少，数字仅供参考',
  },
  'portrait.indistinct': { en: 'nothing sets it apart beyond chance', zh: '与其他客户没有显著差异' },
  'portrait.number-more': {
    en: '{attribute} is higher: median {own}, of the others {others}',
    zh: '{attribute}较高：中位数 {own}，其他客户为 {others}',
  },
  'portrait.number-less': {
    en: '{attribute} is lower: median {own}, of the others {others}',
    zh: '{attribute}较低：中位数 {own}，其他客户为 {others}',
  },
  'portrait.number-mostly-more': {
    en: '{attribute} is more often higher, though the median is {own}, of the others {others}',
    zh: '{attribute}总体偏高，但中位数为 {own}，其他客户为 {others}',
  },
  'portrait.number-mostly-less': {
    en: '{attribute} is more often lower, though the median is {own}, of the others {others}',
    zh: '{attribute}总体偏低，但中位数为 {own}，其他客户为 {others}',
  },
  'portrait.word-more': {
    en: '{subject} is more common: {own} % of them, {others} % of the others',
    zh: '{subject}较多：占 {own} %，其他客户为 {others} %',
  },
  'portrait.word-less': {
    en: '{subject} is less common: {own} % of them, {others} % of the others',
    zh: '{subject}较少：占 {own} %，其他客户为 {others} %',
  },
  'portrait.missing-more': {
    en: '{attribute} is more often not known: of {own} % of them, {others} % of the others',
    zh: '{attribute}缺失较多：占 {own} %，其他客户为 {others} %',
  },
  'portrait.missing-less': {
    en: '{attribute} is less often not known: of {own} % of them, {others} % of the others',
    zh: '{attribute}缺失较少：占 {own} %，其他客户为 {others} %',
  },
  'portrait.subject': { en: '{attribute} {word}', zh: '{attribute}“{word}”' },
  'portrait.usual-number': {
    en: '{attribute}: {median} in the middle, {lower} to {upper} for half of them',
    zh: '{attribute}：中位数 {median}，半数客户在 {lower} 至 {upper} 之间',
  },
  'portrait.usual-same': {
    en: '{attribute}: {median} for at least half of them',
    zh: '{attribute}：至少半数客户为 {median}',
  },
  'portrait.usual-word': { en: '{subject}: {share} % of them', zh: '{subject}：占 {share} %' },
  'portrait.unknown': { en: '{attribute} is not known', zh: '{attribute}未知' },
  'portrait.client': {
    en: 'compared with {size} other clients of {segment}',
    zh: '与“{segment}”的其他 {size} 户客户相比',
  },
  'portrait.probability': {
    en: 'belongs there with a probability of {share} %',
    zh: '归属概率为 {share} %',
  },
  'portrait.distance': {
    en: 'lies farther from its centre than {share} % of them',
    zh: '比其中 {share} % 的客户更偏离群体中心',
  },
  'portrait.number-typical': {
    en: '{attribute} {value} is usual: {share} % have less',
    zh: '{attribute} {value} 处于常见范围：{share} % 的客户低于此值',
  },
  'portrait.number-above': {
    en: '{attribute} {value} is high: {share} % have less ({lower} to {upper} %)',
    zh: '{attribute} {value} 偏高：{share} % 的客户低于此值（{lower} % 至 {upper} %）',
  },
  'portrait.number-below': {
    en: '{attribute} {value} is low: {share} % have less ({lower} to {upper} %)',
    zh: '{attribute} {value} 偏低：{share} % 的客户低于此值（{lower} % 至 {upper} %）',
  },
  'portrait.outlying': { en: '{text}, far from most', zh: '{text}，明显偏离多数客户' },
  'portrait.word-common': { en: '{subject}: like {share} % of them', zh: '{subject}：与其中 {share} % 的客户相同' },
  'portrait.word-rare': {
    en: '{subject} is rare: {share} % of them ({lower} to {upper} %)',
    zh: '{subject}较少见：仅占 {share} %（{lower} % 至 {upper} %）',
  },
  'portrait.lacks': {
    en: '{subject}: {share} % of them have it, this client has not',
    zh: '{subject}：其中 {share} % 的客户有，该客户没有',
  },
  'portrait.reason-more': {
    en: '{attribute} makes the odds {times} times those of the average client',
    zh: '{attribute}使发生比升至平均客户的 {times} 倍',
  },
  'portrait.reason-less': {
    en: '{attribute} makes the odds only {times} times those of the average client',
    zh: '{attribute}使发生比降至平均客户的 {times} 倍',
  },
  'portrait.no': { en: 'no', zh: '否' },
  'portrait.held': { en: 'what the client holds', zh: '已持有的产品' },
} as const
