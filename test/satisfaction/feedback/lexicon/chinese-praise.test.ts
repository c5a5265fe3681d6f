import { expect, it } from 'vitest'
import { CHINESE_PRAISE } from '../../../../src/satisfaction/feedback/lexicon/chinese-praise.js'
import { verdictOf } from '../comments.js'

it('has values of one sign, from mild to strong', () => {
  const values = CHINESE_PRAISE.map(({ value }) => value)
  expect(values.every(value => value > 0)).toBe(true)
  expect(new Set(values).size).toBeGreaterThan(3)
})

it.each(['非常满意', '客户经理很专业', '明码标价', '随借随还', '点赞'])('%s', text => {
  expect(verdictOf(text)).toBe('positive')
})
