import { expect, it } from 'vitest'
import { CHINESE_BLAME } from '../../../../src/satisfaction/feedback/lexicon/chinese-blame.js'
import { verdictOf } from '../comments.js'

it('has values of one sign, from mild to strong', () => {
  const values = CHINESE_BLAME.map(({ value }) => value)
  expect(values.every(value => value < 0)).toBe(true)
  expect(new Set(values).size).toBeGreaterThan(3)
})

it.each(['太差了', '爱理不理', '系统闪退', '手续繁琐', '再也不来了', '隐性收费'])('%s', text => {
  expect(verdictOf(text)).toBe('negative')
})
