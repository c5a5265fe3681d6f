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
import type { Evaluation, Objective } from '../../numeric/core.js'
import { compensatedSum } from '../../numeric/core.js'
import type { Patterns } from '../../records/core.js'
import { createPurchaseFactors, frequencyBlocks } from '../foundation/index.js'
import { fitGroups } from './fit-groups.js'
import type { FitLaw } from './fit-law.js'
import { createPatternSums, SHARE_SQUARED, VALUE } from './pattern-sums.js'
import type { TailIntegrals } from './tail-integrals.js'
import { createTailIntegrals } from './tail-integrals.js'

/** Positions of the parameters in gradients and Hessians; those of the law follow. */
const R = 0
const ALPHA = 1

/** The log-likelihood of weighted patterns as a function of (ln r, ln α, ...law). Evaluating it allocates nothing. */
export function createLogLikelihood(patterns: Patterns, law: FitLaw): Objective {
  const size = 2 + law.size
  /** r and α. Numbers in arrays cost no memory on their way from function to function. */
  const buying = new Float64Array(2)
  const blocks = frequencyBlocks(patterns)
  const factors = createPurchaseFactors(blocks.frequency)
  /** Per block, what the terms in braces give, and what stands before them: large numbers of either sign. */
  const values = new Float64Array(2 * blocks.count)
  const { groups, recency, age } = fitGroups(patterns, blocks)
  const sums = createPatternSums(size, { recency, age, weight: patterns.weight }, buying)
  const parts = groups.map(({ blocks: members, times }) => ({
    members,
    least: blocks.frequency[members[0]!]!,
    most: blocks.frequency[members[members.length - 1]!]!,
    integrals: createTailIntegrals(times, law, buying),
  }))

  return {
    evaluate(point, out) {
      buying[R] = Math.exp(point[R]!)
      buying[ALPHA] = Math.exp(point[ALPHA]!)
      out.gradient.fill(0)
      out.hessian.fill(0)
      law.at(point)
      factors.evaluate(buying[R]!)
      for (let part = 0; part < parts.length; part++) {
        const { members, least, most, integrals } = parts[part]!
        integrals.place(least, most)
        for (let i = 0; i < members.length; i++) addBlock(out, members[i]!, integrals)
      }
      for (let k = 0; k < blocks.count; k++) {
        values[blocks.count + k] = blocks.weight[k]! * (factors.value[k]! - blocks.frequency[k]! * point[ALPHA]!)
      }
      out.value = compensatedSum(values)
      toLogarithm(out, buying[R]!, size)
    },
  }

  /** One frequency's share, from the sums over its patterns: ∂/∂r of the term in braces is −L, ∂/∂ ln α is σq. */
  function addBlock(out: Evaluation, k: number, integrals: TailIntegrals): void {
    const { gradient: g, hessian: h } = out
    const { mean, covariance, totals } = sums
    sums.add(integrals, blocks.frequency[k]!, blocks.start[k]!, blocks.start[k + 1]!)
    values[k] = totals[VALUE]!
    const sigma = buying[R]! + blocks.frequency[k]!
    const weight = blocks.weight[k]!
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
    h[ALPHA * size + ALPHA]! -= sigma * (mean[ALPHA]! - totals[SHARE_SQUARED]!)
  }
}

/** Chain rule from r to ln r, and the lower half of the Hessian from the upper. */
function toLogarithm({ gradient: g, hessian: h }: Evaluation, r: number, size: number): void {
  g[R]! *= r
  for (let j = 0; j < size; j++) h[R * size + j]! *= r
  h[R * size + R]! = h[R * size + R]! * r + g[R]!
  for (let j = 0; j < size; j++) for (let i = 0; i < j; i++) h[j * size + i] = h[i * size + j]!
}
