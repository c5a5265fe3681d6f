import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { visitsByDay } from '../../src/records/visits-by-day.js'

describe('visitsByDay', () => {
  it('gives back visits whose days ascend', () => {
    const visits = { length: 3, client: Int32Array.of(1, 0, 1), day: Int32Array.of(-4, -4, 7) }
    expect(visitsByDay(visits)).toBe(visits)
  })

  it('orders others by day, and leaves the rows of a day in order', () => {
    const row = fc.tuple(fc.nat(5), fc.integer({ min: -30, max: 30 }))
    fc.assert(
      fc.property(fc.array(row), rows => {
        const client = Int32Array.from([...rows.map(([code]) => code), 9])
        const day = Int32Array.from([...rows.map(([, on]) => on), -99])
        const sorted = rows.toSorted(([, a], [, b]) => a - b)
        const found = visitsByDay({ length: rows.length, client, day })
        expect(Array.from(found?.client.subarray(0, rows.length) ?? [])).toEqual(sorted.map(([code]) => code))
        expect(Array.from(found?.day.subarray(0, rows.length) ?? [])).toEqual(sorted.map(([, on]) => on))
      }),
    )
  })

  it('leaves days too far apart to the general way', () => {
    const client = Int32Array.of(0, 1)
    expect(visitsByDay({ length: 2, client, day: Int32Array.of(70_000, 0) })).toBe(undefined)
    expect(visitsByDay({ length: 2, client, day: Int32Array.of(60_000, 0) })?.client).toEqual(Int32Array.of(1, 0))
  })
})
