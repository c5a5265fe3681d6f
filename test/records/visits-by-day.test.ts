import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { VisitsByDay } from '../../src/records/visits-by-day.js'
import { MOST_DAYS, visitsByDay } from '../../src/records/visits-by-day.js'

/** The visits as pairs of client and day. */
function pairsOf({ firstDay, client, starts }: VisitsByDay): number[][] {
  return Array.from(starts.subarray(1), (end, n) =>
    Array.from(client.subarray(starts[n], end), code => [code, firstDay + n]),
  ).flat()
}

describe('visitsByDay', () => {
  it('does not copy visits whose days ascend', () => {
    const visits = { length: 3, client: Int32Array.of(1, 0, 1), day: Int32Array.of(-4, -4, -2) }
    const { client } = visits
    expect(visitsByDay(visits)).toEqual({ firstDay: -4, client, starts: Int32Array.of(0, 2, 2, 3), asLogged: client })
    expect(visitsByDay(visits)?.client).toBe(client)
    expect(visitsByDay(visits)?.asLogged).toBe(client)
  })

  it('knows the days of a log without rows', () => {
    expect(visitsByDay({ length: 0, client: Int32Array.of(7), day: Int32Array.of(7) })?.starts).toEqual(
      Int32Array.of(0),
    )
  })

  it('orders others by day, and leaves the rows of a day in order', () => {
    const row = fc.tuple(fc.nat(5), fc.integer({ min: -30, max: 30 }))
    fc.assert(
      fc.property(fc.array(row), rows => {
        const client = Int32Array.from([...rows.map(([code]) => code), 9])
        const day = Int32Array.from([...rows.map(([, on]) => on), -99])
        const found = visitsByDay({ length: rows.length, client, day })
        expect(found && pairsOf(found)).toEqual(rows.toSorted(([, a], [, b]) => a - b))
        expect(found?.asLogged.subarray(0, rows.length)).toEqual(client.subarray(0, rows.length))
      }),
    )
  })

  it.each([
    ['ascending', 0, 1],
    ['in no order', 1, 0],
  ])('leaves days too far apart to the general way, %s', (_, first, second) => {
    const client = Int32Array.of(7, 8)
    const between = (days: number) => Int32Array.of(first * days, second * days)
    expect(visitsByDay({ length: 2, client, day: between(MOST_DAYS) })).toBe(undefined)
    const found = visitsByDay({ length: 2, client, day: between(MOST_DAYS - 1) })
    expect(found && pairsOf(found)).toHaveLength(2)
  })
})
