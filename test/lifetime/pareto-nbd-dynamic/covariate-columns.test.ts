import { describe, expect, it } from 'vitest'
import {
  calendarSpanning,
  columnsOf,
  covariateOf,
  moves,
} from '../../../src/lifetime/pareto-nbd-dynamic/covariate-columns.js'
import type { DatedRows } from '../../../src/lifetime/pareto-nbd-dynamic/rows.js'
import { dayNumber } from '../../../src/money/index.js'
import { calendarOf } from '../../../src/records/covariate-calendar.js'

const two = new Float64Array(2)
const input = {
  start: '2024-01-01',
  periodDays: 7,
  columns: { sale: [0, 1, 0] },
  clientColumns: { visits: [1, 2, 3, 4, 5, 6] },
}
const rows: DatedRows = {
  size: 2,
  frequency: two,
  recency: two,
  age: two,
  covariates: { gender: Float64Array.of(1, 0) },
  calendar: calendarOf(input, 2, 'calendar'),
}

describe('columnsOf', () => {
  it('finds covariates of clients, of periods and of both', () => {
    const columns = columnsOf(['visits', 'gender', 'sale'], rows, 'base')
    expect(columns.map(column => covariateOf(column, 1, 2))).toEqual([6, 0, 0])
    expect(columns.map(column => covariateOf(column, 0, 1))).toEqual([2, 1, 1])
    expect(columns.map(moves)).toEqual([true, false, true])
  })

  it.each([
    [rows, 'age', 'base.covariates.age: expected a covariate or a column of the calendar'],
    [rows, 'toString', 'base.covariates.toString'],
    [{ ...rows, covariates: { gender: two.subarray(1) } }, 'gender', 'base.covariates.gender: expected 2 numbers'],
    [{ ...rows, covariates: { gender: [1, 0] } }, 'gender', 'base.covariates.gender: expected a Float64Array'],
    [
      { ...rows, calendar: { ...rows.calendar, columns: { sale: two } } },
      'sale',
      'base.calendar.columns.sale: expected 3',
    ],
    [{ ...rows, calendar: undefined }, 'sale', 'base.covariates.sale'],
    [{ ...rows, calendar: input }, 'sale', 'base.calendar: expected what withCalendar joins'],
    [{ ...rows, calendar: { ...rows.calendar, starts: ['2024-01-01'] } }, 'sale', 'base.calendar: expected what'],
    [{ ...rows, calendar: { ...rows.calendar, until: '2024-01-21' } }, 'sale', 'base.calendar: expected what'],
    [{ ...rows, calendar: { ...rows.calendar, clientColumns: undefined } }, 'sale', 'base.calendar.clientColumns'],
    [{ ...rows, calendar: null }, 'sale', 'base.calendar: expected an object'],
  ])('refuses what is not there or not as long', (of, name, message) => {
    expect(() => Reflect.apply(columnsOf, undefined, [[name], of, 'base'])).toThrow(message)
  })
})

describe('calendarSpanning', () => {
  const first = dayNumber('2024-01-01')
  it('lasts from the first day of its first period to the end of its last day', () => {
    expect(calendarSpanning(rows, first, first + 21, 'base')).toBe(rows.calendar)
    expect(() => calendarSpanning(rows, first - 0.5, first + 21, 'base')).toThrow(
      'base.calendar: expected periods from 2023-12-31 on, received "2024-01-01 to 2024-01-21"',
    )
    expect(() => calendarSpanning(rows, first, first + 21.5, 'base')).toThrow('expected periods until 2024-01-22')
    expect(() => calendarSpanning(rows, first, 1e90, 'base')).toThrow('expected periods until 9999-12-31')
  })

  it('must be there', () => {
    const { calendar: _, ...without } = rows
    expect(() => calendarSpanning(without, 0, 1, 'client')).toThrow('client.calendar: expected a calendar')
  })
})
