/**
 * Known parameters are found again, and 95 % log-Wald intervals cover them as often as they say, by either module; where
 * they do not, the table says so, and so does the model's page.
 */
import { setImmediate } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { BgNbdParams, BuyingModel } from '../../src/lifetime/index.js'
import type { ModelDocument } from '../../src/model/index.js'
import { customerBaseFromSummary } from '../../src/records/index.js'
import { saveTable } from './tables.js'

/** Of 95 %: what 1.5 points more or less leave. */
const NOMINAL = [0.935, 0.965] as const
const Z = 1.959963984540054
const NAMES = ['r', 'alpha', 'a', 'b'] as const

/** What clients are drawn with, how many of them, and how long the first of them is watched. */
export interface Truth extends BgNbdParams {
  readonly name: string
  readonly clients: number
  readonly weeks: number
  /** Where coverage is known to lie elsewhere than about 95 %. */
  readonly coverage?: readonly [number, number]
}

/** `firstSeed` was fixed before the first run; base i of a truth has seed firstSeed + i. */
export interface Draws {
  readonly bases: number
  readonly firstSeed: number
}

export function proveRecovery<M extends ModelDocument<string, BgNbdParams>>(
  proof: string,
  module: BuyingModel<BgNbdParams, M>,
  truths: readonly Truth[],
  { bases, firstSeed }: Draws,
): void {
  describe.each(truths)('$name', ({ name, clients, weeks, coverage = NOMINAL, ...truth }) => {
    it(`is recovered from ${bases} bases of ${clients} clients`, async () => {
      const model = module.fromParams(truth, { timeUnit: 'week' })
      const age = Float64Array.from({ length: clients }, (_, i) => weeks - (i % 12) * (weeks / 24))
      const covered = { r: 0, alpha: 0, a: 0, b: 0 }
      const logs = { r: 0, alpha: 0, a: 0, b: 0 }
      let converged = 0
      let withErrors = 0
      for (let i = 0; i < bases; i++) {
        // Lets the runner breathe.
        await setImmediate()
        const { frequency, recency } = module.simulate(model, { age, seed: firstSeed + i })
        const base = customerBaseFromSummary(
          { frequency, recency, age },
          { timeUnit: 'week', observedUntil: '2024-06-30' },
        )
        const { params, fit } = module.fit(base)
        if (fit.source !== 'likelihood') throw new Error('a fit reports a likelihood')
        if (fit.converged) converged++
        if (fit.standardErrors === undefined) continue
        withErrors++
        for (const parameter of NAMES) {
          const error = Math.log(params[parameter] / truth[parameter])
          logs[parameter] += error / bases
          if (Math.abs(error) <= (Z * fit.standardErrors[parameter]) / params[parameter]) covered[parameter]++
        }
      }
      saveTable(
        proof,
        `${name}: r ${truth.r}, alpha ${truth.alpha}, a ${truth.a}, b ${truth.b}; ${bases} bases of ${clients} clients`,
        NAMES.map(parameter => ({
          parameter,
          truth: truth[parameter],
          'mean of ln(estimate/truth)': Number(logs[parameter].toFixed(4)),
          'coverage of 95 %': `${((100 * covered[parameter]) / bases).toFixed(1)} %`,
        })),
      )
      expect(converged).toBe(bases)
      expect(withErrors).toBe(bases)
      for (const parameter of NAMES) {
        expect(covered[parameter] / bases).toBeGreaterThanOrEqual(coverage[0])
        expect(covered[parameter] / bases).toBeLessThanOrEqual(coverage[1])
      }
    })
  })
}
