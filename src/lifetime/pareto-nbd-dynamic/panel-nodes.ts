/**
 * Where an integral over a stretch is evaluated: as few Gauss-Legendre nodes as keep every digit of
 *
 *   ∫ (1+ay)^{−σ} (1+by)^{−τ} e^{−δy} dy over y from 0 to a length
 *
 * in panels no longer than half the distance to where the integrand is singular, on which it falls by e⁶ at most.
 *
 * @module
 */
import { nodesFor, ruleOf } from '../gamma-poisson/index.js'

/** What is integrated. */
export interface TwoPowers {
  /** a, σ: > 0, >= 0. */
  purchaseRate: number
  purchaseExponent: number
  /** b, τ: > 0, >= 0. */
  dropoutRate: number
  dropoutExponent: number
  /** δ; any sign. */
  force: number
}

/** Nodes of one stretch; the arrays are replaced by longer ones where they do not suffice. */
export interface PanelNodes {
  count: number
  /** y. */
  later: Float64Array
  weight: Float64Array
  place(integrand: TwoPowers, length: number): void
}

/** Panels are at most this share of the distance to a singularity long, and the integrand falls by e^this at most. */
const LONGEST_SHARE = 0.5
const LONGEST_FALL = 6
/** A rest smaller than this against what has been integrated is left. */
const NOTHING_LEFT = 1e-18

export function createPanelNodes(): PanelNodes {
  const nodes: PanelNodes = {
    count: 0,
    later: new Float64Array(64),
    weight: new Float64Array(64),
    place({ purchaseRate, purchaseExponent, dropoutRate, dropoutExponent, force }, length) {
      const nearest = 1 / Math.max(purchaseRate, dropoutRate)
      const paceAt = (y: number): number =>
        (purchaseExponent * purchaseRate) / (1 + purchaseRate * y) +
        (dropoutExponent * dropoutRate) / (1 + dropoutRate * y) +
        Math.abs(force)
      const begin = paceAt(0)
      nodes.count = 0
      let y = 0
      while (y < length) {
        const distance = nearest + y
        const pace = paceAt(y)
        let panel = Math.min(LONGEST_SHARE * distance, LONGEST_FALL / pace)
        if (y + panel >= length || y + panel === y) panel = length - y
        addPanel(y, panel, nodesFor(1 + pace * distance, panel / distance))
        y += panel
        const fall =
          purchaseExponent * Math.log1p(purchaseRate * y) + dropoutExponent * Math.log1p(dropoutRate * y) + force * y
        if (Math.exp(-fall) * (length - y) * begin < NOTHING_LEFT) return
      }
    },
  }
  return nodes

  function addPanel(from: number, length: number, n: number): void {
    const { nodes: points, weights } = ruleOf(n)
    if (nodes.count + n > nodes.later.length) grow()
    const half = length / 2
    for (let j = 0; j < n; j++) {
      nodes.later[nodes.count] = from + half * (1 + points[j]!)
      nodes.weight[nodes.count++] = half * weights[j]!
    }
  }

  function grow(): void {
    nodes.later = longer(nodes.later)
    nodes.weight = longer(nodes.weight)
  }
}

function longer(array: Float64Array): Float64Array {
  const copy = new Float64Array(2 * array.length)
  copy.set(array)
  return copy
}
