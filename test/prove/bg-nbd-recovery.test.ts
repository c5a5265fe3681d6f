/** Known parameters are found again, and 95 % log-Wald intervals cover them as often as they say. */
import { describe, expect, it } from 'vitest'
import { bgNbd } from '../../src/lifetime/index.js'
import { customerBaseFromSummary } from '../../src/records/index.js'
import { saveTable } from './tables.js'

const BASES = 200
const CLIENTS = 2000
const Z = 1.959963984540054
const NAMES = ['r', 'alpha', 'a', 'b'] as const

/** Fixed before the first run; base i of a truth has seed FIRST_SEED + i. */
const FIRST_SEED = 41_000

const truths = [
  { name: 'CDNOW', r: 0.243, alpha: 4.414, a: 0.793, b: 2.426, weeks: 78 },
  { name: 'frequent', r: 1.2, alpha: 6, a: 0.9, b: 5, weeks: 78 },
  { name: 'heavy tail', r: 0.6, alpha: 2, a: 1.4, b: 8, weeks: 104 },
] as const

describe.each(truths)('$name', ({ name, weeks, ...truth }) => {
  it(`is recovered from ${BASES} bases of ${CLIENTS} clients`, () => {
    const model = bgNbd.fromParams(truth, { timeUnit: 'week' })
    const age = Float64Array.from({ length: CLIENTS }, (_, i) => weeks - (i % 12) * (weeks / 24))
    const covered = { r: 0, alpha: 0, a: 0, b: 0 }
    const logs = { r: 0, alpha: 0, a: 0, b: 0 }
    let converged = 0
    let withErrors = 0
    for (let i = 0; i < BASES; i++) {
      const { frequency, recency } = bgNbd.simulate(model, { age, seed: FIRST_SEED + i })
      const base = customerBaseFromSummary(
        { frequency, recency, age },
        { timeUnit: 'week', observedUntil: '2024-06-30' },
      )
      const { params, fit } = bgNbd.fit(base)
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
      'bg-nbd-recovery',
      `${name}: r ${truth.r}, alpha ${truth.alpha}, a ${truth.a}, b ${truth.b}; ${BASES} bases of ${CLIENTS} clients`,
      NAMES.map(parameter => ({
        parameter,
        truth: truth[parameter],
        'mean of ln(estimate/truth)': Number(logs[parameter].toFixed(4)),
        'coverage of 95 %': `${((100 * covered[parameter]) / BASES).toFixed(1)} %`,
      })),
    )
    expect(converged).toBe(BASES)
    expect(withErrors).toBe(BASES)
    for (const parameter of NAMES) {
      expect(covered[parameter] / BASES).toBeGreaterThanOrEqual(0.91)
      expect(covered[parameter] / BASES).toBeLessThanOrEqual(0.98)
    }
  })
})
