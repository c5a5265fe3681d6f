/**
 * Where the integrals between consecutive times are evaluated: as few Gauss-Legendre nodes as keep every digit.
 *
 * A cell from t to t' is cut into panels no longer than half the distance to where the integrand is singular, within
 * which it falls by no more than a factor of e⁶, and left where nothing of it remains. A power (1 + e y)^{−Σ} over 0 ≤ y ≤ 1
 * is integrated by n nodes but for (Σ)₂ₙ e²ⁿ (n!)⁴ / ((2n+1) (2n)!³) (Abramowitz and Stegun 1964, 25.4.30): that says how
 * many a panel takes. Days among years take three or four.
 */
import type { QuadratureRule } from '../../numeric/core.js'
import { gaussLegendre } from '../../numeric/core.js'
import type { FitLaw } from './fit-law.js'

/** Nodes of all cells in the order of time; the arrays are replaced by longer ones where they do not suffice. */
export interface NodeList {
  /** First node of each cell, and the number of nodes at the end. */
  readonly start: Int32Array
  /** How long after its cell's beginning a node lies. */
  later: Float64Array
  /** Of the quadrature, in units of time. */
  weight: Float64Array
  /** ln (α+u)/(α+t), (α+t)/(α+u) and its power, for a node at u in a cell that begins at t. */
  log: Float64Array
  ratio: Float64Array
  power: Float64Array
  /** `width` runs per cell, each with one number per node: weighted densities times what is averaged. */
  values: Float64Array
  /** Places nodes for frequencies from `lowest` to `highest`, with present parameters: `buying` holds r and α. */
  place(law: FitLaw, buying: Float64Array, lowest: number, highest: number): void
}

/** What a panel may be wrong by, relative to its largest value times its length. */
const TOLERANCE = 2e-15
const MOST_NODES = 24
/** Panels are at most this share of the distance to a singularity long, and the integrand falls by e^this at most. */
const LONGEST_SHARE = 0.5
const LONGEST_FALL = 6
/** What comes after a fall by e^-45 is less than the last digit of what came before. */
const NOTHING_LEFT = 45

export function createNodes(times: Float64Array, width: number): NodeList {
  const cells = times.length - 1
  let room = 4 * cells + MOST_NODES
  const nodes: NodeList = {
    start: new Int32Array(cells + 1),
    later: new Float64Array(room),
    weight: new Float64Array(room),
    log: new Float64Array(room),
    ratio: new Float64Array(room),
    power: new Float64Array(room),
    values: new Float64Array(room * width),
    place(law, buying, lowest, highest) {
      for (let d = 0; d < cells; d++) nodes.start[d + 1] = placeCell(law, buying, lowest, highest, d)
    },
  }
  return nodes

  /** Places the nodes of cell d after those of the cells before, and gives the number of all so far. */
  function placeCell(law: FitLaw, buying: Float64Array, lowest: number, highest: number, d: number): number {
    const alpha = buying[1]!
    const least = buying[0]! + lowest
    const most = buying[0]! + highest
    const begin = times[d]!
    const end = times[d + 1]!
    let count = nodes.start[d]!
    let u = begin
    let fall = 0
    let hazard = law.hazard(u)
    while (u < end && fall < NOTHING_LEFT) {
      const distance = Math.min(alpha + u, law.reach(u))
      let length = Math.min(end - u, LONGEST_SHARE * distance, LONGEST_FALL / (most / (alpha + u) + hazard))
      let after = law.hazard(u + length)
      // A hazard that rises makes the integrand fall faster than it began to.
      while (after > 2 * hazard && length * after > LONGEST_FALL) {
        length /= 2
        after = law.hazard(u + length)
      }
      const next = length < end - u ? u + length : end
      if (next <= u) break
      const rate = most / (alpha + u) + Math.max(hazard, after)
      const n = nodesFor(1 + rate * distance, length / distance)
      if (count + n > room) grow(count + n)
      addPanel(ruleOf(n), count, u - begin, length)
      count += n
      fall += length * (least / (alpha + next) + Math.min(hazard, after))
      hazard = after
      u = next
    }
    return count
  }

  function addPanel({ nodes: points, weights }: QuadratureRule, at: number, later: number, length: number): void {
    const half = length / 2
    for (let j = 0; j < points.length; j++) {
      nodes.later[at + j] = later + half * (1 + points[j]!)
      nodes.weight[at + j] = half * weights[j]!
    }
  }

  function grow(needed: number): void {
    room = Math.max(2 * room, needed)
    nodes.later = longer(nodes.later, room)
    nodes.weight = longer(nodes.weight, room)
    nodes.log = new Float64Array(room)
    nodes.ratio = new Float64Array(room)
    nodes.power = new Float64Array(room)
    nodes.values = new Float64Array(room * width)
  }
}

/** Rules are computed when first needed, and kept. */
const RULES: QuadratureRule[] = []

export function ruleOf(n: number): QuadratureRule {
  const rule = RULES[n] ?? gaussLegendre(n)
  RULES[n] = rule
  return rule
}

function longer(array: Float64Array, length: number): Float64Array {
  const copy = new Float64Array(length)
  copy.set(array)
  return copy
}

/** How many nodes integrate (1 + e y)^{−Σ}; as many as there are where none suffice. */
export function nodesFor(exponent: number, share: number): number {
  let error = 1
  for (let n = 1; n < MOST_NODES; n++) {
    const factor = (exponent + 2 * n - 2) * (exponent + 2 * n - 1) * share * share
    error *= factor * REMAINDERS[n]!
    if (error <= TOLERANCE) return n
  }
  return MOST_NODES
}

/** From n − 1 nodes to n, (n!)⁴ / ((2n+1) (2n)!³) shrinks by this. */
const REMAINDERS = /* @__PURE__ */ Float64Array.from(
  { length: MOST_NODES },
  (_, n) => (n ** 4 * (2 * n - 1)) / ((2 * n + 1) * (2 * n * (2 * n - 1)) ** 3),
)
