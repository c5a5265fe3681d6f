import { describe, expect, it } from 'vitest'
import { dayNumber } from '../../../src/money/index.js'
import { datedByMonth, monthOfDay } from '../../../src/project/operations/dated-amounts.js'
import { someGrid } from './some-project.js'

const grid = someGrid({ constructionMonths: 0, operationMonths: 3 })

describe('monthOfDay', () => {
  it('counts the last day of a month to it, and close to no month', () => {
    const days = ['2026-12-30', '2026-12-31', '2027-01-01', '2027-01-31', '2027-02-01', '2027-03-31', '2027-04-01']
    expect(days.map(day => monthOfDay(grid, dayNumber(day)))).toEqual([-1, 0, 1, 1, 2, 3, -1])
  })
})

describe('datedByMonth', () => {
  it('adds what falls in one month', () => {
    const amounts = [
      { date: '2027-02-10', amount: 5 },
      { date: '2027-02-01', amount: 2 },
      { date: '2026-12-31', amount: -1 },
    ]
    expect([...datedByMonth(amounts, grid)]).toEqual([-1, 0, 7, 0])
  })
})
