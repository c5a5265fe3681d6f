import { expect, it } from 'vitest'
import { excessAt, priceAt, profitAt } from '../../../src/project/pricing/price-at.js'
import { readPrice } from '../../../src/project/pricing/read-price.js'
import { CLIENT, CURVE, GUARANTEE, LINE, LOAN, TERMS } from './samples.js'

it('tells what a price earns, whichever it is', () => {
  const question = readPrice(LOAN, CLIENT, TERMS, {})
  const price = priceAt(question, 0.055)
  // (5.5 − 3 − 0.4 − 0.4 + 0.2) % · 75 % over 10 %
  expect(price.raroc).toBeCloseTo((0.019 * 0.75) / 0.1, 12)
  expect(price).toMatchObject({ kind: 'margin', annualRate: 0.055, annualHurdleRate: 0.12 })
  expect(price.value).toBeCloseTo(0.025, 15)
  expect(price.drivers.aboveHurdle).toBeCloseTo(0.003, 14)
  expect(profitAt(question, 0.055)).toBeCloseTo(1_425_000, 4)
  expect(excessAt(question, 0.055)).toBeCloseTo(225_000, 4)
})

it('tells profit of a year, however long the terms look', () => {
  const balance = { ...LOAN.balance, months: 24 }
  const question = readPrice({ ...LOAN, balance }, CLIENT, { ...TERMS, months: 24 }, {})
  expect(profitAt(question, 0.055)).toBeCloseTo(1_425_000 + (0.01 * 0.01 * 0.4 * 1e8 * 0.75) / 2, 4)
})

it('tells a floating rate as margin and all in, and a guarantee by its fee', () => {
  const { transferRate: _, ...line } = LINE
  const floating = { ...line, rate: { kind: 'floating', margin: 0, resetMonths: 12 } } as const
  const { value, annualRate } = priceAt(readPrice(floating, CLIENT, { ...TERMS, curves: [CURVE] }, {}), 0.02)
  expect(value).toBe(0.02)
  expect(annualRate).toBeCloseTo(0.045, 12)
  expect(priceAt(readPrice(GUARANTEE, CLIENT, TERMS, {}), 0.03)).toMatchObject({ value: 0.03, annualRate: 0.03 })
})

it('tells the margin of a fixed rate over the base, so that liquidity is part of it', () => {
  const { transferRate: _, ...loan } = LOAN
  const price = priceAt(readPrice(loan, CLIENT, { ...TERMS, curves: [CURVE] }, {}), 0.055)
  // One year of the curve: 2.5 % and 0.2 + 0.6 · 0.75 / 9.75 % of liquidity.
  expect(price.value).toBeCloseTo(0.055 - 0.025, 12)
  expect(price.drivers.liquidity).toBeCloseTo(0.002 + (0.006 * 0.75) / 9.75, 12)
})
