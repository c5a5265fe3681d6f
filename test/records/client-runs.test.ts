import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runsOf, runsWithAmounts } from '../../src/records/client-runs.js'
import { eventLog } from '../../src/records/event-log.js'

type Row = readonly [client: number, day: number, amount: number]

const logOf = (rows: readonly Row[]) => {
  const log = eventLog()
  for (const [client, day, amount] of rows) log.add(client, day, amount)
  return log
}

describe('runs of a log', () => {
  it('bring a client together, by day', () => {
    const { starts, day, amount } = runsOf(
      logOf([
        [1, 9, 0],
        [0, 7, 0],
        [1, 3, 0],
        [1, 5, 0],
      ]),
      3,
    )
    expect(Array.from(starts)).toEqual([0, 1, 4, 4])
    expect(Array.from(day)).toEqual([7, 3, 5, 9])
    expect(amount).toBe(undefined)
  })

  it('order amounts within a day, for few rows of a client and for many', () => {
    const row = fc.tuple(fc.nat(1), fc.nat(5), fc.integer({ min: -3, max: 3 }))
    fc.assert(
      fc.property(fc.array(row, { maxLength: 200 }), rows => {
        const { starts, day, amount } = runsWithAmounts(logOf(rows), 2)
        const sorted = rows.toSorted((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2])
        expect(Array.from(day)).toEqual(sorted.map(([, on]) => on))
        expect(Array.from(amount ?? [])).toEqual(sorted.map(([, , value]) => value))
        expect(Array.from(starts)).toEqual([0, rows.filter(([client]) => client === 0).length, rows.length])
        expect(runsOf(logOf(rows), 2).day).toEqual(day)
      }),
    )
  })
})
