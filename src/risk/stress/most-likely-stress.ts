/**
 * Of all states of several factors that cost too much, which is the most likely?
 *
 *   minimise √(x' C⁻¹ x) over states x with loss(x) >= target
 *
 * C: correlations of the factors, which are standard normal. With x = L u, L L' = C, the distance is |u|, and the point is found
 * by going to where the surface loss = target would be if it were flat, until it stays (Hasofer and Lind; Rackwitz and
 * Fiessler). The loss enters as Φ⁻¹ of its share of the most there is, of which a single obligor's is flat indeed. With one
 * factor, or where all obligors follow one of several, the answer is the closed form: that factor at the root, every other at
 * its expectation given it, correlation times the root.
 *
 * Sources: Rackwitz and Fiessler (1978), Structural reliability under combined random load sequences, Computers & Structures 9;
 * Breuer and Csiszár (2013), Systematic stress tests with entropic plausibility constraints, Journal of Banking and Finance 37.
 *
 * @module
 */
import { expectInteger, expectKnownKeys } from '../../errors/index.js'
import { normalCdf, normalQuantile } from '../../numeric/core.js'
import type { FactorCorrelations, FactorRoot } from './factor-root.js'
import { factorRoot } from './factor-root.js'
import { baseLosses, lossesAt } from './losses-at.js'
import type { Surface } from './nearest-point.js'
import { FAR, nearestPoint } from './nearest-point.js'
import type { StressColumns, StressLinks, StressPlan } from './stress-plan.js'
import { stressPlan } from './stress-plan.js'
import type { StressDriver, StressTarget } from './stress-target.js'
import { driversOf, targetLoss } from './stress-target.js'

/** How factors go together. */
export interface MostLikelyStressOptions extends StressLinks {
  /** Of every factor that obligors and links follow; needed where these are more than one. All are standard normal. */
  readonly correlations?: FactorCorrelations
  /** How many drivers are listed, a whole number >= 0; 10 by default. */
  readonly drivers?: number
}

/** The most likely state that is bad enough, or why there is none. */
export type MostLikelyStress =
  | {
      readonly found: true
      /** Factors by name. */
      readonly factors: Readonly<Record<string, number>>
      /** √(x' C⁻¹ x): of how many standard deviations the state is. */
      readonly distance: number
      /** Φ(−distance): how likely it is to be as bad, were the surface flat. */
      readonly probability: number
      /** In currency units. */
      readonly loss: number
      readonly target: number
      readonly drivers: readonly StressDriver[]
      readonly iterations: number
    }
  | {
      readonly found: false
      /**
       * `'never'`: more than is lost in any state searched; `'always'`: lost in a normal state already, all factors at 0;
       * `'not-converged'`: the search did not settle.
       */
      readonly why: 'never' | 'always' | 'not-converged'
      readonly target: number
      readonly iterations: number
    }

/**
 * The most likely values of several factors at which a portfolio loses a stated amount, with those who drive it.
 *
 * @throws ClienteleError `MISSING_VALUE` for correlations of several factors, `OUT_OF_RANGE` for a matrix that is none of
 * correlations; else naming the cell or option at fault.
 * @example
 * import { mostLikelyStress } from 'clientele/risk'
 * const columns = {
 *   exposure: [100, 100], probabilityOfDefault: [0.02, 0.02], lossGivenDefault: [0.5, 0.5], assetCorrelation: 0.2,
 *   factor: ['energy', 'housing'],
 * }
 * const correlations = { factors: ['energy', 'housing'], rows: [[1, 0.5], [0.5, 1]] }
 * const { factors, distance } = mostLikelyStress(columns, { loss: 15 }, { correlations })
 * factors.energy.toFixed(3) // => '-2.519'
 * distance.toFixed(3) // => '2.909'
 */
export function mostLikelyStress(
  columns: StressColumns,
  target: StressTarget,
  options: MostLikelyStressOptions = {},
): MostLikelyStress {
  expectKnownKeys(options, ['lossGivenDefault', 'exposure', 'correlations', 'drivers'], 'options')
  const drivers = expectInteger(options.drivers ?? 10, 'options.drivers')
  const plan = stressPlan(columns, options)
  const root = factorRoot(plan.factors, options.correlations)
  const wanted = targetLoss(target, columns.exposure)
  const surface = surfaceOf(plan, root, wanted)
  if (surface.gap(new Float64Array(root.size)) >= 0)
    return { found: false, why: 'always', target: wanted, iterations: 0 }
  const { point, distance, isReached, iterations } = nearestPoint(surface)
  if (point === undefined || distance === undefined) {
    return { found: false, why: isReached ? 'not-converged' : 'never', target: wanted, iterations }
  }
  const values = root.toFactors(point)
  const state = lossesAt(plan, values)
  return {
    found: true,
    factors: Object.fromEntries(plan.factors.map((factor, k) => [factor, values[k]!])),
    distance,
    probability: normalCdf(0 - distance),
    loss: state.total,
    target: wanted,
    drivers: driversOf(columns, state, baseLosses(plan), drivers),
    iterations,
  }
}

/** The loss as Φ⁻¹ of its share of the most there is: nearly linear in the factors. */
function surfaceOf(plan: StressPlan, root: FactorRoot, wanted: number): Surface {
  const { exposure, undrawn } = plan.columns
  let most = 0
  for (let i = 0; i < plan.size; i++) {
    most += exposure[i]! + (plan.exposureLink === undefined || undrawn === undefined ? 0 : undrawn[i]!)
  }
  const level = normalQuantile(Math.min(1, wanted / most))
  return {
    size: root.size,
    gap: u => {
      const share = most > 0 ? Math.min(1, lossesAt(plan, root.toFactors(u)).total / most) : 0
      return Math.min(FAR, Math.max(-FAR, normalQuantile(share))) - Math.min(FAR + 1, level)
    },
  }
}
