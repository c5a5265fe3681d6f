/**
 * How much of the change of a product is due to each of its factors?
 *
 *   Shapley: partᵢ = (bᵢ − aᵢ) ∫₀¹ Πⱼ≠ᵢ (aⱼ + t (bⱼ − aⱼ)) dt
 *
 * the mean over all orders in which factors may change, one after the other, from a to b. The integral of a polynomial of degree
 * n − 1 is exact with n/2 points of Gauss and Legendre, so that no order is enumerated. Sequential: factors change in their
 * order, partᵢ = (bᵢ − aᵢ) Πⱼ<ᵢ bⱼ Πⱼ>ᵢ aⱼ. Either way the parts add up to Πb − Πa, and a factor that did not change has none.
 *
 * @see Shapley (1953), A value for n-person games; Owen (1972), Multilinear extensions of games, Management Science 18(5), eq. 6.
 * @module
 */
import type { QuadratureRule } from '../../numeric/index.js'
import { gaussLegendre } from '../../numeric/index.js'

/** How a change is attributed. */
export type ChangeAttribution = 'shapley' | 'sequential'

/** Writes the part of each factor into `parts`, given the factors before and after. */
export type ProductParts = (before: Float64Array, after: Float64Array, parts: Float64Array) => void

/** The attribution of products of so many factors. */
export function productParts(factors: number, attribution: ChangeAttribution): ProductParts {
  if (attribution === 'sequential') return sequentialParts
  const rule = gaussLegendre(Math.max(1, Math.ceil(factors / 2)))
  const scratch = { at: new Float64Array(factors), below: new Float64Array(factors) }
  return (before, after, parts) => shapleyParts(before, after, parts, rule, scratch)
}

function shapleyParts(
  before: Float64Array,
  after: Float64Array,
  parts: Float64Array,
  { nodes, weights }: QuadratureRule,
  { at, below }: { readonly at: Float64Array; readonly below: Float64Array },
): void {
  const size = before.length
  parts.fill(0)
  for (let q = 0; q < nodes.length; q++) {
    // From [-1, 1] to [0, 1].
    const [high, low] = [(1 + nodes[q]!) / 2, (1 - nodes[q]!) / 2]
    let product = 1
    for (let i = 0; i < size; i++) {
      at[i] = before[i] === after[i] ? before[i]! : low * before[i]! + high * after[i]!
      below[i] = product
      product *= at[i]!
    }
    let above = weights[q]! / 2
    for (let i = size - 1; i >= 0; i--) {
      parts[i]! += below[i]! * above
      above *= at[i]!
    }
  }
  for (let i = 0; i < size; i++) parts[i]! *= after[i]! - before[i]!
}

function sequentialParts(before: Float64Array, after: Float64Array, parts: Float64Array): void {
  const size = before.length
  let above = 1
  for (let i = size - 1; i >= 0; i--) {
    parts[i] = above
    above *= before[i]!
  }
  let below = 1
  for (let i = 0; i < size; i++) {
    parts[i]! *= below * (after[i]! - before[i]!)
    below *= after[i]!
  }
}
