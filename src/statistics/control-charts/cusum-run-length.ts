/**
 * How long cumulative sums stay below the decision interval.
 *
 *   L(s) = 1 + Φ(k − s − δ) L(0) + ∫₀ʰ L(y) φ(y + k − s − δ) dy
 *
 * in standard errors, δ the shift. Of both sides together, with head starts s and u,
 *
 *   L = (L⁺(s) L⁻(0) + L⁺(0) L⁻(u) − L⁺(0) L⁻(0)) / (L⁺(0) + L⁻(0))
 *
 * which without head start is 1/L = 1/L⁺ + 1/L⁻. It holds where the other sum is back at 0 whenever one signals: of head starts up to
 * h/2 + k, so that the door lets no others in.
 *
 * @see Page (1954), Biometrika 41; Kemp (1961), The average run length of the cumulative sum chart when a V-mask is used, JRSS B 23;
 * Lucas and Crosier (1982), Technometrics 24(3), for head starts.
 * @module
 */
import { gaussLegendre, normalCdf } from '../../numeric/core.js'
import { meanRunLengths, normalDensity, ruleOn } from './integral-equation.js'

/** A chart in standard errors. */
export interface CusumChart {
  readonly reference: number
  readonly decision: number
  readonly headStart: number
  readonly shift: number
  readonly sides: 'one' | 'two'
}

/** Nodes per standard error of a sum, and at least so many. */
const PER_ERROR = 6
const FEWEST_NODES = 40

/** The mean number of readings until a signal; of one side: of an upward one. */
export function cusumRunLength({ reference, decision, headStart, shift, sides }: CusumChart): number {
  const up = oneSided(reference, decision, shift, headStart)
  if (sides === 'one') return up.fromStart
  const down = oneSided(reference, decision, -shift, headStart)
  // L⁺L⁻/(L⁺ + L⁻) times what head starts make of it, so that no product of two long run lengths overflows.
  const together = 1 / (1 / up.fromZero + 1 / down.fromZero)
  return together * (up.fromStart / up.fromZero + down.fromStart / down.fromZero - 1)
}

interface OneSided {
  readonly fromZero: number
  readonly fromStart: number
}

function oneSided(reference: number, decision: number, shift: number, start: number): OneSided {
  const { nodes, weights } = ruleOn(gaussLegendre(Math.ceil(Math.max(FEWEST_NODES, PER_ERROR * decision))), 0, decision)
  const drift = reference - shift
  // State 0 has a chance of its own; the others are nodes.
  const place = (state: number): number => (state === 0 ? 0 : nodes[state - 1]!)
  const chance = (from: number, to: number): number =>
    to === 0 ? normalCdf(drift - from) : weights[to - 1]! * normalDensity(place(to) + drift - from)
  const lengths = meanRunLengths(nodes.length + 1, (i, j) => chance(place(i), j))
  const fromStart = lengths.reduce((length, ahead, j) => length + chance(start, j) * ahead, 1)
  return { fromZero: lengths[0]!, fromStart }
}
