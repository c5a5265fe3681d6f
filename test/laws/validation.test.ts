/** Laws of what holds a model against its log, over random logs and every buying model. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BgNbdParams, BuyingModel } from '../../src/lifetime/index.js'
import { bgNbd, mbgNbd } from '../../src/lifetime/index.js'
import { frequencyTable, holdoutAccuracy, holdoutBy, tracking } from '../../src/lifetime/validation/index.js'
import type { ModelDocument } from '../../src/model/index.js'
import { customerBase, purchasesByPeriod } from '../../src/records/index.js'
import { magnitude } from './arbitrary.js'

const DAY = 86_400_000
const OBSERVED_UNTIL = 60
const HOLDOUT_UNTIL = 100

interface Visit {
  readonly client: number
  readonly day: number
}

/** Logs of 101 days with somebody in the first 61 of them. */
const log: fc.Arbitrary<readonly Visit[]> = fc
  .tuple(
    fc.record({ client: fc.integer({ min: 0, max: 8 }), day: fc.integer({ min: 0, max: OBSERVED_UNTIL }) }),
    fc.array(fc.record({ client: fc.integer({ min: 0, max: 8 }), day: fc.integer({ min: 0, max: HOLDOUT_UNTIL }) }), {
      maxLength: 60,
    }),
  )
  .map(([first, rest]) => [first, ...rest])
const shuffled = log.chain(visits =>
  fc.tuple(
    fc.constant(visits),
    fc.shuffledSubarray([...visits], { minLength: visits.length, maxLength: visits.length }),
  ),
)
const period = fc.oneof(
  fc.constantFrom('day', 'week', 'month', 'quarter', 'year'),
  fc.integer({ min: 1, max: 120 }).map(days => ({ days })),
)
const size = magnitude(0.05, 20)
const params = fc.record({ r: size, alpha: size, a: size, b: size })

const on = (day: number): Date => new Date(DAY * day)
const ordersOf = (visits: readonly Visit[]) => visits.map(({ client, day }) => ({ client, date: on(day) }))
const baseOf = (visits: readonly Visit[], timeUnit: 'day' | 'week' = 'day') =>
  customerBase(ordersOf(visits), { observedUntil: on(OBSERVED_UNTIL), holdoutUntil: on(HOLDOUT_UNTIL), timeUnit })
const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0)

describe('purchasesByPeriod', () => {
  const until = { observedUntil: on(HOLDOUT_UNTIL) } as const

  it('counts every client once, every purchase once, in periods without a gap', () => {
    fc.assert(
      fc.property(log, period, (visits, cut) => {
        const { firstDay, lastDays, newClients, repeatPurchases } = purchasesByPeriod(ordersOf(visits), {
          period: cut,
          ...until,
        })
        const days = new Set(visits.map(({ client, day }) => `${client} ${day}`))
        expect(sum(newClients)).toBe(new Set(visits.map(({ client }) => client)).size)
        expect(sum(newClients) + sum(repeatPurchases)).toBe(days.size)
        expect(firstDay).toBe(Math.min(...visits.map(({ day }) => day)))
        expect(lastDays.at(-1)).toBe(HOLDOUT_UNTIL)
        expect(lastDays.every((day, i) => day > (lastDays[i - 1] ?? firstDay - 1))).toBe(true)
      }),
    )
  })

  it('does not depend on the order of rows, and sums days up to any longer period', () => {
    fc.assert(
      fc.property(shuffled, period, ([visits, others], cut) => {
        const counts = purchasesByPeriod(ordersOf(visits), { period: cut, ...until })
        expect(purchasesByPeriod(ordersOf(others), { period: cut, ...until })).toEqual(counts)
        const days = purchasesByPeriod(ordersOf(visits), { period: 'day', ...until })
        const upTo = (last: number): number => sum(days.repeatPurchases.subarray(0, last - days.firstDay + 1))
        expect(Array.from(counts.lastDays, upTo)).toEqual(
          Array.from(counts.repeatPurchases, (_, i) => sum(counts.repeatPurchases.subarray(0, i + 1))),
        )
      }),
    )
  })
})

describe('bgNbd', () => lawsOf(bgNbd))
describe('mbgNbd', () => lawsOf(mbgNbd))

function lawsOf<M extends ModelDocument<string, BgNbdParams>>(module: BuyingModel<BgNbdParams, M>): void {
  it('tracks totals that never fall, whose increments sum up to them', () => {
    fc.assert(
      fc.property(log, period, params, (visits, cut, values) => {
        const base = baseOf(visits)
        const model = module.fromParams(values, { timeUnit: 'day' })
        const counts = purchasesByPeriod(ordersOf(visits), {
          period: cut,
          observedUntil: on(HOLDOUT_UNTIL),
          clientsUntil: on(OBSERVED_UNTIL),
        })
        const track = tracking([module, model], base, counts)
        const { expected, expectedCumulative, actualCumulative } = track
        expect(expected.every(increment => increment >= 0)).toBe(true)
        expect(sum(expected)).toBeCloseRelative(expectedCumulative.at(-1) ?? -1, 1e-12)
        expect(actualCumulative?.at(-1)).toBe(sum(base.frequency) + sum(base.holdout?.frequency ?? [-1]))
        const alone = tracking([module, model], base, { period: cut })
        expect(alone.expectedCumulative).toEqual(expectedCumulative)
        const now = tracking([module, model], base, { period: 'day', until: on(OBSERVED_UNTIL) })
        const promised = base.age.map(age =>
          age > 0 ? module.expectedPurchasesOfNewClient(model, { horizon: age }) : 0,
        )
        expect(now.expectedCumulative.at(-1)).toBeCloseRelative(sum(promised), 1e-12)
      }),
      { numRuns: 20 },
    )
  })

  it('expects as many clients as there are', () => {
    fc.assert(
      fc.property(log, params, fc.integer({ min: 1, max: 12 }), (visits, values, upTo) => {
        const base = baseOf(visits)
        const { actual, expected } = frequencyTable([module, module.fromParams(values)], base, { upTo })
        expect(sum(actual)).toBe(base.size)
        expect(sum(expected)).toBeCloseRelative(base.size, 1e-9)
        expect(expected.every(clients => clients >= 0)).toBe(true)
      }),
      { numRuns: 50 },
    )
  })

  it('judges the same log alike in any order of rows and any unit of time', () => {
    fc.assert(
      fc.property(shuffled, params, ([visits, others], values) => {
        const days = module.fromParams(values, { timeUnit: 'day' })
        const weeks = module.fromParams({ ...values, alpha: values.alpha / 7 }, { timeUnit: 'week' })
        const judged = holdoutAccuracy([module, days], baseOf(visits))
        for (const other of [
          holdoutAccuracy([module, days], baseOf(others)),
          holdoutAccuracy([module, weeks], baseOf(visits, 'week')),
        ]) {
          expect(other.purchases.actual).toBe(judged.purchases.actual)
          for (const side of ['model', 'naive'] as const) {
            const [a, b] = [judged.purchases[side], other.purchases[side]]
            expect(b.total).toBeCloseRelative(a.total, 1e-9)
            expect(b.rootMeanSquaredError).toBeCloseRelative(a.rootMeanSquaredError, 1e-9)
            expect(other.buying[side].brierScore).toBeCloseTo(judged.buying[side].brierScore, 9)
          }
          expect(other.warnings).toEqual(judged.warnings)
        }
      }),
      { numRuns: 50 },
    )
  })

  it('loses nobody when it gathers clients', () => {
    fc.assert(
      fc.property(
        log,
        params,
        fc.constantFrom('frequency', 'recency', 'age', 'timeSinceLastPurchase'),
        (visits, values, by) => {
          const base = baseOf(visits)
          const rows = holdoutBy([module, module.fromParams(values)], base, { by })
          const total = (means: Float64Array): number => sum(means.map((mean, i) => mean * (rows.clients[i] ?? -1)))
          const { model, actual } = holdoutAccuracy([module, module.fromParams(values)], base).purchases
          expect(sum(rows.clients)).toBe(base.size)
          expect(total(rows.meanActual)).toBeCloseTo(actual, 9)
          expect(total(rows.meanPredicted)).toBeCloseRelative(model.total, 1e-9)
        },
      ),
      { numRuns: 50 },
    )
  })

  it('is right on average about clients that follow it', () => {
    const model = module.fromParams({ r: 0.8, alpha: 10, a: 0.8, b: 2.5 }, { timeUnit: 'week' })
    const age = new Float64Array(4000).fill(26)
    const { eventClient, eventTime } = module.simulate(model, { age, seed: 3, horizon: 26 })
    const columns = { client: eventClient, date: Int32Array.from(eventTime, weeks => Math.ceil(7 * weeks)) }
    const observedUntil = on(7 * 26)
    const base = customerBase(columns, { observedUntil, holdoutUntil: on(7 * 52), timeUnit: 'week' })
    const { purchases, buying } = holdoutAccuracy([module, module.fit(base)], base)
    console.log(
      purchases,
      buying.calibration.map(c => [c.meanPredicted.toFixed(3), c.observedRate.toFixed(3)].join(' ')),
    )
    expect(Math.abs((purchases.model.bias ?? 0) - 1)).toBeLessThan(0.1)
    expect(purchases.model.rootMeanSquaredError).toBeLessThan(purchases.naive.rootMeanSquaredError)
    expect(buying.model.brierScore).toBeLessThan(buying.naive.brierScore)
    const calibrated = buying.calibration.filter(
      ({ meanPredicted, interval }) => interval.lower <= meanPredicted && meanPredicted <= interval.upper,
    )
    expect(calibrated.length).toBeGreaterThanOrEqual(buying.calibration.length - 2)
  })
}
