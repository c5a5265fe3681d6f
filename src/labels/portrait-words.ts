/** What is typical of a segment or a client, and what is unusual. */
export const PORTRAIT_WORDS = {
  'portrait.segment': {
    en: '{segment}: {size} clients, {share} % of all',
    zh: '{segment}：{size} 户，占全部 {share} %',
  },
  'portrait.empty': { en: '{segment}: nobody is in it', zh: '{segment}：没有客户' },
  'portrait.small': {
    en: 'few clients: take the figures as hints',
    zh: '客户数较少，数字仅供参考',
  },
  'portrait.indistinct': { en: 'nothing sets it apart beyond chance', zh: '与其他客户没有超出偶然的差别' },
  'portrait.number-more': {
    en: '{attribute} is higher: half of them have more than {own}, half of the others more than {others}',
    zh: '{attribute}较高：中位数 {own}，其他客户 {others}',
  },
  'portrait.number-less': {
    en: '{attribute} is lower: half of them have less than {own}, half of the others less than {others}',
    zh: '{attribute}较低：中位数 {own}，其他客户 {others}',
  },
  'portrait.word-more': {
    en: '{subject} is more common: {own} % of them, {others} % of the others',
    zh: '{subject}较多：占 {own} %，其他客户 {others} %',
  },
  'portrait.word-less': {
    en: '{subject} is less common: {own} % of them, {others} % of the others',
    zh: '{subject}较少：占 {own} %，其他客户 {others} %',
  },
  'portrait.missing-more': {
    en: '{attribute} is more often not known: of {own} % of them, {others} % of the others',
    zh: '{attribute}较多未知：占 {own} %，其他客户 {others} %',
  },
  'portrait.missing-less': {
    en: '{attribute} is less often not known: of {own} % of them, {others} % of the others',
    zh: '{attribute}较少未知：占 {own} %，其他客户 {others} %',
  },
  'portrait.subject': { en: '{attribute} {word}', zh: '{attribute}“{word}”' },
  'portrait.usual-number': {
    en: '{attribute}: {median} in the middle, {lower} to {upper} for half of them',
    zh: '{attribute}：中位数 {median}，半数客户在 {lower} 至 {upper} 之间',
  },
  'portrait.usual-word': { en: '{subject}: {share} % of them', zh: '{subject}：{share} %' },
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
    zh: '离中心比其中 {share} % 的客户更远',
  },
  'portrait.number-typical': {
    en: '{attribute} {value} is usual: {share} % have less',
    zh: '{attribute} {value} 属于正常：{share} % 的客户更低',
  },
  'portrait.number-above': {
    en: '{attribute} {value} is high: {share} % have less ({lower} to {upper} %)',
    zh: '{attribute} {value} 偏高：{share} % 的客户更低（{lower} % 至 {upper} %）',
  },
  'portrait.number-below': {
    en: '{attribute} {value} is low: {share} % have less ({lower} to {upper} %)',
    zh: '{attribute} {value} 偏低：{share} % 的客户更低（{lower} % 至 {upper} %）',
  },
  'portrait.outlying': { en: '{text}, far from all', zh: '{text}，明显偏离' },
  'portrait.word-common': { en: '{subject}: like {share} % of them', zh: '{subject}：与其中 {share} % 的客户相同' },
  'portrait.word-rare': {
    en: '{subject} is rare: {share} % of them ({lower} to {upper} %)',
    zh: '{subject}较少见：占 {share} %（{lower} % 至 {upper} %）',
  },
  'portrait.lacks': {
    en: '{subject}: {share} % of them have it, this client has not',
    zh: '{subject}：其中 {share} % 的客户具备，该客户不具备',
  },
  'portrait.reason-more': {
    en: '{attribute} makes the odds {times} times those of the average client',
    zh: '{attribute}使发生比为平均客户的 {times} 倍',
  },
  'portrait.reason-less': {
    en: '{attribute} makes the odds only {times} times those of the average client',
    zh: '{attribute}使发生比仅为平均客户的 {times} 倍',
  },
  'portrait.no': { en: 'no', zh: '否' },
  'portrait.held': { en: 'what the client holds', zh: '已持有的产品' },
} as const
