import { describe, expect, it } from 'vitest'
import { spendDensity } from '../../src/charts/spend-density.js'
import { gammaGamma, logNormalSpend } from '../../src/lifetime/index.js'
import { customerBaseFromSummary } from '../../src/records/index.js'
import { thrown } from '../errors/thrown.js'
import { buying } from './clients.js'

const frequency = [2, 0, 5, 1]
const base = customerBaseFromSummary(
  {
    frequency,
    recency: [30, 0, 30, 30],
    age: [39, 39, 39, 39],
    meanSpend: [20, 0, 50, 30],
    logSpend: { mean: [2.9, 0, 3.8, Math.log(30)], squares: [0.1, 0, 0.5, 0] },
  },
  { timeUnit: 'week', observedUntil: '1997-09-30' },
)
const gamma = gammaGamma.fromParams({ p: 6.25, q: 3.74, gamma: 15.44 })
const log = logNormalSpend.fromParams({ median: 26, between: 0.6, within: 0.7 })

/** ∫ f over amounts, on a grid of logarithms. */
function total(density: (amount: number) => number, of: (amount: number) => number = () => 1): number {
  let sum = 0
  for (let t = -8; t < 14; t += 0.002) sum += of(Math.exp(t)) * density(Math.exp(t)) * Math.exp(t) * 0.002
  return sum
}

describe('spendDensity', () => {
  it('takes the clients that have spent', () => {
    expect(Array.from(spendDensity(gamma, base).means)).toEqual([20, 50, 30])
    expect(Array.from(spendDensity(log, base).means)).toEqual([2.9, 3.8, Math.log(30)].map(Math.exp))
  })

  it('is a density with the mean of the population', () => {
    const { density } = spendDensity(gamma, base)
    expect(total(density)).toBeCloseTo(1, 6)
    expect(total(density, amount => amount)).toBeCloseRelative(gammaGamma.expectedSpendOfNewClient(gamma), 1e-4)
    expect(total(spendDensity(log, base).density)).toBeCloseTo(1, 6)
  })

  it('is that of the likelihood, for each number of orders in its share', () => {
    const { density } = spendDensity(gamma, base)
    const each = [2, 5, 1].map(spendOrders => Math.exp(gammaGamma.logLikelihood(gamma, { spendOrders, meanSpend: 33 })))
    expect(density(33)).toBeCloseRelative(
      each.reduce((sum, value) => sum + value / 3, 0),
      1e-12,
    )
  })

  it('is log-normal about the median, the narrower the more orders', () => {
    const { density } = spendDensity(log, base)
    const each = [2, 5, 1].map(orders => 1 / (26 * Math.sqrt(2 * Math.PI * (0.36 + 0.49 / orders))))
    expect(density(26)).toBeCloseRelative(
      each.reduce((sum, value) => sum + value / 3, 0),
      1e-12,
    )
  })

  it('takes many orders for about as many', () => {
    const many = { ...base, spendOrders: Float64Array.of(1024, 0, 976, 1000) }
    const alone = { ...base, spendOrders: Float64Array.of(1000, 0, 1000, 1000) }
    expect(spendDensity(gamma, many).density(30)).toBeCloseRelative(spendDensity(gamma, alone).density(30), 1e-12)
  })

  it('refuses other models and bases without amounts, without logarithms, without anybody who spent', () => {
    expect(thrown(() => spendDensity(buying, base))).toMatchObject({ code: 'UNKNOWN_DOCUMENT' })
    const { logSpend, ...plain } = base
    expect(logSpend?.mean).toHaveLength(4)
    expect(thrown(() => spendDensity(log, plain))).toMatchObject({ code: 'MISSING_VALUE', path: 'base.logSpend' })
    const { meanSpend, ...bare } = base
    expect(meanSpend).toHaveLength(4)
    expect(thrown(() => spendDensity(gamma, bare))).toMatchObject({ code: 'MISSING_VALUE', path: 'base.meanSpend' })
    expect(thrown(() => spendDensity(gamma, { ...base, spendOrders: new Float64Array(4) }))).toMatchObject({
      code: 'NO_DATA',
    })
  })
})
