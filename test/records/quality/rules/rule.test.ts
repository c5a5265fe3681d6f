import { expect, it } from 'vitest'
import { holdsIf, isAtMost, isNear } from '../../../../src/records/quality/rules/rule.js'

it('compares amounts as far as rounding goes', () => {
  expect([101, 101.1].map(amount => isAtMost(amount, 100, 0.01))).toEqual([true, false])
  expect(isAtMost(-100, -101, 0.01)).toBe(true)
  expect([99, 98.9, -100].map(amount => isNear(amount, 100, 0.01))).toEqual([true, false, false])
  expect(isNear(0, 0, 0)).toBe(true)
  expect(isNear(1e-12, 0, 0.01)).toBe(false)
  expect(isNear(1e12, 1.001e12, 0.01)).toBe(true)
})

it('says what would be right where a rule does not hold', () => {
  expect(holdsIf(true, 'a', 'b')).toBe('holds')
  expect(holdsIf(false, 'a', 'b')).toEqual({ expected: 'a', received: 'b' })
})
