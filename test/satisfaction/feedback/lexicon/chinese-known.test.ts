import { expect, it } from 'vitest'
import { CHINESE_KNOWN } from '../../../../src/satisfaction/feedback/lexicon/chinese-known.js'
import { verdictOf } from '../comments.js'

it.each(['我们去年在支行开户', '不动产登记', '上个月提交了申请', '服务一般'])('%s is neutral', text =>
  expect(verdictOf(text)).toBe('neutral'),
)

it('has words that judge neither way, and none that judges', () => {
  const values = CHINESE_KNOWN.flatMap(group => (group.role === 'sentiment' ? [group.value] : []))
  expect(values.length).toBeGreaterThan(0)
  expect(Math.max(...values.map(Math.abs))).toBeLessThanOrEqual(0.1)
})
