import { expect, it } from 'vitest'
import { paybackMonths, readPayback } from '../../../src/loyalty/funnel/payback.js'

it('is cost over margin where nothing is discounted', () => {
  expect(paybackMonths(4000, readPayback({ marginPerMonth: 400 }, 'p'))).toBe(10)
})

it('brings the present value of margins to the cost', () => {
  const terms = readPayback({ marginPerMonth: 400, annualDiscountRate: 0.1 }, 'p')
  const months = paybackMonths(4000, terms)!
  const i = 1.1 ** (1 / 12) - 1
  expect((400 * (1 - (1 + i) ** -months)) / i).toBeCloseTo(4000, 8)
  expect(months).toBeGreaterThan(10)
})

it('says nothing where the margin never pays', () => {
  const terms = readPayback({ marginPerMonth: 1, annualDiscountRate: 0.5 }, 'p')
  expect(paybackMonths(1000, terms)).toBeUndefined()
})

it('grows to plain division as the rate goes to 0, from both sides', () => {
  for (const rate of [1e-9, -1e-9]) {
    expect(paybackMonths(5, readPayback({ marginPerMonth: 1, annualDiscountRate: rate }, 'p'))).toBeCloseTo(5, 7)
  }
})

it('refuses a margin that is none', () => {
  expect(() => readPayback({ marginPerMonth: 0 }, 'options.payback')).toThrow(
    expect.objectContaining({ path: 'options.payback.marginPerMonth' }),
  )
})

it('says nothing of more months than a number can hold', () => {
  for (const annualDiscountRate of [0, 0.1, -0.1]) {
    expect(paybackMonths(1e200, readPayback({ marginPerMonth: 1e-200, annualDiscountRate }, 'p'))).toBeUndefined()
  }
})
