/** How well a product fits, and by which part. */
export const PRODUCT_WORDS = {
  'fit.between': {
    en: '{subject} is {share} % of the way from {worst} to {best}',
    zh: '{subject}，处于 {worst} 至 {best} 的 {share} % 处',
  },
  'fit.score': { en: 'fit is {score}', zh: '匹配度为 {score}' },
  'fit.range': {
    en: 'fit is {score} by what is known, {lower} to {upper} once all is',
    zh: '按已知情况匹配度为 {score}，全部已知后为 {lower} 至 {upper}',
  },
  'fit.unknown': { en: 'nothing is known of the fit', zh: '匹配度未知' },
} as const
