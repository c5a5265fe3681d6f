/** What must hold of lifetime value whatever the models and the base. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bgNbd, gammaGamma, lifetimeValue, mbgNbd } from '../../src/lifetime/index.js'
import type { CustomerBase, Order } from '../../src/records/index.js'
import { customerBase } from '../../src/records/index.js'
import { magnitude } from './arbitrary.js'

const FIRST_DAY = Date.UTC(2023, 0, 1)
const DAY = 86_400_000

/** A log of up to 20 clients over a year, in whole days. */
const log: fc.Arbitrary<readonly Order[]> = fc.array(
  fc.record({
    client: fc.integer({ min: 1, max: 20 }),
    date: fc.integer({ min: 0, max: 364 }).map(day => new Date(FIRST_DAY + day * DAY)),
    amount: magnitude(1, 1e4),
  }),
  { minLength: 1, maxLength: 60 },
)

const size = magnitude(0.05, 50)
const buyingParams = fc.record({ r: size, alpha: size, a: size, b: size })
const spendParams = fc.record({ p: magnitude(0.5, 50), q: magnitude(1.1, 50), gamma: magnitude(0.1, 1000) })
const terms = fc.record({
  weeks: magnitude(0.1, 1000),
  annualDiscountRate: fc.double({ min: 0, max: 1, noNaN: true }),
  margin: fc.double({ min: 0.01, max: 1, noNaN: true }),
  acquisitionCost: magnitude(0.01, 100),
  retentionCostPerYear: magnitude(0.01, 100),
})

function baseIn(timeUnit: 'day' | 'week', orders: readonly Order[]): CustomerBase {
  return customerBase(orders, { timeUnit, observedUntil: '2023-12-31' })
}

describe.each(['bgNbd', 'mbgNbd'] as const)('lifetime value by %s', name => {
  it('is the same in days and in weeks', () => {
    fc.assert(
      fc.property(log, buyingParams, spendParams, terms, (orders, params, spend, { weeks, ...rest }) => {
        const daily = worth(name, { ...params, alpha: 7 * params.alpha }, spend, baseIn('day', orders), 7 * weeks, rest)
        const weekly = worth(name, params, spend, baseIn('week', orders), weeks, rest)
        for (const [i, value] of weekly.value.entries()) {
          const gross = value + rest.acquisitionCost
          const costs = rest.retentionCostPerYear * weeks + rest.acquisitionCost
          expect(Math.abs((daily.value[i] ?? Number.NaN) - value)).toBeLessThan(1e-9 * (Math.abs(gross) + costs))
        }
      }),
      { numRuns: 60 },
    )
  })

  it('is scaled by the scale of money', () => {
    fc.assert(
      fc.property(log, buyingParams, spendParams, terms, magnitude(1e-3, 1e3), (orders, params, spend, t, k) => {
        const { weeks, ...rest } = t
        const base = baseIn('week', orders)
        const scaled = orders.map(order => ({ ...order, amount: k * (order.amount ?? Number.NaN) }))
        const dearer = {
          ...rest,
          acquisitionCost: k * rest.acquisitionCost,
          retentionCostPerYear: k * rest.retentionCostPerYear,
        }
        const ours = worth(name, params, spend, base, weeks, rest)
        const theirs = worth(name, params, { ...spend, gamma: k * spend.gamma }, baseIn('week', scaled), weeks, dearer)
        for (const [i, value] of ours.value.entries()) {
          const size = Math.abs(value) + rest.acquisitionCost + rest.retentionCostPerYear * weeks
          expect(Math.abs((theirs.value[i] ?? Number.NaN) / k - value)).toBeLessThan(1e-9 * size)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('does not depend on the order of rows', () => {
    fc.assert(
      fc.property(log, buyingParams, spendParams, terms, (orders, params, spend, { weeks, ...rest }) => {
        const forward = byClient(worth(name, params, spend, baseIn('week', orders), weeks, rest))
        const backward = byClient(worth(name, params, spend, baseIn('week', orders.toReversed()), weeks, rest))
        for (const [id, value] of forward) {
          expect(Math.abs((backward.get(id) ?? Number.NaN) - value)).toBeLessThan(1e-9 * (1 + Math.abs(value)))
        }
      }),
      { numRuns: 60 },
    )
  })
})

function worth(
  name: 'bgNbd' | 'mbgNbd',
  params: Parameters<typeof bgNbd.fromParams>[0],
  spend: Parameters<typeof gammaGamma.fromParams>[0],
  base: CustomerBase,
  horizon: number,
  rest: Omit<Parameters<typeof lifetimeValue>[2], 'horizon'>,
): ReturnType<typeof lifetimeValue> {
  const spending = [gammaGamma, gammaGamma.fromParams(spend)] as const
  const unit = { timeUnit: base.timeUnit }
  const options = { horizon, ...rest }
  return name === 'bgNbd'
    ? lifetimeValue({ buying: [bgNbd, bgNbd.fromParams(params, unit)], spending }, base, options)
    : lifetimeValue({ buying: [mbgNbd, mbgNbd.fromParams(params, unit)], spending }, base, options)
}

function byClient({ ids, value }: ReturnType<typeof lifetimeValue>): Map<unknown, number> {
  return new Map(Array.from(ids, (id, i) => [id, value[i] ?? Number.NaN]))
}
