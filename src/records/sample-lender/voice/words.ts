/**
 * What clients say of their own accord, in two languages.
 *
 * @module
 */
import type { Dice } from '../dice.js'

type Several = readonly [string, ...string[]]

const PRAISE: Readonly<Record<'en' | 'zh', Several>> = {
  en: [
    'The loan was approved quickly and everybody was friendly.',
    'Our manager answers at once and knows our business.',
    'Clear terms and no surprises. We will come again.',
    'Helpful advice on the hedge, thank you.',
  ],
  zh: [
    '审批速度很快，服务态度非常好。',
    '客户经理很专业，沟通顺畅。',
    '条款清楚，手续简便，下次还会合作。',
    '融资方案很适合我们，非常满意。',
  ],
}

const COMPLAINT: Readonly<Record<'en' | 'zh', Several>> = {
  en: [
    'We have waited three weeks for an answer. This is too slow.',
    'The fee was higher than agreed, and nobody explained why.',
    'The portal was down again and we could not draw.',
    'Too many documents are asked for twice.',
  ],
  zh: [
    '审批太慢，等了三个星期还没有答复。',
    '手续费比约定的高，没有人解释原因。',
    '网上系统又出故障，无法提款，很不满意。',
    '材料重复提交，流程太繁琐。',
  ],
}

export function wordsOf(language: 'en' | 'zh', isComplaint: boolean, dice: Dice): string {
  return dice.pick((isComplaint ? COMPLAINT : PRAISE)[language])
}
