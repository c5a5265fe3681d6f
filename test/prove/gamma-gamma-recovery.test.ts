/** Known parameters are found again, and 95 % log-Wald intervals cover them as often as they say. */
import { describe, expect, it } from 'vitest'
import { gammaGamma } from '../../src/lifetime/index.js'
import { customerBaseFromSummary } from '../../src/records/index.js'
import { saveTable } from './tables.js'

const BASES = 1000
const CLIENTS = 1000
const Z = 1.959963984540054
const NAMES = ['p', 'q', 'gamma'] as const

/** Fixed before the first run; base i of a truth has seed FIRST_SEED + i. */
const FIRST_SEED = 43_000

const truths = [
  { name: 'CDNOW', p: 6.25, q: 3.74, gamma: 15.44 },
  { name: 'unlike orders', p: 1.2, q: 5, gamma: 200 },
  { name: 'no variance', p: 3, q: 1.6, gamma: 20 },
  { name: 'no mean', p: 2, q: 0.8, gamma: 100 },
] as const

describe.each(truths)('$name', ({ name, ...truth }) => {
  it(`is recovered from ${BASES} bases of ${CLIENTS} clients`, () => {
    const model = gammaGamma.fromParams(truth)
    const orders = Array.from({ length: CLIENTS }, (_, i) => 1 + Math.floor(-2.4 * Math.log((i + 0.5) / CLIENTS)))
    const covered = { p: 0, q: 0, gamma: 0 }
    const logs = { p: 0, q: 0, gamma: 0 }
    let converged = 0
    let withErrors = 0
    let alarms = 0
    for (let i = 0; i < BASES; i++) {
      const { spendOrders, meanSpend } = gammaGamma.simulate(model, { orders, seed: FIRST_SEED + i })
      const base = customerBaseFromSummary(
        { frequency: spendOrders, recency: spendOrders.map(() => 1), age: spendOrders.map(() => 2), meanSpend },
        { timeUnit: 'week', observedUntil: '2024-06-30' },
      )
      const { params, fit } = gammaGamma.fit(base)
      if (fit.source !== 'likelihood') throw new Error('a fit reports a likelihood')
      if (fit.converged) converged++
      if (fit.warnings.some(({ code }) => code === 'SPEND_FREQUENCY_CORRELATED')) alarms++
      if (fit.standardErrors === undefined) continue
      withErrors++
      for (const parameter of NAMES) {
        const error = Math.log(params[parameter] / truth[parameter])
        logs[parameter] += error / BASES
        if (Math.abs(error) <= (Z * fit.standardErrors[parameter]) / params[parameter]) covered[parameter]++
      }
    }
    saveTable(
      'gamma-gamma-recovery',
      `${name}: p ${truth.p}, q ${truth.q}, gamma ${truth.gamma}; ${BASES} bases of ${CLIENTS} clients`,
      NAMES.map(parameter => ({
        parameter,
        truth: truth[parameter],
        'mean of ln(estimate/truth)': Number(logs[parameter].toFixed(4)),
        'coverage of 95 %': `${((100 * covered[parameter]) / BASES).toFixed(1)} %`,
      })),
    )
    expect(converged).toBe(BASES)
    expect(withErrors).toBe(BASES)
    expect(alarms).toBeLessThanOrEqual(BASES / 200)
    for (const parameter of NAMES) {
      expect(covered[parameter] / BASES).toBeGreaterThanOrEqual(0.935)
      expect(covered[parameter] / BASES).toBeLessThanOrEqual(0.965)
    }
  })
})
