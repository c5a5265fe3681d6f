import { expect, it } from 'vitest'
import { figuresAt, pricedLine, trialFee } from '../../../src/project/pricing/priced-line.js'
import { readPrice } from '../../../src/project/pricing/read-price.js'
import { BULLET, CLIENT, GUARANTEE, LINE, LOAN, TERMS } from './samples.js'

it('of a margin is interest on the balance', () => {
  const question = readPrice(LOAN, CLIENT, TERMS, {})
  expect(pricedLine(question, 0.06, figuresAt(question, 0.06))).toEqual({
    line: 'interest',
    earned: 6_000_000,
    perUnit: 100_000_000,
  })
})

it('of an annual fee is the fee without those beside it', () => {
  const line = readPrice(LINE, CLIENT, TERMS, { kind: 'annual-fee' })
  const priced = pricedLine(line, 0.004, figuresAt(line, 0.004))
  expect(priced.line).toBe('fees')
  expect(priced.perUnit).toBeCloseTo(30_000_000, 6)
  expect(priced.earned).toBeCloseTo(120_000, 6)
  const guarantee = readPrice(GUARANTEE, CLIENT, TERMS, {})
  expect(pricedLine(guarantee, 0, figuresAt(guarantee, 0)).earned).toBe(0)
})

it('of a fee up front is what counts of it within the terms', () => {
  const loan = { ...LOAN, balance: { ...BULLET, months: 24 } }
  const cash = readPrice(loan, CLIENT, TERMS, { kind: 'up-front-fee' })
  expect(trialFee(cash)).toBe(1_000_000)
  expect(pricedLine(cash, 500_000, figuresAt(cash, 500_000))).toMatchObject({ earned: 500_000, perUnit: 100_000_000 })
  const spread = readPrice(loan, CLIENT, { ...TERMS, feeView: 'effective-interest' }, { kind: 'up-front-fee' })
  const { earned, perUnit } = pricedLine(spread, 500_000, figuresAt(spread, 500_000))
  // Half of two years, less what the first half is worth more.
  expect(earned).toBeGreaterThan(230_000)
  expect(earned).toBeLessThan(250_000)
  expect(perUnit * 0.005).toBeCloseTo(earned, 6)
})
