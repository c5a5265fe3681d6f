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
 * [...gaussLegendre(3).nodes] // => [-0.7745966692414834, 0, 0.7745966692414834]
 */
export function gaussLegendre(n: number): QuadratureRule {
  expectInteger(n, 'n', 1, MOST_NODES)
  const nodes = new Float64Array(n)
  const weights = new Float64Array(n)
  for (let i = 0; 2 * i < n; i++) {
    const { node, weight } = largestNodes(n, i)
    nodes[n - 1 - i] = node
    weights[n - 1 - i] = weight
    nodes[i] = 0 - node
    weights[i] = weight
  }
  return { nodes, weights }
}

/**
 * The i-th largest node, by Newton's method on Pₙ(cos θ) in θ: near the ends θ keeps the digits that 1 - x would lose.
 * dPₙ/dθ = n (x Pₙ - Pₙ₋₁) / sin θ, and w = 2 / (dPₙ/dθ)².
 */
function largestNodes(n: number, i: number): { node: number; weight: number } {
  if (2 * i + 1 === n) return { node: 0, weight: 2 / legendreSlope(n, Math.PI / 2) ** 2 }
  let theta = (Math.PI * (i + 0.75)) / (n + 0.5)
  for (let step = 0; step < NEWTON_STEPS; step++) {
    const change = legendre(n, Math.cos(theta)) / legendreSlope(n, theta)
    theta -= change
    if (Math.abs(change) <= 4 * Number.EPSILON * theta) break
  }
  return { node: Math.cos(theta), weight: 2 / legendreSlope(n, theta) ** 2 }
}

function legendre(n: number, x: number): number {
  let before = 1
  let value = x
  for (let k = 2; k <= n; k++) {
    const next = ((2 * k - 1) * x * value - (k - 1) * before) / k
    before = value
    value = next
  }
  return value
}

function legendreSlope(n: number, theta: number): number {
  const x = Math.cos(theta)
  const before = n === 1 ? 1 : legendre(n - 1, x)
  return (n * (x * legendre(n, x) - before)) / Math.sin(theta)
}
