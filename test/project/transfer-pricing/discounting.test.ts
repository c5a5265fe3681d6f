import { expect, it } from 'vitest'
import { curveAt } from '../../../src/model/index.js'
import { discountingBy } from '../../../src/project/transfer-pricing/discounting.js'
import { RISING, rates } from './sample-curves.js'

it('discounts by the effective rate of the term', () => {
  const { at, shortest } = discountingBy([RISING])
  expect(at(0)).toBe(1)
  expect(at(1)).toBeCloseTo(1 / 1.02, 15)
  expect(at(2.5)).toBeCloseTo(1.035 ** -2.5, 15)
  expect(at(10)).toBeCloseTo(1.04 ** -10, 15)
  expect(shortest).toBe(0.02)
})

it('gives a term of whole months the same value however often it is asked', () => {
  const { at } = discountingBy([RISING])
  for (const months of [0, 1, 7, 13, 36, 1199, 1200, 1201, 2400]) {
    const factor = (1 + curveAt(RISING, months / 12)) ** -(months / 12)
    expect(at(months / 12) / factor).toBeCloseTo(1, 12)
    expect(at(months / 12)).toBe(at(months / 12))
  }
})

it('adds liquidity, by years or by months', () => {
  const liquidity = { ...rates([0, 36], [0, 0.012]), unit: 'month' } as const
  const { at, shortest } = discountingBy([RISING, liquidity])
  expect(at(1)).toBeCloseTo(1 / 1.024, 15)
  expect(at(3)).toBeCloseTo(1.052 ** -3, 15)
  // The shortest term is that of the base: one year.
  expect(shortest).toBeCloseTo(0.024, 15)
})

it('holds a hundred years at any rate that a curve may quote', () => {
  for (const rate of [-0.9, -1e-12, 0, 1e-12, 10]) {
    const factor = discountingBy([rates([1], [rate])]).at(100)
    expect(factor).toBeGreaterThan(0)
    expect(Math.log(factor)).toBeCloseTo(-100 * Math.log1p(rate), 9)
  }
})
