import { expect, it } from 'vitest'
import { expectAmount, expectDay } from '../../../../src/segmentation/rfm/lender/read-amount.js'

it('reads days, amounts and currencies', () => {
  expect(expectAmount({ on: '1970-01-02', amount: -5, currency: 'EUR' }, 'x')).toEqual({
    day: 1,
    amount: -5,
    currency: 'EUR',
  })
  expect(() => expectDay('2024-02-30', 'x.on')).toThrowError(/x\.on/)
  expect(() => expectAmount({ on: '1970-01-02', amount: 1, currency: 'euro' }, 'x')).toThrowError(/x\.currency/)
})
