/**
 * The log-likelihood of clients who buy at rates λ ~ Gamma(r, α) until they leave, with its gradient and Hessian, as fast
 * as the structure of the data allows. The law of lifetimes is anybody's: Pareto/NBD and gamma-Gompertz/NBD are two.
 *
 * One client, with σ = r + x (Schmittlein, Morrison and Colombo 1987; Bemmaor and Glady 2012):
 *
 *   L = (r)ₓ α⁻ˣ { (1+T/α)^{−σ} S(T) + ∫ h(u) S(u) (1+u/α)^{−σ} du over u from tₓ to T }
 *
 * where (r)ₓ is the rising factorial: still a client, or gone at u. Neither the hypergeometric functions of the closed
 * form nor their difference is needed: with the integral M from every time to the last, scaled to where it begins, and
 * ρ = ((α+tₓ)/(α+T))^σ S(T)/S(tₓ), the braces are (1+tₓ/α)^{−σ} S(tₓ) (M[tₓ] + ρ (1 − M[T])), a sum of positive terms.
 *
 * Derivatives are averages over what the client may have done, stayed or left at u: the gradient the mean of v = ∂ ln of
 * the term in braces, the Hessian the mean of ∂v and the covariance of v.
 *
 * Parameters are shared by all patterns of one call: groups with parameters of their own are several calls.
 */
import type { Evaluation, Objective } from '../../numeric/index.js'
import type { Patterns } from '../../records/index.js'
import { frequencyBlocks } from '../frequency-blocks.js'
import { fitGroups } from './fit-groups.js'
import type { FitLaw } from './fit-law.js'
import { createPatternSums } from './pattern-sums.js'
import { createPurchaseFactors } from './purchase-factors.js'
import { createTailIntegrals } from './tail-integrals.js'

/** Positions of the parameters in gradients and Hessians; those of the law follow. */
const R = 0
const ALPHA = 1

/** The log-likelihood of weighted patterns as a function of (ln r, ln α, ...law). Evaluating it allocates nothing. */
export function createLogLikelihood(patterns: Patterns, law: FitLaw): Objective {
  const size = 2 + law.size
  const blocks = frequencyBlocks(patterns)
  const factors = createPurchaseFactors(blocks.frequency)
  const { groups, recency, age } = fitGroups(patterns, blocks)
  const sums = createPatternSums(size, { recency, age, weight: patterns.weight })
  const parts = groups.map(group => ({ blocks: group.blocks, integrals: createTailIntegrals(group.times, law) }))

  return {
    evaluate(point, out) {
      const r = Math.exp(point[R]!)
      const alpha = Math.exp(point[ALPHA]!)
      out.gradient.fill(0)
      out.hessian.fill(0)
      out.value = 0
      law.at(point)
      factors.evaluate(r)
      for (const part of parts) {
        const [least, most] = [part.blocks[0]!, part.blocks[part.blocks.length - 1]!]
        part.integrals.at(alpha, r + blocks.frequency[least]!, r + blocks.frequency[most]!)
        for (const k of part.blocks) {
          const x = blocks.frequency[k]!
          sums.add(part.integrals, r, x, blocks.start[k]!, blocks.start[k + 1]!)
          addBlock(out, k, r + x)
          out.value += sums.value + blocks.weight[k]! * (factors.value[k]! - x * point[ALPHA]!)
        }
      }
      toLogarithm(out, r, size)
    },
  }

  /** One frequency's share, from the sums over its patterns: ∂/∂r of the term in braces is −L, ∂/∂ ln α is σq. */
  function addBlock({ gradient: g, hessian: h }: Evaluation, k: number, sigma: number): void {
    const weight = blocks.weight[k]!
    const { mean, covariance } = sums
    g[R]! += weight * factors.first[k]! - mean[R]!
    g[ALPHA]! += sigma * mean[ALPHA]! - weight * blocks.frequency[k]!
    for (let i = 2; i < size; i++) g[i]! += mean[i]!
    for (let i = 0; i < size; i++) {
      const scale = i === R ? -1 : i === ALPHA ? sigma : 1
      for (let j = i; j < size; j++) {
        const other = j === R ? -1 : j === ALPHA ? sigma : 1
        h[i * size + j]! += scale * other * covariance[i * size + j]!
      }
    }
    h[R * size + R]! += weight * factors.second[k]!
    h[R * size + ALPHA]! += mean[ALPHA]!
    h[ALPHA * size + ALPHA]! -= sigma * (mean[ALPHA]! - sums.shareSquared)
  }
}

/** Chain rule from r to ln r, and the lower half of the Hessian from the upper. */
function toLogarithm({ gradient: g, hessian: h }: Evaluation, r: number, size: number): void {
  g[R]! *= r
  for (let j = 0; j < size; j++) h[R * size + j]! *= r
  h[R * size + R]! = h[R * size + R]! * r + g[R]!
  for (let j = 0; j < size; j++) for (let i = 0; i < j; i++) h[j * size + i] = h[i * size + j]!
}
