import { expect, it } from 'vitest'
import { segmentSummary, valueSummary } from '../../src/cli/worth-summary.js'
import { BASE, forecastFor, termsFor } from './base.js'

const horizon = { value: 52, unit: 'week' } as const
const { money } = forecastFor(horizon)
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

it('adds grades up to all clients and all value, from the stated cut points', () => {
  const { grades, total, margin, annualDiscountRate } = valueSummary(money.worth, termsFor(horizon))
  expect({ margin, annualDiscountRate }).toEqual({ margin: 0.3, annualDiscountRate: 0.1 })
  expect(grades.map(({ grade }) => grade)).toEqual(['A', 'B', 'C'])
  expect(sum(grades.map(({ clients }) => clients))).toBe(BASE.size)
  expect(sum(grades.map(({ value }) => value))).toBeCloseRelative(total, 1e-12)
  expect(grades.map(({ from }) => from)).toEqual([
    money.worth.grades.cutPoints.A,
    money.worth.grades.cutPoints.B,
    undefined,
  ])
})

it('adds segments up to all clients, all spend and all value', () => {
  const segments = segmentSummary(BASE, money)
  expect(sum(segments.map(({ clients }) => clients))).toBe(BASE.size)
  expect(sum(segments.map(({ value = Number.NaN }) => value))).toBeCloseRelative(money.worth.value.totals.value, 1e-12)
  const spent = sum(Array.from(BASE.meanSpend ?? [], (mean, i) => mean * (BASE.spendOrders?.[i] ?? Number.NaN)))
  expect(sum(segments.map(({ spend }) => spend))).toBeCloseRelative(spent, 1e-12)
  expect(segments.map(({ segment }) => segment)).not.toContain('unassigned')
})

it('knows no value of segments without a forecast', () => {
  const { worth, ...unvalued } = money
  expect(worth.value.value.length).toBe(BASE.size)
  expect(segmentSummary(BASE, unvalued)[0]).not.toHaveProperty('value')
})

it('tells the amount that stands for clients without one, where one does', () => {
  expect(valueSummary(money.worth, termsFor(horizon))).not.toHaveProperty('withoutSpend')
  expect(valueSummary({ ...money.worth, withoutSpend: 12.5 }, termsFor(horizon)).withoutSpend).toBe(12.5)
})
