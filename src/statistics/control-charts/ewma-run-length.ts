/**
 * How long a moving average stays within its limits.
 *
 *   L(z) = 1 + (1/λ) ∫ L(y) φ((y − (1 − λ) z)/λ − δ) dy        y within ±c √(λ/(2 − λ))
 *
 * in standard errors of a reading, δ the shift. With exact limits, which are narrower at first, the same step is taken back from where
 * they have settled to the first reading.
 *
 * @see Crowder (1987), Technometrics 29(4); Lucas and Saccucci (1990), Exponentially weighted moving average control schemes,
 * Technometrics 32(1).
 * @module
 */
import { gaussLegendre } from '../../numeric/core.js'
import { meanRunLengths, normalDensity, ruleOn } from './integral-equation.js'

/** A chart in standard errors of a reading. */
export interface EwmaChart {
  readonly lambda: number
  readonly sigmas: number
  readonly shift: number
  readonly limits: 'exact' | 'settled'
}

/** Nodes per width of the law of one step, which is λ; and at least so many. */
const PER_STEP = 5
const FEWEST_NODES = 40
/** Of the settled width, at which exact limits have settled. */
const SETTLED = 1e-10

/** The mean number of readings until a signal, from a start at the centre. */
export function ewmaRunLength({ lambda, sigmas, shift, limits }: EwmaChart): number {
  const settled = sigmas * Math.sqrt(lambda / (2 - lambda))
  const nodes = gaussLegendre(Math.ceil(Math.max(FEWEST_NODES, (PER_STEP * settled) / lambda)))
  const kernel = (from: number, to: number): number =>
    normalDensity((to - (1 - lambda) * from) / lambda - shift) / lambda
  let ahead = ruleOn(nodes, -settled, settled)
  let lengths = meanRunLengths(
    ahead.nodes.length,
    (i, j) => ahead.weights[j]! * kernel(ahead.nodes[i]!, ahead.nodes[j]!),
  )
  const from = (state: number): number => {
    let length = 1
    for (let j = 0; j < lengths.length; j++) length += ahead.weights[j]! * kernel(state, ahead.nodes[j]!) * lengths[j]!
    return length
  }
  if (limits === 'settled' || lambda === 1) return from(0)
  const steps = Math.ceil(Math.log(SETTLED) / (2 * Math.log1p(-lambda)))
  for (let step = steps; step >= 1; step--) {
    const width = settled * Math.sqrt(-Math.expm1(2 * step * Math.log1p(-lambda)))
    const here = ruleOn(nodes, -width, width)
    const next = here.nodes.map(from)
    ahead = here
    lengths = next
  }
  return from(0)
}
