import { expect, it } from 'vitest'
import { CHINESE_KNOWN } from '../../../../src/satisfaction/feedback/lexicon/chinese-known.js'
import { scoreFeedback } from '../../../../src/satisfaction/feedback/lexicon-scorer.js'
import { verdictOf } from '../comments.js'

it('says that something is neither good nor bad', () => expect(verdictOf('服务一般')).toBe('neutral'))

it.each(['我们去年在支行开户', '不动产登记', '上个月提交了申请'])('%s is read, and judges nothing', text => {
  const { verdict, coverage } = scoreFeedback(text)
  expect(verdict).toBe('unknown')
  expect(coverage).toBeGreaterThanOrEqual(0.5)
})

it('has words that judge neither way, and none that judges', () => {
  const values = CHINESE_KNOWN.flatMap(group => (group.role === 'sentiment' ? [group.value] : []))
  expect(values.length).toBeGreaterThan(0)
  expect(Math.max(...values.map(Math.abs))).toBeLessThanOrEqual(0.1)
})
