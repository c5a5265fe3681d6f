import { expect, it } from 'vitest'
import { excessAt } from '../../../src/project/pricing/price-at.js'
import { readPrice } from '../../../src/project/pricing/read-price.js'
import { solvePrice } from '../../../src/project/pricing/solve-price.js'
import { BULLET, CLIENT, GUARANTEE, LOAN, TERMS } from './samples.js'

it('finds a price, or says why there is none', () => {
  expect(solvePrice(readPrice(LOAN, CLIENT, TERMS, {}))).toMatchObject({ status: 'priced' })
  const matured = { ...LOAN, balance: { ...BULLET, from: '2020-01-01' } }
  expect(solvePrice(readPrice(matured, CLIENT, TERMS, {}))).toEqual({
    status: 'out-of-reach',
    reason: 'Nothing is owed within the terms, so that no margin earns anything',
  })
})

it('finds the least fee of effective interest, which is no straight line', () => {
  const loan = { ...LOAN, balance: { ...BULLET, months: 36 }, rate: { kind: 'fixed', annualRate: 0.04 } } as const
  const terms = { ...TERMS, feeView: 'effective-interest' } as const
  const question = readPrice(loan, CLIENT, terms, { kind: 'up-front-fee' })
  const solved = solvePrice(question)
  if (solved.status !== 'priced') throw new Error(solved.reason)
  const { amount = 0 } = solved.price
  expect(excessAt(question, amount)).toBeGreaterThanOrEqual(0)
  expect(excessAt(question, amount - 1)).toBeLessThan(0)
  // Three years of 1.2 % that are missing, spread so that the first earns less than a third.
  expect(solved.price.value).toBeGreaterThan(0.036)
  expect(solved.price.value).toBeLessThan(0.04)
})

it('asks for no fee where there is something left already', () => {
  const covered = { ...GUARANTEE, lossGivenDefault: 0, capital: { riskWeight: 0 } }
  expect(solvePrice(readPrice(covered, CLIENT, TERMS, {}))).toMatchObject({ price: { value: 0, annualRate: 0 } })
})

it('never finds a fee below 0, however little is needed', () => {
  const safe = { ...GUARANTEE, lossGivenDefault: 0, conversionFactor: 0.05, capital: { riskWeight: 0.05 } }
  const terms = { ...TERMS, months: 3, capital: { ...TERMS.capital, annualReturn: 0 } }
  for (const annualHurdleRate of [5e-324, 1e-300, 1e-20, 1e-12]) {
    const solved = solvePrice(readPrice(safe, CLIENT, terms, { annualHurdleRate }))
    expect(solved.status === 'priced' && solved.price.value).toBeGreaterThanOrEqual(0)
  }
})
