import { describe, expect, it } from 'vitest'
import { isoDate } from '../../../src/money/index.js'
import { firstDayOf, projectGrid } from '../../../src/project/operations/project-grid.js'
import { thrown } from '../../errors/thrown.js'
import { someGrid, someProject } from './some-project.js'

describe('projectGrid', () => {
  it('anchors rows at the start of operation, so that the first and the last may be short', () => {
    const grid = someGrid({ constructionMonths: 8, operationMonths: 27, periodMonths: 6 })
    expect(grid.rowEnds).toEqual([0, 2, 8, 14, 20, 26, 32, 35])
    expect(grid.paymentRows).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
    expect(grid).toMatchObject({ constructionMonths: 8, months: 35, periodMonths: 6, paymentMonths: 6 })
  })

  it('pays on days that count from the start of operation too, on close and on the last day', () => {
    const grid = someGrid({ constructionMonths: 8, operationMonths: 8, periodMonths: 2, paymentMonths: 6 })
    expect(grid.rowEnds).toEqual([0, 2, 4, 6, 8, 10, 12, 14, 16])
    expect(grid.paymentRows.map(row => grid.rowEnds[row])).toEqual([0, 2, 8, 14, 16])
  })

  it('has no row of construction where all is paid at close', () => {
    const grid = someGrid({ constructionMonths: 0, operationMonths: 24, periodMonths: 12 })
    expect(grid.rowEnds).toEqual([0, 12, 24])
    expect(grid.paymentRows).toEqual([0, 1, 2])
  })

  it('has two rows for one month of operation', () => {
    expect(someGrid({ constructionMonths: 0, operationMonths: 1, periodMonths: 12 }).rowEnds).toEqual([0, 1])
  })

  it('ends months on the day of close, and on last days where it closes on one', () => {
    const ends = (financialClose: string) => someGrid({ financialClose }).monthEnds.slice(0, 4).map(isoDate)
    expect(ends('2026-06-30')).toEqual(['2026-06-30', '2026-07-31', '2026-08-31', '2026-09-30'])
    expect(ends('2026-12-30')).toEqual(['2026-12-30', '2027-01-30', '2027-02-28', '2027-03-30'])
    expect(ends('2026-01-01')).toEqual(['2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01'])
    expect(someGrid().monthEnds).toHaveLength(43)
  })
})

describe('projectGrid of what is no project', () => {
  it('names what is wrong', () => {
    const refusal = (value: unknown) => thrown(() => Reflect.apply(projectGrid, undefined, [value]))
    expect(refusal(null)).toMatchObject({ code: 'INVALID_TYPE', path: 'project' })
    expect(refusal(undefined).path).toBe('project')
    const timeline = { ...someProject().timeline, operationMonths: 0 }
    expect(refusal({ ...someProject(), timeline })).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'project.timeline.operationMonths',
    })
  })
})

describe('firstDayOf', () => {
  it('is the day after the month before, and close for close', () => {
    const grid = someGrid({ financialClose: '2026-12-31' })
    expect([0, 1, 2].map(month => isoDate(firstDayOf(grid, month)))).toEqual(['2026-12-31', '2027-01-01', '2027-02-01'])
  })
})
