/**
 * Present values without end of a client who is alive in stage j, λ ~ Gamma(s+j, A) and p ~ Beta(a, B): money loses value
 * at the force δ.
 *
 * A stage is worth φ = λ/(λ+δ), the next purchase φ^{k−j}, and one after another come round at y = φᵏ while the client
 * stays. So given λ, with D = 1 − y, w = p/(1−p) and Q = E 1/(w+D),
 *
 *   purchases = φ^{k−j} (1 + yQ),   δ · time = DQ + (1 − φ^{k−j}) (1 − DQ)
 *
 * and what is left is an average over λ. In ln λ the trapezoidal rule converges geometrically, as all is analytic for
 * |Im ln λ| < π/2. Nodes lie on one grid for all clients of one frequency, who share the costly Q.
 */
import { logGamma } from '../../numeric/core.js'
import { createDropoutAverage } from '../beta-geometric/index.js'

/** Values per stage, asked again and again. */
export interface EndlessValues {
  /** Writes to position j of `out` what one unit of money at every purchase is worth. */
  purchases(s: number, A: number, a: number, B: number, out: Float64Array): void
  /** Writes to position j of `out` what one unit of money per unit of time as a client is worth. */
  time(s: number, A: number, a: number, B: number, out: Float64Array): void
}

/** What does not depend on when a client came. */
interface Node {
  /** λ/δ. */
  readonly paces: number
  /** φ^{k−j} at position j. */
  readonly discount: Float64Array
  /** DQ, and 1 + yQ. */
  readonly stays: number
  readonly rounds: number
}

/** What is left out of a sum, relative to it. */
const NEGLIGIBLE = 1e-17
/** Nodes per e-fold of λ: the more, the narrower its distribution. With a fifth less values change in the 13th digit. */
const NODES = 4
const NODES_PER_ROOT = 1.4

/** Keeps nodes from one call to the next. */
export function createEndlessValues(k: number, force: number): EndlessValues {
  const average = createDropoutAverage()
  const nodes = new Map<number, Node>()
  let [ofShape, ofA, ofB] = [Number.NaN, Number.NaN, Number.NaN]

  return {
    purchases(s, A, a, B, out) {
      out.fill(0)
      overRates(s, A, a, B, ({ discount, rounds }, j, weight) => {
        const term = weight * discount[j]! * rounds
        out[j]! += term
        return term <= NEGLIGIBLE * out[j]!
      })
    },
    time(s, A, a, B, out) {
      // Rare buyers may have hardly any λ > 0: E e^{−λ/δ}, which is known, is taken from what fades to 1 with them.
      for (let j = 0; j < k; j++) out[j] = Math.exp(-(s + j) * Math.log1p(1 / (A * force)))
      overRates(s, A, a, B, ({ paces, discount, stays }, j, weight) => {
        out[j]! += weight * beyondExponential(paces, discount[j]!, stays)
        return weight * Math.min(1, 2 * paces) <= NEGLIGIBLE * out[j]!
      })
      for (let j = 0; j < k; j++) out[j] = Math.min(1, Math.max(0, out[j]!)) / force
    },
  }

  /** Goes from the upper end of what is probable both ways, until `add` finds every stage's term negligible. */
  function overRates(
    s: number,
    A: number,
    a: number,
    B: number,
    add: (node: Node, j: number, weight: number) => boolean,
  ): void {
    const step = 1 / (NODES + NODES_PER_ROOT * Math.sqrt(s + k))
    const begin = Math.round(Math.log((s + k + 1) / A) / step)
    const offset = begin * step - (Math.log(s) - Math.log(A))
    const front = logFront(s) + Math.log(step)
    for (const direction of [1, -1]) {
      for (let i = direction === 1 ? 0 : -1; ; i += direction) {
        const node = nodeAt(begin + i, step, s, a, B)
        const d = offset + i * step
        const stages = s * Math.exp(d)
        let weight = Math.exp(front + s * linearMinusExponential(d))
        let isNegligible = true
        for (let j = 0; j < k; j++) {
          if (!add(node, j, weight)) isNegligible = false
          weight *= stages / (s + j)
        }
        if (isNegligible) break
      }
    }
  }

  function nodeAt(index: number, step: number, s: number, a: number, B: number): Node {
    if (s !== ofShape || a !== ofA || B !== ofB) {
      nodes.clear()
      ofShape = s
      ofA = a
      ofB = B
    }
    const known = nodes.get(index)
    if (known !== undefined) return known
    const paces = Math.exp(index * step) / force
    const log = Math.log1p(1 / paces)
    const D = -Math.expm1(-k * log)
    const Q = average.of(a, B, p => (1 - p) / (p + (1 - p) * D))
    const discount = Float64Array.from({ length: k }, (_, j) => Math.exp((j - k) * log))
    const node = { paces, discount, stays: Math.min(1, D * Q), rounds: 1 + Math.exp(-k * log) * Q }
    nodes.set(index, node)
    return node
  }
}

/** δ · time given λ, less e^{−λ/δ}; both are next to 1 for rare buyers. */
function beyondExponential(paces: number, discount: number, stays: number): number {
  return paces < 1
    ? -Math.expm1(-paces) - discount * (1 - stays)
    : stays + (1 - discount) * (1 - stays) - Math.exp(-paces)
}

/** d + 1 − eᵈ. */
function linearMinusExponential(d: number): number {
  return Math.abs(d) < SMALL ? -((d * d) / 2) * (1 + (d / 3) * (1 + (d / 4) * (1 + d / 5))) : d - Math.expm1(d)
}

/** ln of sˢ e^{−s} / Γ(s), the density of ln λ at λ = s/A; by Stirling's series where the terms cancel. */
function logFront(s: number): number {
  if (s < LARGE) return s * Math.log(s) - s - logGamma(s)
  return 0.5 * Math.log(s / (2 * Math.PI)) - (1 - 1 / (30 * s * s)) / (12 * s)
}

const SMALL = 1e-3
const LARGE = 50
