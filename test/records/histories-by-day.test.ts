import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runsOf } from '../../src/records/client-runs.js'
import { historiesOf } from '../../src/records/histories.js'
import { historiesByDay, isByDay } from '../../src/records/histories-by-day.js'

/** Columns with room to spare, as those of a growing log have. */
function visits(rows: readonly (readonly [client: number, day: number])[]) {
  const client = new Int32Array(rows.length + 3)
  const day = new Int32Array(rows.length + 3)
  const codes = [...new Set(rows.map(([id]) => id))]
  for (const [i, [id, on]] of rows.entries()) {
    client[i] = codes.indexOf(id)
    day[i] = on
  }
  return { log: { length: rows.length, client, day }, clientCount: codes.length }
}

describe('isByDay', () => {
  it.each([
    [[3, 3, 7], true],
    [[3, 7, 6], false],
    [[-5], true],
  ])('says of days %j: %s', (days, answer) => {
    expect(isByDay(visits(days.map(day => [0, day])).log)).toBe(answer)
  })
})

describe('historiesByDay', () => {
  it('finds what the general way finds', () => {
    const row = fc.tuple(fc.nat(8), fc.integer({ min: -20, max: 20 }))
    const until = fc.integer({ min: -22, max: 22 })
    fc.assert(
      fc.property(fc.array(row), until, fc.option(fc.nat(20), { nil: undefined }), (rows, observedUntil, more) => {
        const { log, clientCount } = visits(rows.toSorted(([, a], [, b]) => a - b))
        const period = { observedUntil, holdoutUntil: more === undefined ? undefined : observedUntil + 1 + more }
        const general = historiesOf(runsOf(log, clientCount), period, 'all-orders')
        const found = historiesByDay(log, clientCount, period)
        expect({ ...general, ...found, dropped: { ...general.dropped, ...found.dropped } }).toEqual(general)
        expect(found.holdout).toEqual(general.holdout)
      }),
    )
  })
})
