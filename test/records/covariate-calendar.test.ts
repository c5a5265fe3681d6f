import { describe, expect, it } from 'vitest'
import { calendarOf, gatheredCalendar } from '../../src/records/covariate-calendar.js'

const sale = [0, 1, 0]

describe('calendarOf', () => {
  it('reads periods of one length', () => {
    const calendar = calendarOf({ start: '1970-01-01', periodDays: 7, columns: { sale } }, 2, 'calendar')
    expect(calendar).toEqual({
      starts: Int32Array.of(0, 7, 14),
      until: 20,
      columns: { sale: Float64Array.of(0, 1, 0) },
      clientColumns: {},
    })
    expect(Object.isFrozen(calendar) && Object.isFrozen(calendar.columns)).toBe(true)
  })

  it('reads dated periods, as dates or as days', () => {
    const dates = { starts: ['1970-01-01', '1970-02-01', '1970-03-01'], until: '1970-03-31', columns: { sale } }
    const days = { starts: Int32Array.of(0, 31, 59), until: 89, columns: { sale } }
    expect(calendarOf(dates, 2, 'calendar')).toEqual(calendarOf(days, 2, 'calendar'))
    expect(calendarOf(days, 1, 'calendar').until).toBe(89)
  })

  it('reads what clients have of their own, with as many periods as that gives', () => {
    const clientColumns = { visits: [1, 2, 3, 4] }
    const calendar = calendarOf({ start: '1970-01-01', periodDays: 1, clientColumns }, 2, 'calendar')
    expect(Array.from(calendar.starts)).toEqual([0, 1])
    expect(calendar.clientColumns).toEqual({ visits: Float64Array.of(1, 2, 3, 4) })
  })

  it('is read again as what it is', () => {
    const calendar = calendarOf({ start: '1970-01-01', periodDays: 7, columns: { sale } }, 2, 'calendar')
    expect(calendarOf(calendar, 2, 'calendar')).toEqual(calendar)
  })

  it.each([
    [{ start: '1970-01-01', periodDays: 7 }, 'calendar.columns: expected at least one column'],
    [{ start: '1970-01-01', periodDays: 0, columns: { sale } }, 'calendar.periodDays: expected a whole number from 1'],
    [{ start: 'soon', periodDays: 7, columns: { sale } }, 'calendar.start: expected a date'],
    [
      { start: '9999-12-30', periodDays: 7, columns: { sale } },
      'calendar.periodDays: expected periods until 9999-12-31',
    ],
    [{ start: '1970-01-01', periodDays: 7, columns: { sale: [0, Number.NaN] } }, 'calendar.columns.sale[1]'],
    [
      { start: '1970-01-01', periodDays: 7, columns: { sale, price: [1] } },
      'calendar.columns.price: expected 3 values',
    ],
    [
      { start: '1970-01-01', periodDays: 7, columns: { sale: 3 } },
      'calendar.columns.sale: expected a column of numbers',
    ],
    [
      { start: '1970-01-01', periodDays: 7, columns: { sale: [] } },
      'calendar.columns: expected columns of at least one',
    ],
    [{ start: '1970-01-01', periodDays: 7, columns: { sale }, clientColumns: { sale } }, 'a name of its own'],
    [
      { start: '1970-01-01', periodDays: 7, columns: { sale }, clientColumns: { x: sale } },
      'clientColumns.x: expected 6',
    ],
    [{ start: '1970-01-01', periodDays: 7, columns: { sale }, end: 3 }, 'calendar.end: expected only the options'],
    [{ starts: [], until: '1970-01-09', columns: { sale } }, 'calendar.starts: expected at least one date'],
    [
      { starts: ['1970-01-09', '1970-01-09'], until: '1970-02-09', columns: { sale } },
      'calendar.starts[1]: expected dates',
    ],
    [
      { starts: ['1970-01-09'], until: '1970-01-08', columns: { sale } },
      'calendar.until: expected a last day on or after',
    ],
    [{ starts: ['1970-01-09'], until: 1e9, columns: { sale } }, 'calendar.until: expected a whole number from'],
  ])('refuses %o', (input, message) => {
    expect(() => Reflect.apply(calendarOf, undefined, [input, 2, 'calendar'])).toThrow(message)
  })
})

describe('gatheredCalendar', () => {
  it('takes the rows of clients and what is the same for all', () => {
    const input = {
      start: '1970-01-01',
      periodDays: 1,
      columns: { sale: [0, 1] },
      clientColumns: { visits: [1, 2, 3, 4] },
    }
    const chosen = gatheredCalendar(calendarOf(input, 2, 'calendar'), Int32Array.of(1, 1, 0))
    expect(chosen.clientColumns).toEqual({ visits: Float64Array.of(3, 4, 3, 4, 1, 2) })
    expect(chosen.columns).toEqual({ sale: Float64Array.of(0, 1) })
  })
})
