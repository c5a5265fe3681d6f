/**
 * The likelihood of the beta-discrete-Weibull model over distinct tenures:
 *
 *   ln L = Σₜ activeₜ · ln S(t) + lostₜ · (ln S(t−1) + ln(1 − S(t)/S(t−1)))
 *
 * with S(t)/S(s) = B(α, x+y)/B(α, x) for x = β + sᶜ and y = tᶜ − sᶜ. Both kinds of terms are made of this one ratio, which
 * is differentiated in α, x and y, and by the chain rule in ln α, ln β and ln c.
 *
 * @module
 */
import type { Evaluation, Objective } from '../../numeric/core.js'
import { evaluation, trigamma } from '../../numeric/core.js'
import type { TenureCounts } from '../../records/core.js'
import { powerRise } from '../contractual/beta-weibull-law.js'
import { digammaDifference, logBetaRatio, trigammaDifference } from '../contractual/gamma-differences.js'

const N = 3

/** The log-likelihood in the logarithms of α, β and c, with first and second derivatives. */
export function createLogLikelihood({ tenure, lost, active }: TenureCounts): Objective {
  const stays = staysOf(tenure, lost, active)
  const term = evaluation(N)

  return {
    evaluate(point, out) {
      const [alpha, beta, c] = [Math.exp(point[0]!), Math.exp(point[1]!), Math.exp(point[2]!)]
      out.value = 0
      out.gradient.fill(0)
      out.hessian.fill(0)
      for (const [time, weight] of stays) {
        fillRatio(term, alpha, beta, c, 0, time)
        out.value += weight * term.value
        addTo(out, term, weight, 0)
      }
      for (let i = 0; i < tenure.length; i++) {
        const weight = lost[i]!
        if (weight === 0) continue
        fillRatio(term, alpha, beta, c, tenure[i]! - 1, tenure[i]!)
        const odds = 1 / Math.expm1(-term.value)
        out.value += weight * Math.log(-Math.expm1(term.value))
        addTo(out, term, -weight * odds, -weight * odds * (1 + odds))
      }
    },
  }
}

/** How many are known to have survived each period that matters, period 0 left out. */
function staysOf(
  tenure: readonly number[],
  lost: readonly number[],
  active: readonly number[],
): readonly (readonly [time: number, weight: number])[] {
  const weights = new Map<number, number>()
  const add = (time: number, weight: number): void => {
    if (time === 0 || weight === 0) return
    const known = weights.get(time)
    weights.set(time, known === undefined ? weight : known + weight)
  }
  for (let i = 0; i < tenure.length; i++) {
    add(tenure[i]! - 1, lost[i]!)
    add(tenure[i]!, active[i]!)
  }
  return [...weights]
}

/** Adds first · d(term) and second · d(term)², as the derivatives of a function of the term are. */
function addTo(out: Evaluation, { gradient, hessian }: Evaluation, first: number, second: number): void {
  for (let i = 0; i < N; i++) {
    out.gradient[i]! += first * gradient[i]!
    for (let j = 0; j < N; j++) {
      out.hessian[i * N + j]! += first * hessian[i * N + j]! + second * (gradient[i]! * gradient[j]!)
    }
  }
}

/** ln S(until)/S(from) with its derivatives. */
function fillRatio(out: Evaluation, alpha: number, beta: number, c: number, from: number, until: number): void {
  const begin = from ** c
  const x = beta + begin
  const y = powerRise(from, until - from, c)
  // tᶜ changes with ln c by tᶜL, and that by tᶜL(L+1), for L = c ln t; the rise is written so that nothing cancels.
  const early = from > 0 ? c * Math.log(from) : 0
  const late = c * Math.log(until)
  const more = from > 0 ? c * Math.log1p((until - from) / from) : 0
  const xC = begin * early
  const xCC = xC * (early + 1)
  const yC = y * late + begin * more
  const yCC = y * late * (late + 1) + begin * more * (late + early + 1)

  const a = -digammaDifference(x + alpha, y)
  const inX = digammaDifference(x, y) + a
  const inY = -digammaDifference(x + y, alpha)
  const aa = trigammaDifference(x + alpha, y)
  const ay = -trigamma(x + alpha + y)
  const xx = aa - trigammaDifference(x, y)
  const yy = trigammaDifference(x + y, alpha)

  out.value = logBetaRatio(alpha, x, y)
  out.gradient.set([alpha * a, beta * inX, inX * xC + inY * yC])
  const alphaBeta = alpha * beta * aa
  const alphaC = alpha * (aa * xC + ay * yC)
  const betaC = beta * (xx * xC + yy * yC)
  const cc = inX * xCC + inY * yCC + xx * xC * xC + 2 * yy * xC * yC + yy * yC * yC
  const alphaAlpha = alpha * a + alpha * alpha * aa
  const betaBeta = beta * inX + beta * beta * xx
  out.hessian.set([alphaAlpha, alphaBeta, alphaC, alphaBeta, betaBeta, betaC, alphaC, betaC, cc])
}
