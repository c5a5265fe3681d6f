/**
 * Averages over the dropout probability p ~ Beta(a, B), where a series is too long or would cancel:
 *
 *   E f(p) = ∫ f(p) pᵃ⁻¹ (1−p)ᴮ⁻¹ dp / B(a, B)
 *
 * In y = ln(p/(1−p)) the weight is pᵃ (1−p)ᴮ; y = y₀ + w sinh v makes both tails double exponential, on which the
 * trapezoidal rule converges geometrically (Takahasi and Mori 1974). The Beta function itself is never needed: the same
 * nodes sum the weight that normalises.
 */

/** Averages, asked again and again. */
export interface DropoutAverage {
  /** E f(p) over Beta(a, B) of an f that keeps its sign; it is asked for p = 0 too, which a double takes tiny p for. */
  of(a: number, B: number, f: (p: number) => number): number
}

/** Distance of nodes in v; halving it changes no digit that a double holds in the laws' range. */
const STEP = 1 / 64
/** Weights below e^-745 of the largest are zero in a double. */
const NOTHING = -745
const LARGEST_EXPONENT = 700

/** Keeps nodes and weights from one call to the next: all clients of one frequency share them. */
export function createDropoutAverage(): DropoutAverage {
  const nodes: number[] = []
  const weights: number[] = []
  let normaliser = 0
  let nodesOfA = Number.NaN
  let nodesOfB = Number.NaN

  return {
    of(a, B, f) {
      if (a !== nodesOfA || B !== nodesOfB) placeNodes(a, B)
      let sum = 0
      for (let i = 0; i < nodes.length; i++) sum += weights[i]! * f(nodes[i]!)
      return sum / normaliser
    },
  }

  function placeNodes(a: number, B: number): void {
    nodesOfA = a
    nodesOfB = B
    nodes.length = 0
    weights.length = 0
    normaliser = 0
    const width = Math.min(1, Math.sqrt(1 / a + 1 / B))
    for (const direction of [1, -1]) {
      for (let node = direction === 1 ? 0 : 1; ; node++) {
        const v = direction * node * STEP
        const offset = width * Math.sinh(v)
        const exponent = logWeight(a, B, offset)
        if (exponent < NOTHING) break
        const weight = Math.exp(exponent) * Math.cosh(v)
        normaliser += weight
        nodes.push(1 / (1 + (B / a) * Math.exp(-offset)))
        weights.push(weight)
      }
    }
  }
}

/**
 * ln of the weight at y₀ + d over that at y₀ = ln(a/B): ad − (a+B) ln(1 + a/(a+B) (eᵈ − 1)), or the same seen from 1 − p,
 * whichever has the smaller parameter in front: then nothing large cancels.
 */
function logWeight(a: number, B: number, d: number): number {
  return a <= B ? logWeightFrom(a, B, d) : logWeightFrom(B, a, -d)
}

function logWeightFrom(small: number, large: number, d: number): number {
  const share = small / (small + large)
  return d < LARGEST_EXPONENT
    ? small * d - (small + large) * Math.log1p(share * Math.expm1(d))
    : -large * d - (small + large) * Math.log(share)
}
