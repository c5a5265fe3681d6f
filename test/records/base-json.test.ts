import { inspect } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TIME_UNITS } from '../../src/money/index.js'
import type { CustomerBase } from '../../src/records/index.js'
import {
  baseFromJson,
  baseToJson,
  customerBase,
  customerBaseFromPatterns,
  customerBaseOfPeriods,
  extendBase,
  selectClients,
  withCalendar,
  withCovariates,
} from '../../src/records/index.js'
import { base as anyBase } from '../laws/arbitrary.js'

const FIRST = 19_000
const KEEP = ['intervals', 'logSpend', 'purchaseDays'] as const
const order = fc.record({
  client: fc.oneof(fc.nat(9), fc.constantFrom('a', 'b', '7')),
  date: fc.nat(90).map(dateOf),
  amount: fc.oneof(fc.constant(0), fc.double({ min: 1e-3, max: 1e4, noNaN: true })),
})
const log = fc.array(order, { maxLength: 60 }).map(rows => [...rows, { client: 99, date: dateOf(0), amount: 1 }])
const base = fc.tuple(log, fc.constantFrom(...TIME_UNITS), fc.boolean()).map(([orders, timeUnit, hasHoldout]) =>
  customerBase(orders, {
    timeUnit,
    observedUntil: dateOf(60),
    ...(hasHoldout && { holdoutUntil: dateOf(90) }),
    keep: [...KEEP],
  }),
)

function dateOf(day: number): Date {
  return new Date((FIRST + day) * 86_400_000)
}

function again(whole: CustomerBase): CustomerBase {
  return baseFromJson(baseToJson(whole))
}

describe('a base as JSON', () => {
  it('comes back as it was, to the last digit', () => {
    fc.assert(
      fc.property(fc.oneof(base, anyBase), whole => {
        expect({ ...again(whole) }).toEqual({ ...whole })
      }),
    )
  })

  it('takes all that may be joined to a base, and clients drawn twice', () => {
    fc.assert(
      fc.property(base, fc.array(fc.nat(), { minLength: 1, maxLength: 12 }), (whole, draws) => {
        const client = Array.from(whole.ids)
        const numbers = client.map((_, i) => 0.1 * i)
        const joined = withCovariates(whole, { client, x: numbers }, { constants: 'keep' })
        const dated = withCalendar(joined, {
          start: dateOf(0),
          periodDays: 30,
          columns: { sale: [0, 1, 0.3] },
          clientColumns: { letters: client.flatMap((_, i) => [i, 0, 1]) },
        })
        expect({ ...again(dated) }).toEqual({ ...dated })
        const selected = selectClients(
          dated,
          draws.map(draw => draw % whole.size),
        )
        // Numbers among texts are a list of both; left alone they come back as a typed column.
        expect({ ...again(selected), ids: [] }).toEqual({ ...selected, ids: [] })
        expect(Array.from(again(selected).ids)).toEqual(Array.from(selected.ids))
      }),
    )
  })

  it('takes weighted rows and periods', () => {
    const weighted = customerBaseFromPatterns(
      { frequency: [0, 1, 0], recency: [0, 2, 0], age: [4, 4, 4], weight: [100.5, 7, 50] },
      { timeUnit: 'month', observedUntil: '2024-06-30' },
    )
    expect({ ...again(weighted) }).toEqual({ ...weighted })
    const orders = Array.from({ length: 30 }, (_, i) => ({ client: i % 4, date: dateOf(17 * i), amount: i }))
    const periods = customerBaseOfPeriods(orders, {
      period: 'month',
      observedUntil: dateOf(300),
      holdoutUntil: dateOf(520),
    })
    expect({ ...again(periods) }).toEqual({ ...periods })
  })

  const orders = [
    { client: 'ann', date: '2024-01-01', amount: 20, currency: 'EUR' },
    { client: 'ann', date: '2024-01-15', amount: 30, currency: 'EUR' },
    { client: 'bob', date: '2024-01-20', amount: 5, currency: 'EUR' },
  ]
  const whole = customerBase(orders, { observedUntil: '2024-01-31', holdoutUntil: '2024-02-02' })

  it('is sealed, says who made it, and can be extended', () => {
    const january = again(customerBase(orders, { observedUntil: '2024-01-31' }))
    expect(Object.isFrozen(january)).toBe(true)
    expect(inspect(january)).toContain('customer base')
    expect(JSON.parse(baseToJson(january))).toMatchObject({ kind: 'customer-base', version: 1, timeUnit: 'day' })
    expect(baseToJson(january)).toContain('"madeBy":"clientele ')
    expect(extendBase(january, [], { observedUntil: '2024-02-29' }).age).toEqual(Float64Array.of(59, 40))
    expect({ ...baseFromJson(baseToJson(structuredClone(january))) }).toEqual({ ...january })
  })

  it('is refused where a field is wrong, by its name', () => {
    const wrong = (change: object, code: string, path: string): void => {
      const json = { ...JSON.parse(baseToJson(whole)), ...change }
      expect(() => baseFromJson(json)).toThrow(expect.objectContaining({ code, path }))
    }
    const { holdout, rules } = JSON.parse(baseToJson(whole))
    wrong({ frequency: [1, null] }, 'OUT_OF_RANGE', 'document.frequency[1]')
    wrong({ frequency: [1] }, 'LENGTH_MISMATCH', 'columns.recency')
    wrong({ recency: [40, 0] }, 'INCONSISTENT_HISTORY', 'columns.recency[0]')
    wrong({ meanSpend: [0, 3] }, 'INCONSISTENT_HISTORY', 'columns.meanSpend[0]')
    wrong({ ids: ['ann'] }, 'LENGTH_MISMATCH', 'document.ids')
    wrong({ ids: ['ann', null] }, 'INVALID_CLIENT', 'document.ids[1]')
    wrong({ observedUntil: 19_000 }, 'INVALID_TYPE', 'document.observedUntil')
    wrong({ observedUntil: '2024-13-01' }, 'INVALID_DATE', 'document.observedUntil')
    wrong({ timeUnit: 'hour' }, 'OUT_OF_RANGE', 'document.timeUnit')
    wrong({ currency: 'euro' }, 'INVALID_TYPE', 'document.currency')
    wrong({ covariates: { x: [1] } }, 'LENGTH_MISMATCH', 'document.covariates.x')
    wrong({ covariates: { x: [1, 'a'] } }, 'OUT_OF_RANGE', 'document.covariates.x[1]')
    wrong({ holdout: { ...holdout, until: '2024-01-31' } }, 'OUT_OF_RANGE', 'document.holdout.until')
    wrong({ holdout: { ...holdout, frequency: [1] } }, 'LENGTH_MISMATCH', 'document.holdout.frequency')
    wrong({ holdout: { ...holdout, duration: 0 } }, 'OUT_OF_RANGE', 'document.holdout.duration')
    wrong({ rules: { ...rules, zeros: 'keep' } }, 'OUT_OF_RANGE', 'document.rules.zeros')
    wrong({ rules: { ...rules, more: 1 } }, 'UNKNOWN_OPTION', 'document.rules.more')
    wrong({ dropped: [{ reason: 'x', count: 1 }] }, 'INVALID_DOCUMENT', 'document.dropped[0].reason')
    wrong({ warnings: {} }, 'INVALID_TYPE', 'document.warnings')
    wrong({ patterns: {} }, 'UNKNOWN_OPTION', 'document.patterns')
    wrong({ kind: 'bg-nbd' }, 'UNKNOWN_DOCUMENT', 'document.kind')
    wrong({ version: 2 }, 'UNSUPPORTED_VERSION', 'document.version')
    expect(() => baseFromJson('{')).toThrow(expect.objectContaining({ code: 'INVALID_DOCUMENT' }))
    expect(() => baseToJson(JSON.parse('{}'))).toThrow(expect.objectContaining({ path: 'base.kind' }))
  })
})
