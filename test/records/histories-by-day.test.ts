import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runsOf } from '../../src/records/client-runs.js'
import type { Visits } from '../../src/records/event-log.js'
import { historiesOf } from '../../src/records/histories.js'
import { historiesByDay } from '../../src/records/histories-by-day.js'
import { visitsByDay } from '../../src/records/visits-by-day.js'

/** Columns with room to spare, as those of a growing log have. */
function visits(rows: readonly (readonly [client: number, day: number])[]): Visits {
  const client = new Int32Array(rows.length + 3)
  const day = new Int32Array(rows.length + 3)
  client.set(rows.map(([code]) => code))
  day.set(rows.map(([, on]) => on))
  return { length: rows.length, client, day }
}

describe('historiesByDay', () => {
  it('finds what the general way finds, however clients are numbered', () => {
    const row = fc.tuple(fc.nat(8), fc.integer({ min: -20, max: 20 }))
    const until = fc.integer({ min: -22, max: 22 })
    fc.assert(
      fc.property(fc.array(row), until, fc.option(fc.nat(20), { nil: undefined }), (rows, observedUntil, more) => {
        const numbers = [...new Set(rows.map(([id]) => id))]
        const log = visits(rows.map(([id, day]) => [numbers.indexOf(id), day] as const).toSorted((a, b) => a[1] - b[1]))
        const clientCount = numbers.length
        const period = { observedUntil, holdoutUntil: more === undefined ? undefined : observedUntil + 1 + more }
        const general = historiesOf(runsOf(log, clientCount), period, 'all-orders')
        const byDay = visitsByDay(log)
        const found = byDay && historiesByDay(byDay, clientCount, period)
        expect({ ...general, ...found, dropped: { ...general.dropped, ...found?.dropped } }).toEqual(general)
        expect(found?.holdout).toEqual(general.holdout)
      }),
    )
  })
})
