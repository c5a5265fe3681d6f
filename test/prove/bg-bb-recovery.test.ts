/** Known parameters are found again, and 95 % log-Wald intervals cover them as often as they say. */
import { setImmediate } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { bgBb } from '../../src/lifetime/index.js'
import { customerBaseFromSummary } from '../../src/records/index.js'
import { saveTable } from './tables.js'

/** `FIRST_SEED` was fixed before the first run; base i of a truth has seed FIRST_SEED + i. */
const BASES = 2000
const FIRST_SEED = 47_000
const Z = 1.959963984540054
const NAMES = ['alpha', 'beta', 'gamma', 'delta'] as const

describe.each([
  { name: 'donations', alpha: 1.2, beta: 0.75, gamma: 0.66, delta: 2.8, most: 10, clients: 4000 },
  { name: 'weeks', alpha: 0.6, beta: 11.5, gamma: 0.7, delta: 13, most: 78, clients: 2000 },
  // Most never buy again and a few nearly always do: frequencies with a heavy tail.
  { name: 'heavy tail', alpha: 0.15, beta: 1, gamma: 0.5, delta: 8, most: 52, clients: 3000 },
])('$name', ({ name, most, clients, ...truth }) => {
  it(`is recovered from ${BASES} bases of ${clients} clients`, async () => {
    const model = bgBb.fromParams(truth)
    const age = Float64Array.from({ length: clients }, (_, i) => most - (i % Math.ceil(most / 2)))
    const covered = { alpha: 0, beta: 0, gamma: 0, delta: 0 }
    const logs = { alpha: 0, beta: 0, gamma: 0, delta: 0 }
    let converged = 0
    let withErrors = 0
    for (let i = 0; i < BASES; i++) {
      // Lets the runner breathe.
      await setImmediate()
      const { frequency, recency } = bgBb.simulate(model, { age, seed: FIRST_SEED + i })
      const base = customerBaseFromSummary(
        { frequency, recency, age },
        { timeUnit: 'week', observedUntil: '2024-06-30' },
      )
      const { params, fit } = bgBb.fit(base)
      if (fit.source !== 'likelihood') throw new Error('a fit reports a likelihood')
      if (fit.converged) converged++
      if (fit.standardErrors === undefined) continue
      withErrors++
      for (const parameter of NAMES) {
        const error = Math.log(params[parameter] / truth[parameter])
        logs[parameter] += error / BASES
        if (Math.abs(error) <= (Z * fit.standardErrors[parameter]) / params[parameter]) covered[parameter]++
      }
    }
    saveTable(
      'bg-bb-recovery',
      `${name}: alpha ${truth.alpha}, beta ${truth.beta}, gamma ${truth.gamma}, delta ${truth.delta}; ${BASES} bases of ${clients} clients, up to ${most} opportunities`,
      NAMES.map(parameter => ({
        parameter,
        truth: truth[parameter],
        'mean of ln(estimate/truth)': Number(logs[parameter].toFixed(4)),
        'coverage of 95 %': `${((100 * covered[parameter]) / BASES).toFixed(1)} %`,
      })),
    )
    expect(converged).toBe(BASES)
    expect(withErrors).toBe(BASES)
    // Of 95 %: what 1.5 points more or less leave.
    for (const parameter of NAMES) {
      expect(covered[parameter] / BASES).toBeGreaterThanOrEqual(0.935)
      expect(covered[parameter] / BASES).toBeLessThanOrEqual(0.965)
    }
  })
})
