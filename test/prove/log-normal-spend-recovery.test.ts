/** Known parameters are found again, and 95 % log-Wald intervals cover them as often as they say, in heavy tails too. */
import { describe, expect, it } from 'vitest'
import { logNormalSpend } from '../../src/lifetime/index.js'
import { customerBaseFromSummary } from '../../src/records/index.js'
import { saveTable } from './tables.js'

const BASES = 1000
const CLIENTS = 1000
const Z = 1.959963984540054
const NAMES = ['median', 'between', 'within'] as const

/** Fixed before the first run; base i of a truth has seed FIRST_SEED + i. */
const FIRST_SEED = 61_000

const truths = [
  { name: 'CDNOW', median: 26.87, between: 0.47, within: 0.56 },
  { name: 'six orders of magnitude', median: 50, between: 1, within: 1.5 },
  { name: 'heavier still', median: 400, between: 1.2, within: 2 },
  { name: 'clients nearly alike', median: 26, between: 0.2, within: 0.7 },
] as const

describe.each(truths)('$name', ({ name, ...truth }) => {
  it(`is recovered from ${BASES} bases of ${CLIENTS} clients`, () => {
    const model = logNormalSpend.fromParams(truth)
    const orders = Array.from({ length: CLIENTS }, (_, i) => 1 + Math.floor(-2.4 * Math.log((i + 0.5) / CLIENTS)))
    const covered = { median: 0, between: 0, within: 0 }
    const logs = { median: 0, between: 0, within: 0 }
    let converged = 0
    let withErrors = 0
    let alarms = 0
    let [least, most] = [Number.POSITIVE_INFINITY, 0]
    for (let i = 0; i < BASES; i++) {
      const { spendOrders, meanSpend, logSpend } = logNormalSpend.simulate(model, { orders, seed: FIRST_SEED + i })
      const base = customerBaseFromSummary(
        {
          frequency: spendOrders,
          recency: spendOrders.map(() => 1),
          age: spendOrders.map(() => 2),
          meanSpend,
          logSpend,
        },
        { timeUnit: 'week', observedUntil: '2024-06-30' },
      )
      least = Math.min(least, ...meanSpend)
      most = Math.max(most, ...meanSpend)
      const { params, fit } = logNormalSpend.fit(base)
      if (fit.source !== 'likelihood') throw new Error('a fit reports a likelihood')
      if (fit.converged) converged++
      if (fit.warnings.length > 0) alarms++
      if (fit.standardErrors === undefined) continue
      withErrors++
      for (const parameter of NAMES) {
        const error = Math.log(params[parameter] / truth[parameter])
        logs[parameter] += error / BASES
        if (Math.abs(error) <= (Z * fit.standardErrors[parameter]) / params[parameter]) covered[parameter]++
      }
    }
    saveTable(
      'log-normal-spend-recovery',
      `${name}: median ${truth.median}, between ${truth.between}, within ${truth.within}; ${BASES} bases of ${CLIENTS} clients, ` +
        `mean amounts from ${least.toPrecision(2)} to ${most.toPrecision(2)}`,
      NAMES.map(parameter => ({
        parameter,
        truth: truth[parameter],
        'mean of ln(estimate/truth)': Number(logs[parameter].toFixed(4)),
        'coverage of 95 %': `${((100 * covered[parameter]) / BASES).toFixed(1)} %`,
      })),
    )
    expect([converged, withErrors]).toEqual([BASES, BASES])
    expect(alarms).toBeLessThanOrEqual(BASES / 100)
    for (const parameter of NAMES) {
      expect(covered[parameter] / BASES).toBeGreaterThanOrEqual(0.935)
      expect(covered[parameter] / BASES).toBeLessThanOrEqual(0.965)
    }
  })
})
