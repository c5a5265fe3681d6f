import { inspect } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bgNbd, gammaGamma } from '../../src/lifetime/index.js'
import type { CustomerBase } from '../../src/records/index.js'
import {
  customerBase,
  customerBaseFromPatterns,
  customerBaseFromSummary,
  selectClients,
} from '../../src/records/index.js'

const DATES = { timeUnit: 'week', observedUntil: '2024-06-30' } as const

const orders = fc.array(
  fc.record({ client: fc.nat(11), date: fc.nat(80).map(dateOf), amount: fc.integer({ min: 0, max: 60 }) }),
  { minLength: 1, maxLength: 90 },
)
const base = fc.tuple(orders, fc.constantFrom('day', 'week', 'month')).map(([log, timeUnit]) =>
  customerBase([...log, { client: 99, date: dateOf(0), amount: 1 }], {
    timeUnit,
    observedUntil: dateOf(60),
    holdoutUntil: dateOf(80),
    keep: ['intervals', 'logSpend', 'purchaseDays'],
  }),
)
const selection = base.chain(whole =>
  fc.tuple(fc.constant(whole), fc.array(fc.nat(whole.size - 1), { minLength: 1, maxLength: 30 })),
)

function dateOf(day: number): Date {
  return new Date((19_700 + day) * 86_400_000)
}

function taken(column: ArrayLike<number> | undefined, rows: readonly number[]): Float64Array {
  return Float64Array.from(rows, row => column?.[row] ?? Number.NaN)
}

/** Built anew from nothing but the histories of these clients. */
function anew({ frequency, recency, age, timeUnit }: CustomerBase, rows: readonly number[]): CustomerBase {
  const columns = { frequency: taken(frequency, rows), recency: taken(recency, rows), age: taken(age, rows) }
  return customerBaseFromSummary(columns, { timeUnit, observedUntil: dateOf(60) })
}

describe('selectClients', () => {
  it('gathers every column and has the patterns of a base built anew', () => {
    fc.assert(
      fc.property(selection, ([whole, rows]) => {
        const selected = selectClients(whole, rows)
        const { holdout, logSpend } = selected
        expect(selected.size).toBe(rows.length)
        expect(Array.from(selected.ids)).toEqual(rows.map(row => whole.ids[row]))
        for (const name of ['frequency', 'recency', 'age', 'meanSpend', 'spendOrders', 'logIntervals'] as const) {
          expect(selected[name]).toEqual(taken(whole[name], rows))
        }
        expect(logSpend).toEqual({
          mean: taken(whole.logSpend?.mean, rows),
          squares: taken(whole.logSpend?.squares, rows),
        })
        expect(holdout).toEqual({
          ...whole.holdout,
          frequency: taken(whole.holdout?.frequency, rows),
          meanSpend: taken(whole.holdout?.meanSpend, rows),
          spendOrders: taken(whole.holdout?.spendOrders, rows),
        })
        const { start = [], day = new Int32Array(0) } = selected.purchaseDays ?? {}
        const { start: starts = [], day: days = new Int32Array(0) } = whole.purchaseDays ?? {}
        for (const [i, row] of rows.entries()) {
          const own = days.subarray(starts[row], starts[row + 1])
          expect(day.subarray(start[i], start[i + 1])).toEqual(own)
          expect(own.length).toBe((selected.frequency[i] ?? Number.NaN) + 1)
        }
        expect(selected.patterns).toEqual(anew(whole, rows).patterns)
      }),
    )
  })

  it('is the base itself for all rows, and a selection of a selection is one', () => {
    fc.assert(
      fc.property(selection, ([whole, rows]) => {
        expect({ ...selectClients(whole, [...whole.ids.keys()]) }).toEqual({ ...whole })
        const again = [...rows.keys()].reverse()
        const [twice, once] = [
          selectClients(selectClients(whole, rows), again),
          selectClients(whole, [...rows].reverse()),
        ]
        expect({ ...twice }).toEqual({ ...once })
      }),
    )
  })

  it('is fitted as a base built anew', () => {
    const columns = {
      frequency: [0, 1, 2, 5, 0, 3, 1, 0, 7, 2],
      recency: [0, 3, 20, 30, 0, 11, 30, 0, 36, 8],
      age: [38, 38, 30, 36, 20, 22, 33, 31, 38, 27],
      meanSpend: [0, 20, 35, 18, 0, 60, 25, 0, 31, 44],
    }
    const rows = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 3, 3, 0, 7, 5]
    const selected = selectClients(customerBaseFromSummary(columns, DATES), rows)
    const { frequency, recency, age, meanSpend } = columns
    const built = customerBaseFromSummary(
      {
        frequency: taken(frequency, rows),
        recency: taken(recency, rows),
        age: taken(age, rows),
        meanSpend: taken(meanSpend, rows),
      },
      DATES,
    )
    expect(bgNbd.fit(selected)).toEqual(bgNbd.fit(built))
    expect(gammaGamma.fit(selected)).toEqual(gammaGamma.fit(built))
  })

  it('takes rows that stand for many clients with their weights', () => {
    const columns = { frequency: [0, 1, 0], recency: [0, 2, 0], age: [4, 4, 4], weight: [100, 7, 50] }
    const selected = selectClients(customerBaseFromPatterns(columns, DATES), [2, 1, 2])
    expect(Array.from(selected.patterns.weight)).toEqual([100, 7])
    const built = customerBaseFromPatterns(
      { frequency: [0, 1, 0], recency: [0, 2, 0], age: [4, 4, 4], weight: [50, 7, 50] },
      DATES,
    )
    expect({ ...selected, ids: [] }).toEqual({ ...built, ids: [] })
  })

  it('takes covariates and what the base says of its log', () => {
    const whole = { ...customerBaseFromSummary({ frequency: [0, 1], recency: [0, 2], age: [4, 4] }, DATES) }
    const dropped = [{ reason: 'same-day', count: 3 }] as const
    const warnings = [{ code: 'OBSERVATION_END_ASSUMED', message: '' }] as const
    const selected = selectClients({ ...whole, covariates: { gender: Float64Array.of(0, 1) }, dropped, warnings }, [1])
    expect(selected.covariates).toEqual({ gender: Float64Array.of(1) })
    expect([selected.dropped, selected.warnings]).toEqual([dropped, warnings])
    expect(Object.isFrozen(selected)).toBe(true)
    expect(inspect(selected)).toContain('customer base')
    expect('holdout' in selected || 'meanSpend' in selected || 'weight' in selected).toBe(false)
  })

  it('says what is no selection', () => {
    const whole = customerBaseFromSummary({ frequency: [0, 1], recency: [0, 2], age: [4, 4] }, DATES)
    expect(() => selectClients(whole, [])).toThrow(expect.objectContaining({ code: 'EMPTY_INPUT', path: 'indices' }))
    expect(() => selectClients(whole, [0, 2])).toThrow(expect.objectContaining({ path: 'indices[1]' }))
    const [none, other] = [JSON.parse('null'), JSON.parse('{"kind":"bg-nbd"}')]
    expect(() => selectClients(whole, none)).toThrow(expect.objectContaining({ code: 'INVALID_TYPE', path: 'indices' }))
    expect(() => selectClients(none, [0])).toThrow(expect.objectContaining({ code: 'INVALID_TYPE', path: 'base' }))
    expect(() => selectClients(other, [0])).toThrow(expect.objectContaining({ path: 'base.kind' }))
  })
})
