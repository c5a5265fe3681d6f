/**
 * Gauss-Legendre quadrature: ∫₋₁¹ f(x) dx ≈ Σ wᵢ f(xᵢ), exact for polynomials of degree 2n - 1.
 *
 * @see Abramowitz & Stegun (1964), 25.4.29.
 * @module
 */
import { expectInteger } from '../errors/index.js'

/** The points and weights of one rule on [-1, 1]; nodes ascend. */
export interface QuadratureRule {
  readonly nodes: Float64Array
  readonly weights: Float64Array
}

const MOST_NODES = 10_000
const NEWTON_STEPS = 10

/**
 * The rule with n nodes. It is computed afresh (about n² / 2 short steps): keep it where it is used often.
 *
 * @param n from 1 to 10,000.
 * @returns nodes and weights right to 1e-15.
 * @throws ClienteleError `OUT_OF_RANGE` where n is not such a whole number.
 * @example
 * import { gaussLegendre } from 'clientele/numeric'
 * Array.from(gaussLegendre(3).nodes) // => [-0.7745966692414834, 0, 0.7745966692414834]
 */
export function gaussLegendre(n: number): QuadratureRule {
  expectInteger(n, 'n', 1, MOST_NODES)
  const nodes = new Float64Array(n)
  const weights = new Float64Array(n)
  for (let i = 0; 2 * i < n; i++) {
    const { node, weight } = nodeAndWeight(n, i)
    nodes[n - 1 - i] = node
    weights[n - 1 - i] = weight
    nodes[i] = 0 - node
    weights[i] = weight
  }
  return { nodes, weights }
}

/** The i-th largest node, by Newton's method on Pₙ(cos θ) in θ, and its weight 2 / (dPₙ/dθ)². */
function nodeAndWeight(n: number, i: number): { node: number; weight: number } {
  const isMiddle = 2 * i + 1 === n
  let theta = isMiddle ? Math.PI / 2 : (Math.PI * (i + 0.75)) / (n + 0.5)
  for (let step = 0; ; step++) {
    const { value, slope } = legendre(n, theta)
    const change = isMiddle ? 0 : value / slope
    if (step === NEWTON_STEPS || Math.abs(change) <= 4 * Number.EPSILON * theta) {
      return { node: isMiddle ? 0 : Math.cos(theta), weight: 2 / slope ** 2 }
    }
    theta -= change
  }
}

/**
 * Pₙ(cos θ) and its derivative in θ. With y = 1 - cos θ = 2 sin²(θ/2) the recursion runs on differences,
 * (k+1) (Pₖ₊₁ - Pₖ) = k (Pₖ - Pₖ₋₁) - (2k+1) y Pₖ, and keeps near the ends the digits that cos θ has lost.
 */
function legendre(n: number, theta: number): { value: number; slope: number } {
  const y = 2 * Math.sin(theta / 2) ** 2
  let difference = -y
  let value = 1 - y
  for (let k = 1; k < n; k++) {
    difference = (k * difference - (2 * k + 1) * y * value) / (k + 1)
    value += difference
  }
  return { value, slope: (n * (difference - y * value)) / Math.sin(theta) }
}
