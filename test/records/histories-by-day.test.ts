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
        const log = visits(rows.map(([id, day]) => [numbers.indexOf(id), day] as const))
        const clientCount = numbers.length
        const period = { observedUntil, holdoutUntil: more === undefined ? undefined : observedUntil + 1 + more }
        const general = historiesOf(runsOf(log, clientCount), period, 'all-orders')
        const byDay = visitsByDay(visits(rows))
        const found = byDay && historiesByDay(byDay, 9, period)
        const clients = found?.clients.map(id => numbers.indexOf(id))
        expect({ ...general, ...found, clients, dropped: { ...general.dropped, ...found?.dropped } }).toEqual(general)
        expect(found?.holdout).toEqual(general.holdout)
      }),
    )
  })

  it('lists clients in the order of their first rows', () => {
    const period = { observedUntil: 2, holdoutUntil: undefined }
    const clientsOf = (...rows: [number, number][]) => {
      const byDay = visitsByDay(visits(rows))
      return byDay && Array.from(historiesByDay(byDay, 5, period).clients)
    }
    expect(clientsOf([4, 1], [0, 1], [4, 2], [2, 3])).toEqual([4, 0])
    expect(clientsOf([2, 3], [0, 2], [4, 1], [2, 1])).toEqual([2, 0, 4])
  })
})
