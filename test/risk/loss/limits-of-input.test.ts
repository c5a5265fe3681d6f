import { expect, it } from 'vitest'
import { expectAmount, expectLossShare, expectSlow, LOSS_SHARE } from '../../../src/risk/loss/limits-of-input.js'
import { thrown } from '../../errors/thrown.js'

it('takes amounts from 0 to 1e200', () => {
  expect([0, 1e200].map(amount => expectAmount(amount, 'x'))).toEqual([0, 1e200])
  for (const bad of [-1, 1e201, Number.NaN, '5', null]) expect(thrown(() => expectAmount(bad, 'x')).path).toBe('x')
})

it('takes shares lost from 0 to 10: 45 is meant as 45 %', () => {
  expect([0, 0.45, 10].map(share => expectLossShare(share, 'x'))).toEqual([0, 0.45, 10])
  expect(thrown(() => expectLossShare(45, 'x')).hint).toBe('Write 45 % as 0.45')
  expect([-0.1, 0, 10, 10.1, Number.NaN].map(LOSS_SHARE.isGood)).toEqual([false, true, true, false, false])
})

it('refuses rates below 0 at which discounting would leave a double', () => {
  expect(expectSlow(-0.05, 100, 'x', -0.05)).toBe(-0.05)
  expect(expectSlow(50, 100, 'x', 50)).toBe(50)
  expect(thrown(() => expectSlow(-9, 20, 'x', -0.9999)).path).toBe('x')
})
