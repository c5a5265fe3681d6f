/**
 * Known parameters are found again by either module, 95 % log-Wald intervals cover them as often as they say, and k is
 * found by its likelihood.
 */
import { setImmediate } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { FirstChance } from '../../src/lifetime/beta-geometric/family.js'
import type { ErlangParams } from '../../src/lifetime/beta-geometric-erlang/family.js'
import type { bgCnbd, mbgCnbd } from '../../src/lifetime/index.js'
import { simulatedBase } from '../lifetime/beta-geometric-erlang/bases.js'
import type { Draws } from './beta-geometric-recovery.js'
import { saveTable } from './tables.js'

/** Of 95 %: what 1.5 points more or less leave, and two standard errors of a thousand bases. */
const NOMINAL = [0.925, 0.975] as const
const Z = 1.959963984540054
const NAMES = ['r', 'alpha', 'a', 'b'] as const
/** Every so many bases k is chosen too. */
const CHOOSE_EVERY = 10

/** What clients are drawn with, and how many of them. */
export interface RegularTruth extends ErlangParams {
  readonly name: string
  readonly clients: number
  /** Where coverage is known to lie elsewhere than about 95 %. */
  readonly coverage?: readonly [number, number]
}

export function proveErlangRecovery(
  proof: string,
  first: FirstChance,
  module: typeof bgCnbd | typeof mbgCnbd,
  truths: readonly RegularTruth[],
  { bases, firstSeed }: Draws,
): void {
  describe.each(truths)('$name', ({ name, clients, coverage = NOMINAL, ...truth }) => {
    it(`is recovered from ${bases} bases of ${clients} clients`, async () => {
      const covered = { r: 0, alpha: 0, a: 0, b: 0 }
      const logs = { r: 0, alpha: 0, a: 0, b: 0 }
      let [converged, withErrors, chosen, right] = [0, 0, 0, 0]
      for (let i = 0; i < bases; i++) {
        // Lets the runner breathe.
        await setImmediate()
        const base = simulatedBase(truth, first, clients, firstSeed + i)
        if (i % CHOOSE_EVERY === 0) {
          chosen++
          if (module.fit(base).params.k === truth.k) right++
        }
        const { params, fit } = module.fit(base, { k: truth.k })
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
      const { k, r, alpha, a, b } = truth
      saveTable(
        proof,
        `${name}: k ${k}, r ${r}, alpha ${alpha}, a ${a}, b ${b}; ${bases} bases of ${clients} clients; k found in ${right} of ${chosen}`,
        NAMES.map(parameter => ({
          parameter,
          truth: truth[parameter],
          'mean of ln(estimate/truth)': Number(logs[parameter].toFixed(4)),
          'coverage of 95 %': `${((100 * covered[parameter]) / bases).toFixed(1)} %`,
        })),
      )
      expect(converged).toBe(bases)
      expect(withErrors).toBe(bases)
      expect(right).toBe(chosen)
      for (const parameter of NAMES) {
        expect(covered[parameter] / bases).toBeGreaterThanOrEqual(coverage[0])
        expect(covered[parameter] / bases).toBeLessThanOrEqual(coverage[1])
      }
    })
  })
}
