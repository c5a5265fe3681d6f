import { describe, expect, it } from 'vitest'
import { rowsOf } from '../../../src/lifetime/pareto-nbd-dynamic/rows.js'
import { CLIENT } from './dynamic-bases.js'

describe('rowsOf', () => {
  it('makes a base of one of a client', () => {
    const rows = rowsOf({ ...CLIENT, purchaseDays: ['2022-02-01', '2022-03-01'] })
    expect(rows).toMatchObject({
      size: 1,
      frequency: Float64Array.of(3),
      recency: Float64Array.of(60),
      age: Float64Array.of(100),
      covariates: { gender: Float64Array.of(1) },
      observedUntil: 19_723,
      purchaseDays: { start: Int32Array.of(0, 2), day: Int32Array.of(19_024, 19_052) },
    })
    expect(rows.calendar?.starts.length).toBe(208)
  })

  it('needs no more than a history', () => {
    const rows = { size: 1, frequency: Float64Array.of(0), recency: Float64Array.of(0), age: Float64Array.of(0) }
    expect(rowsOf({ frequency: 0, recency: 0, age: 0 })).toEqual(rows)
  })

  it.each([
    [{ frequency: 0, recency: 1 }, 'client.recency'],
    [{ age: 10 }, 'client.age'],
    [{ covariates: { gender: 'f' } }, 'client.covariates.gender: expected a number'],
    [{ observedUntil: 'today' }, 'client.observedUntil: expected a date'],
    [{ calendar: { start: '2024-01-01' } }, 'client.calendar'],
    [{ purchaseDays: '2024-01-01' }, 'client.purchaseDays: expected an array of dates'],
    [{ purchaseDays: ['2024-01-01', 'x'] }, 'client.purchaseDays[1]: expected a date'],
  ])('refuses %o', (wrong, message) => {
    expect(() => Reflect.apply(rowsOf, undefined, [{ ...CLIENT, ...wrong }])).toThrow(message)
  })
})
