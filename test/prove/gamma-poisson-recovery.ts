/**
 * Known parameters of Pareto/NBD and its kin are found again, and 95 % log-Wald intervals cover them as often as they say;
 * where they do not, the table says so, and so does the model's page.
 */
import { setImmediate } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { BuyingModel } from '../../src/lifetime/index.js'
import type { ModelDocument } from '../../src/model/index.js'
import { customerBaseFromSummary } from '../../src/records/index.js'
import { saveTable } from './tables.js'

/** Of 95 %: what 1.5 points more or less leave. */
const NOMINAL = [0.935, 0.965] as const
const Z = 1.959963984540054

/** What clients are drawn with, how many of them, and how long the first of them is watched. */
export interface Truth<P> {
  readonly name: string
  readonly params: P
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

export function proveRecovery<P extends Readonly<Record<string, number>>, M extends ModelDocument<string, P>>(
  proof: string,
  module: BuyingModel<P, M>,
  truths: readonly Truth<P>[],
  { bases, firstSeed }: Draws,
): void {
  describe.each(truths)('$name', ({ name, clients, weeks, coverage = NOMINAL, params: truth }) => {
    const names = Object.keys(module.parameters)

    it(`is recovered from ${bases} bases of ${clients} clients`, async () => {
      const model = module.fromParams(truth, { timeUnit: 'week' })
      const age = Float64Array.from({ length: clients }, (_, i) => weeks - (i % 12) * (weeks / 24))
      const covered = new Float64Array(names.length)
      const logs = new Float64Array(names.length)
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
        for (const [at, parameter] of names.entries()) {
          const error = Math.log(params[parameter]! / truth[parameter]!)
          logs[at]! += error
          if (Math.abs(error) <= (Z * fit.standardErrors[parameter]!) / params[parameter]!) covered[at]!++
        }
      }
      const given = names.map(parameter => `${parameter} ${truth[parameter]}`).join(', ')
      saveTable(
        proof,
        `${name}: ${given}; ${bases} bases of ${clients} clients, ${withErrors} with a proper peak`,
        names.map((parameter, at) => ({
          parameter,
          truth: truth[parameter]!,
          'mean of ln(estimate/truth)': Number((logs[at]! / withErrors).toFixed(4)),
          'coverage of 95 %': `${((100 * covered[at]!) / withErrors).toFixed(1)} %`,
        })),
      )
      expect(converged).toBe(bases)
      expect(withErrors).toBeGreaterThanOrEqual(0.99 * bases)
      for (const [at] of names.entries()) {
        expect(covered[at]! / withErrors).toBeGreaterThanOrEqual(coverage[0])
        expect(covered[at]! / withErrors).toBeLessThanOrEqual(coverage[1])
      }
    })
  })
}
