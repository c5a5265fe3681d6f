import { expect, it } from 'vitest'
import { fillByInstalments, fillByShape, shapeOf } from '../../../src/appraisal/value/balances.js'
import { gridOf } from '../../../src/appraisal/value/grid.js'
import { dayNumber } from '../../../src/money/core.js'
import { LOAN, TERMS } from './a-client.js'

const grid = gridOf(2, TERMS)
const base = { owed: 800, years: 2, annualRate: 0.06, paymentMonths: 6 } as const

function cells(runOff: Parameters<typeof fillByShape>[0]): number[] {
  const out = new Float64Array(8).fill(99)
  fillByShape(runOff, grid, out, 0)
  return Array.from(out)
}

it('falls by the shape', () => {
  expect(cells({ ...base, shape: 'bullet' })).toEqual([800, 800, 800, 800, 0, 0, 0, 0])
  expect(cells({ ...base, shape: 'equal-principal' })).toEqual([800, 600, 400, 200, 0, 0, 0, 0])
  // Four half-yearly payments at 3 %: 800 x 0.03 / (1 - 1.03^-4) = 215.2216.
  const payment = (800 * 0.03) / (1 - 1.03 ** -4)
  const second = 800 * 1.03 - payment
  const third = second * 1.03 - payment
  const level = cells({ ...base, shape: 'annuity' })
  expect(level[1]).toBeCloseTo(second, 9)
  expect(level[2]).toBeCloseTo(third, 9)
  expect(level[3]! * 1.03).toBeCloseTo(payment, 9)
  expect(level[4]).toBe(0)
})

it('pays last at maturity, the odd rest of a period first', () => {
  // 1.25 years by half-years: payments after 0.25, 0.75 and 1.25 years.
  const found = cells({ ...base, owed: 300, years: 1.25, shape: 'equal-principal' })
  expect(found.map(value => Number(value.toFixed(9)))).toEqual([250, 150, 50, 0, 0, 0, 0, 0])
})

it('ends at the horizon, and is never below 0 at negative rates', () => {
  expect(cells({ ...base, years: 1e6, shape: 'bullet' })).toEqual(Array(8).fill(800))
  for (const value of cells({ ...base, annualRate: -0.99, shape: 'annuity' })) expect(value).toBeGreaterThanOrEqual(0)
})

it('follows instalments to come, in the currency of the appraisal, and leaves the rest to maturity', () => {
  const asOf = dayNumber('2024-12-31')
  const out = new Float64Array(8)
  const of = (due: string, about: object) => ({ facility: 'F', due, amount: 110, ...about })
  const rows = [
    of('2026-01-01', { interest: 10 }),
    of('2024-06-30', { principal: 100 }),
    of('2025-07-02', { principal: 100 }),
  ]
  expect(fillByInstalments(rows, asOf, 2, { owed: 600, years: 2 }, grid, out, 0)).toBe(true)
  // 600 until 183 days, 400 until 366, 200 until two years.
  expect(out[0]).toBeCloseTo(600, 9)
  expect(out[1]).toBeCloseTo(400 + (200 * (183 - 182.625)) / 182.625, 9)
  expect(out[2]).toBeCloseTo(200 + (200 * 0.75) / 182.625, 9)
  expect(Array.from(out.subarray(3, 5))).toEqual([200, 0])
  expect(fillByInstalments([of('2025-07-02', {})], asOf, 1, { owed: 600, years: 2 }, grid, out, 0)).toBe(false)
  expect(fillByInstalments([], asOf, 1, { owed: 600, years: 2 }, grid, out, 0)).toBe(false)
})

it('takes the shape that is recorded, else that of the kind', () => {
  const { repayment: _, ...bare } = LOAN
  expect(shapeOf(bare)).toBe('equal-principal')
  expect(shapeOf({ ...bare, kind: 'lease' })).toBe('annuity')
  expect(shapeOf({ ...bare, kind: 'bond' })).toBe('bullet')
  expect(shapeOf({ ...bare, kind: 'guarantee', repayment: 'annuity' })).toBe('bullet')
  expect(shapeOf({ ...bare, repayment: 'on-demand' })).toBe('bullet')
  expect(shapeOf({ ...bare, repayment: 'sculpted' })).toBe('equal-principal')
})
