import type { QuadratureRule } from '../../numeric/core.js'
import { gaussLegendre } from '../../numeric/core.js'
import { createRenewalExcess, settledAfter, WAVES } from './renewal-density.js'

/** Times y > 0 and weights: what they stand for times φ(y) − 1. */
export interface RenewalNodes {
  readonly y: Float64Array
  readonly weight: Float64Array
}

const LEAST_NODES = 8
/** Bursts begin as a sum of many powers of the time. */
const NODES_OF_BURSTS = 16
const NODES_PER_SHARPNESS = 2
/** What comes sooner holds nothing that could be seen, and its share of a purchase is no double any more. */
const SOONEST = 1e-290
const rules: QuadratureRule[] = []

/** Nodes of ∫ … (φ(y) − 1) dy up to a time, for one k; panels are computed once. */
export function createRenewalNodes(k: number): (until: number) => readonly RenewalNodes[] {
  const excess = createRenewalExcess(k)
  const settled = settledAfter(k)
  const panels: RenewalNodes[] = []
  const endAfter = (begin: number): number => (k < WAVES && begin >= 1 ? 2 * begin : begin + 1)
  return until => {
    const last = Math.min(until, settled)
    const found: RenewalNodes[] = []
    for (let begin = 0, i = 0; begin < last; i++) {
      const end = endAfter(begin)
      const whole = end > last ? undefined : (panels[i] ?? panel(k, excess, begin, end))
      if (whole !== undefined) panels[i] = whole
      found.push(whole ?? panel(k, excess, begin, last))
      begin = end
    }
    return found
  }
}

function panel(k: number, excess: (y: number) => number, begin: number, end: number): RenewalNodes {
  const bursts = begin === 0 && k < 1 ? NODES_OF_BURSTS : 0
  const count = Math.ceil(LEAST_NODES + NODES_PER_SHARPNESS * Math.sqrt(k)) + bursts
  const rule = rules[count] ?? gaussLegendre(count)
  rules[count] = rule
  const y = new Float64Array(count)
  const weight = new Float64Array(count)
  // At 0 the density goes as y^{k−1}, which a power of the node makes smooth.
  const power = begin === 0 ? Math.ceil(3 / k) : 1
  for (let i = 0; i < count; i++) {
    const share = (1 + rule.nodes[i]!) / 2
    const at = begin + (end - begin) * share ** power
    y[i] = at
    const slope = power * share ** (power - 1)
    weight[i] = at > SOONEST ? ((rule.weights[i]! * (end - begin)) / 2) * slope * excess(at) : 0
  }
  return { y, weight }
}
