import { describe, expect, it } from 'vitest'
import { dateIssue, dayNumber, isoDate, parseDay } from '../../src/money/index.js'
import { thrown } from '../errors/thrown.js'

const FIRST = -719_162
const LAST = 2_932_896

/** What the engine's own calendar says; `setUTCFullYear`, as `Date.UTC` takes the years 0 to 99 for 1900 to 1999. */
function dayByEngine(year: number, month: number, day: number): number {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.getTime() / 86_400_000
}

describe('every day of the years 1 to 9999', () => {
  it('is counted as the engine counts, and written as the engine writes', () => {
    const wrong: string[] = []
    for (let day = FIRST; day <= LAST; day += 1) {
      const date = new Date(day * 86_400_000)
      const [year, month, inMonth] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
      if (parseDay({ year, month, day: inMonth }) !== day) wrong.push(date.toISOString())
    }
    expect(wrong).toEqual([])
  })

  it('round-trips through text, dashed and not, a week of days apart', () => {
    const wrong: string[] = []
    for (let day = FIRST; day <= LAST; day += 7) {
      const text = isoDate(day)
      if (parseDay(text) !== day || parseDay(text.replaceAll('-', '')) !== day) wrong.push(text)
    }
    expect(wrong).toEqual([])
    expect([isoDate(FIRST), isoDate(-1), isoDate(0), isoDate(LAST)]).toEqual([
      '0001-01-01',
      '1969-12-31',
      '1970-01-01',
      '9999-12-31',
    ])
  })

  it('has no February 29 but in leap years, and no day past the end of any month', () => {
    const wrong: string[] = []
    for (let year = 1; year <= 9999; year++) {
      for (let month = 1; month <= 12; month++) {
        const length = dayByEngine(year, month + 1, 1) - dayByEngine(year, month, 1)
        if (parseDay({ year, month, day: length }) === undefined) wrong.push(`${year}-${month}-${length} missing`)
        if (parseDay({ year, month, day: length + 1 }) !== undefined) wrong.push(`${year}-${month}-${length + 1} there`)
      }
    }
    expect(wrong).toEqual([])
  })
})

describe('text', () => {
  it.each([
    ['1997-09-30', 10134],
    ['19970930', 10134],
    ['2000-02-29', 11016],
    ['0001-01-01', FIRST],
    ['9999-12-31', LAST],
  ])('%s is day %d', (text, day) => {
    expect(dayNumber(text)).toBe(day)
  })

  it.each([
    '',
    '2024',
    '2024-1-5',
    '2024-01-1',
    '2024-01-001',
    '2024/01/01',
    '2024-01/01',
    '24-01-01',
    '2024-13-01',
    '2024-00-01',
    '2024-01-00',
    '2024-01-32',
    '2024-04-31',
    '2024-06-31',
    '2024-09-31',
    '2024-11-31',
    '2023-02-29',
    '1900-02-29',
    '2100-02-29',
    '0000-01-01',
    '-001-01-01',
    '2024-0a-01',
    '2024-01-0:',
    '2024-01-0/',
    '20240230',
    '2024010',
    '202401011',
    '20240101T10:00',
    ' 2024-01-01',
    '2024-01-01 ',
    '2024-01-01T',
    'yesterday',
    '01.02.2024',
  ])('%o is no date', text => {
    expect(parseDay(text)).toBeUndefined()
  })
})

describe('a timestamp', () => {
  it.each([
    '2024-01-01T00:00',
    '2024-01-01 23:59',
    '2024-01-01T23:59:59',
    '2024-01-01T23:59:59.999999',
    '2024-01-01T00:00Z',
    '2024-01-01T23:59:59.9Z',
  ])('%s counts for the day it names', text => {
    expect(parseDay(text)).toBe(19723)
  })

  it.each([
    ['2024-01-01T23:30:00-05:00', 19724],
    ['2024-01-01T18:59:59-05:00', 19723],
    ['2024-01-01T19:00:00-05:00', 19724],
    ['2024-01-02T04:59:59+05:00', 19723],
    ['2024-01-02T05:00:00+05:00', 19724],
    ['2024-01-02 05:29+0530', 19723],
    ['2024-01-02 05:30+0530', 19724],
    ['2024-01-02 00:59:59.5+01', 19723],
    ['2024-01-02 01:00:00.5+01', 19724],
    ['2024-01-01T00:00:00+00:00', 19723],
    ['2024-01-01T00:01-23:59', 19724],
    ['2024-01-01T23:58+23:59', 19722],
    ['2024-01-01T23:59+23:59', 19723],
    ['2024-02-28T23:59-00:01', 19782],
    ['2024-12-31T23:59-00:01', 20089],
  ])('%s is moved to UTC first: day %d', (text, day) => {
    expect(parseDay(text)).toBe(day)
  })

  it('agrees with the engine in every zone of whole and half hours', () => {
    const wrong: string[] = []
    for (let offset = -14 * 60; offset <= 14 * 60; offset += 30) {
      const zone = `${offset < 0 ? '-' : '+'}${pad(Math.trunc(Math.abs(offset) / 60))}:${pad(Math.abs(offset) % 60)}`
      for (let minute = 0; minute < 1440; minute += 15) {
        const text = `2024-02-29T${pad(Math.trunc(minute / 60))}:${pad(minute % 60)}:07${zone}`
        if (parseDay(text) !== Math.floor(Date.parse(text) / 86_400_000)) wrong.push(text)
      }
    }
    expect(wrong).toEqual([])
  })

  it.each([
    '2024-01-01T24:00',
    '2024-01-01T25:00',
    '2024-01-01T23:60',
    '2024-01-01T23:59:60',
    '2024-01-01T9:00',
    '2024-01-01x09:00',
    '2024-01-01  09:00',
    '2024-01-01T09',
    '2024-01-01T09:00:0',
    '2024-01-01T09:00:00.',
    '2024-01-01T09:00z',
    '2024-01-01T09:00+5',
    '2024-01-01T09:00+24:00',
    '2024-01-01T09:00+05:60',
    '2024-01-01T09:00+05:00Z',
    '2024-02-30T09:00',
    '0001-01-01T00:00+00:01',
    '9999-12-31T23:59-00:01',
  ])('%s is none', text => {
    expect(parseDay(text)).toBeUndefined()
  })
})

describe('a Date', () => {
  it.each([
    [0, 0],
    [-1, -1],
    [86_399_999, 0],
    [86_400_000, 1],
    [FIRST * 86_400_000, FIRST],
    [LAST * 86_400_000 + 86_399_999, LAST],
  ])('of %d ms is UTC day %d', (milliseconds, day) => {
    expect(dayNumber(new Date(milliseconds))).toBe(day)
  })

  it.each([Number.NaN, FIRST * 86_400_000 - 1, (LAST + 1) * 86_400_000])('of %d ms is no day', milliseconds => {
    expect(parseDay(new Date(milliseconds))).toBeUndefined()
  })
})

describe('parts', () => {
  it('may come from getters, as those of Temporal do', () => {
    class PlainDate {
      get year(): number {
        return 1970
      }
      get month(): number {
        return 1
      }
      get day(): number {
        return 2
      }
    }
    expect(dayNumber(new PlainDate())).toBe(1)
  })

  it.each([
    { year: 0, month: 1, day: 1 },
    { year: 10_000, month: 1, day: 1 },
    { year: 2024, month: 0, day: 1 },
    { year: 2024, month: 13, day: 1 },
    { year: 2024, month: 1, day: 0 },
    { year: 2024.5, month: 1, day: 1 },
    { year: 2024, month: 1.5, day: 1 },
    { year: 2024, month: 1, day: 1.5 },
    { year: 2024, month: 1, day: Number.NaN },
    { year: '2024', month: 1, day: 1 },
    { year: 2024, month: '1', day: 1 },
    { year: 2024, month: 1, day: '1' },
    { year: 2024, month: 1 },
    { year: 2024, day: 1 },
    { month: 1, day: 1 },
    null,
    undefined,
    20240101,
    ['2024-01-01'],
  ])('%o are none', parts => {
    expect(parseDay(parts)).toBeUndefined()
  })
})

describe('what is said', () => {
  it('names the field, what a date may be and what came', () => {
    expect(thrown(() => dayNumber('2023-02-29', 'orders[17].date')).message).toMatchInlineSnapshot(
      `"orders[17].date: expected a date: YYYY-MM-DD, YYYYMMDD, an ISO timestamp, a Date or { year, month, day }, received "2023-02-29" [INVALID_DATE]"`,
    )
    expect(thrown(() => dayNumber('never')).path).toBe('date')
  })

  it('is the same as a value', () => {
    expect(dateIssue(new Date(Number.NaN), 'until')).toEqual({
      code: 'INVALID_DATE',
      path: 'until',
      expected: 'a date: YYYY-MM-DD, YYYYMMDD, an ISO timestamp, a Date or { year, month, day }',
      received: 'an invalid Date',
    })
  })

  it.each([FIRST - 1, LAST + 1, 0.5, Number.NaN])('has no text for day %d', day => {
    expect(thrown(() => isoDate(day))).toMatchObject({ code: 'OUT_OF_RANGE', path: 'day' })
  })
})

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
