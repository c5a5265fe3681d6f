/**
 * The log-likelihood of BG/NBD and MBG/NBD with its gradient and Hessian, as fast as the structure of the data allows.
 *
 * One client (Fader, Hardie and Lee 2005, eq. 6; Batislam, Denizel and Filiztekin 2007, eq. 9), with s = r + x and
 * c chances to leave, x in BG/NBD and x + 1 in MBG/NBD:
 *
 *   ln L = ln (r)ₓ (b)_c / (a+b)_c − x ln α − s ln(1+T/α) + ln(1 + e),   e = a/(b+c−1) · ((α+T)/(α+tₓ))ˢ   (e = 0 at c = 0)
 *
 * where (z)ₓ is the rising factorial. The first term depends on x alone, the logarithms on the times alone, so that an
 * evaluation takes one logarithm per distinct time and a few special functions per distinct frequency; a pattern costs
 * some products. With ln(1+T/α) in place of ln α and ln(α+T), and derivatives with respect to ln α, nothing cancels
 * where r and α run to infinity together, as they do when all clients buy at one rate.
 *
 * Parameters are shared by all patterns of one call: groups with parameters of their own are several calls.
 */
import type { Evaluation, Objective } from '../../numeric/core.js'
import type { Patterns } from '../../records/core.js'
import { frequencyBlocks } from '../foundation/index.js'
import { createDropoutTerm } from './dropout-term.js'
import type { FirstChance } from './family.js'
import {
  A,
  ALPHA,
  addAges,
  addFrequencies,
  B,
  R,
  SIZE,
  tabulate,
  toLogarithms,
  weightsByAge,
} from './likelihood-terms.js'
import { createRisingFactorials } from './rising-factorials.js'

/** The log-likelihood of weighted patterns as a function of (ln r, ln α, ln a, ln b). Evaluating it allocates nothing. */
export function createLogLikelihood(patterns: Patterns, first: FirstChance): Objective {
  const blocks = frequencyBlocks(patterns)
  const ages = weightsByAge(patterns)
  const rising = createRisingFactorials(blocks.frequency, first)
  const logTime = new Float64Array(patterns.times.length)
  const share = new Float64Array(patterns.times.length)
  const dropout = createDropoutTerm(patterns, blocks, first, logTime, share)

  return {
    evaluate(point, out) {
      const r = Math.exp(point[R]!)
      const alpha = Math.exp(point[ALPHA]!)
      const a = Math.exp(point[A]!)
      const b = Math.exp(point[B]!)
      const { gradient: g, hessian: h } = out
      g.fill(0)
      h.fill(0)
      out.value = 0
      tabulate(patterns.times, alpha, logTime, share)
      addAges(out, ages, r, point[ALPHA]!, logTime, share)
      addFrequencies(out, blocks, rising, r, a, b)
      addDropout(out, r, alpha, a, b)
      toLogarithms(out, r, a, b)
    },
  }

  /** Σ w ln(1 + e), with q = e/(1+e) and v = q/(1+e): ∂ ln(1+e) = q ∂ln e, ∂² ln(1+e) = q ∂²ln e + v ∂ln e ∂ln e. */
  function addDropout(out: Evaluation, r: number, alpha: number, a: number, b: number): void {
    const { gradient: g, hessian: h } = out
    dropout.at(r, alpha, a, b)
    for (let k = 0; k < blocks.count; k++) {
      const x = blocks.frequency[k]!
      const chances = x + first
      if (chances === 0) continue
      const s = r + x
      const inverseA = 1 / a
      const inverseB = 1 / (b + (chances - 1))
      const sums = dropout.sum(k)
      g[R]! += sums.qu
      g[ALPHA]! += s * sums.qdu
      g[A]! += inverseA * sums.q
      g[B]! -= inverseB * sums.q
      h[R * SIZE + R]! += sums.vuu
      h[R * SIZE + ALPHA]! += sums.qdu + s * sums.vudu
      h[R * SIZE + A]! += inverseA * sums.vu
      h[R * SIZE + B]! -= inverseB * sums.vu
      h[ALPHA * SIZE + ALPHA]! += s * (sums.qddu + s * sums.vdudu)
      h[ALPHA * SIZE + A]! += inverseA * s * sums.vdu
      h[ALPHA * SIZE + B]! -= inverseB * s * sums.vdu
      h[A * SIZE + A]! += inverseA * inverseA * (sums.v - sums.q)
      h[A * SIZE + B]! -= inverseA * inverseB * sums.v
      h[B * SIZE + B]! += inverseB * inverseB * (sums.v + sums.q)
    }
    out.value += dropout.log()
  }
}
