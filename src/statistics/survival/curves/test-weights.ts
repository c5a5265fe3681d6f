/**
 * How much each time counts in a test of groups.
 *
 *   log-rank 1    gehan n(t)    tarone-ware √n(t)    peto S(t−)    { rho, gamma } S(t−)^ρ (1 − S(t−))^γ
 *
 * with n at risk and S the Kaplan-Meier curve of all groups together, just before t.
 *
 * @see Peto and Peto (1972), Asymptotically efficient rank invariant test procedures, JRSS A 135; Gehan (1965), Biometrika 52; Tarone
 * and Ware (1977), Biometrika 64; Harrington and Fleming (1982), A class of rank test procedures for censored survival data,
 * Biometrika 69.
 * @module
 */
import { expectKnownKeys, expectNonNegative, expectObject, expectOneOf } from '../../../errors/index.js'

/** Fleming and Harrington's weights: `rho` above 0 counts early times more, `gamma` above 0 late ones. */
export interface FlemingHarrington {
  /** >= 0. */
  readonly rho: number
  /** >= 0. */
  readonly gamma: number
}

/** How much each time counts. */
export type TestWeights = 'log-rank' | 'gehan' | 'tarone-ware' | 'peto' | FlemingHarrington

const NAMED = ['log-rank', 'gehan', 'tarone-ware', 'peto'] as const

/** Weights that come from anywhere, checked. */
export function expectTestWeights(weights: unknown, path: string): TestWeights {
  if (typeof weights === 'string') return expectOneOf(weights, NAMED, path)
  const given = expectObject(weights, path)
  expectKnownKeys(given, ['rho', 'gamma'], path)
  return {
    rho: expectNonNegative(given['rho'], `${path}.rho`),
    gamma: expectNonNegative(given['gamma'], `${path}.gamma`),
  }
}

/** The weight of a time at which so many are at risk, and before which such a share was still there. */
export function testWeight(weights: TestWeights, atRisk: number, before: number): number {
  if (weights === 'log-rank') return 1
  if (weights === 'gehan') return atRisk
  if (weights === 'tarone-ware') return Math.sqrt(atRisk)
  if (weights === 'peto') return before
  return before ** weights.rho * (1 - before) ** weights.gamma
}
