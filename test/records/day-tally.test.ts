import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysOf, firstDays, lastDayOf, tallyDays } from '../../src/records/day-tally.js'
import type { VisitsByDay } from '../../src/records/visits-by-day.js'
import { MOST_DAYS } from '../../src/records/visits-by-day.js'

function logOf(days: readonly (readonly number[])[]): VisitsByDay {
  const starts = Int32Array.from([0, ...days.map((_, n) => days.slice(0, n + 1).flat().length)])
  const client = Int32Array.from(days.flat())
  return { firstDay: 100, client, starts, asLogged: client }
}

/** Last day and number of days of each client. */
function tallied(days: readonly (readonly number[])[], from: number, to: number, size: number): number[][] {
  return Array.from(tallyDays(logOf(days), from, to, size).lastDayAndDays, cell => [lastDayOf(cell), daysOf(cell)])
}

describe('tallyDays', () => {
  it('finds the last day, how many days, and who came when first', () => {
    const days = [[0, 2, 0], [], [0, 3], [2, 0]]
    expect(tallied(days, 0, 4, 4)).toEqual([
      [4, 3],
      [0, 0],
      [4, 2],
      [3, 1],
    ])
    const tally = tallyDays(logOf(days), 0, 4, 4)
    expect(tally.clients).toEqual(Int32Array.of(0, 2, 3))
    expect(tally.ends).toEqual(Int32Array.of(0, 2, 2, 3, 3))
    expect(firstDays(tally)).toEqual(Uint16Array.of(1, 0, 1, 3))
    expect(tallyDays(logOf(days), 2, 4, 4).ends).toEqual(Int32Array.of(0, 2, 3))
  })

  it('reads the days that count, as a reading client by client does', () => {
    const days = fc.array(fc.array(fc.nat(4)), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(days, fc.nat(12), fc.nat(12), (log, start, length) => {
        const from = Math.min(start, log.length)
        const to = Math.min(log.length, from + length)
        const expected = [0, 1, 2, 3, 4].map(client => {
          const own = log.flatMap((day, n) => (n >= from && n < to && day.includes(client) ? [n + 1] : []))
          return own.length === 0 ? [0, 0] : [own.at(-1), own.length]
        })
        expect(tallied(log, from, to, 5)).toEqual(expected)
        const { clients } = tallyDays(logOf(log), from, to, 5)
        expect(Array.from(clients)).toEqual([...new Set(log.slice(from, to).flat())])
      }),
    )
  })

  it('has room for a client seen on every day of the longest log', () => {
    const starts = Int32Array.from({ length: MOST_DAYS + 1 }, (_, n) => n)
    const client = new Int32Array(MOST_DAYS)
    const tally = tallyDays({ firstDay: 0, client, starts, asLogged: client }, 0, MOST_DAYS, 1)
    const cell = tally.lastDayAndDays[0]!
    expect([firstDays(tally)[0], lastDayOf(cell), daysOf(cell)]).toEqual([1, MOST_DAYS, MOST_DAYS])
  })
})

describe('firstDays', () => {
  it('has room for the last day of the longest log', () => {
    const starts = new Int32Array(MOST_DAYS + 1)
    starts[MOST_DAYS] = 1
    const client = Int32Array.of(0)
    const tally = tallyDays({ firstDay: 0, client, starts, asLogged: client }, 0, MOST_DAYS, 1)
    expect(firstDays(tally)).toEqual(Uint16Array.of(MOST_DAYS))
  })
})
