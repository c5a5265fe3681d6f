import { describe, expect, it } from 'vitest'
import { dayNumber } from '../../../src/money/index.js'
import { levelByMonth, levelOn } from '../../../src/project/operations/levels.js'
import { someGrid } from './some-project.js'

const STEPS = [
  { from: '2027-01-01', value: 1 },
  { from: '2027-03-01', value: 2 },
  { from: '2027-03-15', value: 3 },
]

describe('levelOn', () => {
  it('holds from its day until the next, the first before its day too', () => {
    const on = levelOn(STEPS)
    const days = ['2020-01-01', '2027-01-01', '2027-02-28', '2027-03-01', '2027-03-14', '2027-03-15', '2099-01-01']
    expect(days.map(day => on(dayNumber(day)))).toEqual([1, 1, 1, 2, 2, 3, 3])
    expect(levelOn(7)(0)).toBe(7)
  })
})

describe('levelByMonth', () => {
  it('is the level of the first day of each month', () => {
    const grid = someGrid({ constructionMonths: 0, operationMonths: 5 })
    expect([...levelByMonth(STEPS, grid)]).toEqual([1, 1, 1, 2, 3, 3])
    expect([...levelByMonth(4, grid)]).toEqual([4, 4, 4, 4, 4, 4])
  })

  it('takes a step on the day that a year after close begins, whether close ends a year or begins one', () => {
    const step = (day: string) => [
      { from: '2020-01-01', value: 1 },
      { from: day, value: 2 },
    ]
    const at = (financialClose: string, day: string) =>
      [...levelByMonth(step(day), someGrid({ financialClose }))].indexOf(2)
    expect(at('2026-12-31', '2028-01-01')).toBe(13)
    expect(at('2027-01-01', '2028-01-01')).toBe(13)
    expect(at('2026-12-31', '2027-12-31')).toBe(13)
  })
})
