import { describe, expect, it } from 'vitest'
import { isoDate } from '../../src/money/index.js'
import { seasonalCalendar } from '../../src/records/index.js'

const YEARS = { from: '2023-12-15', until: '2025-03-10' } as const

describe('seasonalCalendar', () => {
  it('has a column for every month but January', () => {
    const { starts, until, columns } = seasonalCalendar({ ...YEARS, seasons: 'month' })
    expect(Object.keys(columns).slice(0, 2)).toEqual(['february', 'march'])
    expect(Object.keys(columns)[10]).toBe('december')
    expect(Array.from(starts, isoDate).slice(0, 4)).toEqual(['2023-12-15', '2024-01-01', '2024-02-01', '2024-03-01'])
    expect(isoDate(until)).toBe('2025-03-10')
    const sums = Array.from(starts, (_, i) => Object.values(columns).reduce((sum, column) => sum + column[i]!, 0))
    expect(sums).toEqual(Array.from(starts, day => (isoDate(day).slice(5, 7) === '01' ? 0 : 1)))
    expect(columns['february']).toEqual(Float64Array.from(starts, day => (isoDate(day).slice(5, 7) === '02' ? 1 : 0)))
  })

  it('has a column for every quarter but the first', () => {
    const { starts, columns } = seasonalCalendar({ ...YEARS, seasons: 'quarter' })
    expect(Object.keys(columns)).toEqual(['q2', 'q3', 'q4'])
    expect(Array.from(starts, isoDate)).toEqual([
      '2023-12-15',
      '2024-01-01',
      '2024-04-01',
      '2024-07-01',
      '2024-10-01',
      '2025-01-01',
    ])
    expect(Array.from(columns['q4'] ?? [])).toEqual([1, 0, 0, 0, 1, 0])
  })

  it('knows seasons by name, over the turn of the year and on top of each other', () => {
    const seasons = { winter: { from: '12-01', until: '02-29' }, christmas: { from: '12-20', until: '12-24' } }
    const { starts, columns } = seasonalCalendar({ ...YEARS, seasons })
    expect(Array.from(starts, isoDate).slice(0, 4)).toEqual(['2023-12-15', '2023-12-20', '2023-12-25', '2024-03-01'])
    expect(Array.from(columns['winter'] ?? [])).toEqual([1, 1, 1, 0, 1, 1, 1, 0])
    expect(Array.from(columns['christmas'] ?? [])).toEqual([0, 1, 0, 0, 0, 1, 0, 0])
  })

  it.each([
    [{ ...YEARS, until: '2020-01-01', seasons: 'month' }, 'options.until: expected a day on or after 2023-12-15'],
    [{ ...YEARS, seasons: 'week' }, 'options.seasons: expected an object'],
    [{ ...YEARS, seasons: {} }, 'options.seasons: expected at least one season'],
    [{ ...YEARS, seasons: { x: { from: '13-01', until: '01-01' } } }, 'options.seasons.x.from: expected a date'],
    [{ ...YEARS, seasons: { x: { from: '1-1', until: '01-01' } } }, "options.seasons.x.from: expected 'MM-DD'"],
    [{ ...YEARS, seasons: 'month', year: 1 }, 'options.year: expected only the options'],
  ])('refuses %o', (options, message) => {
    expect(() => Reflect.apply(seasonalCalendar, undefined, [options])).toThrow(message)
  })
})
