import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysOf, lastDayOf, tallyDays } from '../../src/records/day-tally.js'
import { MOST_DAYS } from '../../src/records/visits-by-day.js'

/** First day, last day and number of days of each client. */
function tallied(days: readonly (readonly number[])[], from: number, to: number, size: number): number[][] {
  const starts = Int32Array.from([0, ...days.map((_, n) => days.slice(0, n + 1).flat().length)])
  const log = { firstDay: 100, client: Int32Array.from(days.flat()), starts }
  const { firstDay, lastDayAndDays } = tallyDays(log, from, to, size)
  return Array.from(firstDay, (first, client) => {
    const cell = lastDayAndDays[client]!
    return [first, lastDayOf(cell), daysOf(cell)]
  })
}

describe('tallyDays', () => {
  it('finds first day, last day and how many days', () => {
    expect(tallied([[0, 2, 0], [], [0, 3], [2, 0]], 0, 4, 4)).toEqual([
      [1, 4, 3],
      [0, 0, 0],
      [1, 4, 2],
      [3, 3, 1],
    ])
  })

  it('reads the days that count, as a reading client by client does', () => {
    const days = fc.array(fc.array(fc.nat(4)), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(days, fc.nat(12), fc.nat(12), (log, from, length) => {
        const to = Math.min(log.length, from + length)
        const expected = [0, 1, 2, 3, 4].map(client => {
          const own = log.flatMap((day, n) => (n >= from && n < to && day.includes(client) ? [n + 1] : []))
          return own.length === 0 ? [0, 0, 0] : [own[0], own.at(-1), own.length]
        })
        expect(tallied(log, from, to, 5)).toEqual(expected)
      }),
    )
  })

  it('has room for a client seen on every day of the longest log', () => {
    const starts = Int32Array.from({ length: MOST_DAYS + 1 }, (_, n) => n)
    const { firstDay, lastDayAndDays } = tallyDays(
      { firstDay: 0, client: new Int32Array(MOST_DAYS), starts },
      0,
      MOST_DAYS,
      1,
    )
    expect([firstDay[0], lastDayOf(lastDayAndDays[0]!), daysOf(lastDayAndDays[0]!)]).toEqual([1, MOST_DAYS, MOST_DAYS])
  })
})
