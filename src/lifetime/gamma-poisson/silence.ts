/**
 * What the silence of a client says. Of one who is there at u and buys at a rate λ ~ Gamma(n, A), the probability of no
 * purchase for w is that to stay and not to buy, and that to leave before buying:
 *
 *   e^{−G(w)} + ∫₀ʷ h(u+v) e^{−G(v)} dv,   G(v) = n ln(1 + v/A) − ln S(u+v)/S(u)
 *
 * Both are positive, so that nothing cancels. After the last of x purchases n = r + x, A = α + tₓ, u = tₓ and w = T − tₓ.
 */
import type { Fading } from './fading-integral.js'
import { integrateFading } from './fading-integral.js'
import type { LifetimeLaw } from './lifetime-law.js'

/** The two ways to be silent. */
export interface Silence {
  /** G(w): minus the logarithm of the probability to stay and not to buy. */
  readonly exponent: number
  /** Probability to leave before buying. */
  readonly left: number
}

/** What comes after this G weighs less than the last digit of what came before, where leaving is as likely as buying. */
const NOTHING_LEFT = 42

/** Answers for a rate Gamma(n, A) of a client who is there at `from` and silent for `length`; the same object each time. */
export type AskSilence = (n: number, A: number, from: number, length: number) => Silence

/** Silences under a law, asked again and again. */
export function createSilence(law: LifetimeLaw): AskSilence {
  const answer = { exponent: 0, left: 0 }
  let [n, A, from] = [0, 0, 0]
  const leaving: Fading = {
    at: v => law.hazard(from + v) * Math.exp(-exponentAt(v)),
    pace: v => (n + 1) / (A + v),
    rest: v => Math.exp(-exponentAt(v)),
  }
  return (shape, scale, begin, length) => {
    n = shape
    A = scale
    from = begin
    answer.exponent = exponentAt(length)
    const rarest = Math.min(law.hazard(begin), law.hazard(begin + length))
    const end = A * Math.expm1((NOTHING_LEFT + Math.log1p(n / (A * rarest))) / n)
    answer.left = integrateFading(law, begin, Math.min(length, end), leaving)
    return answer
  }

  function exponentAt(v: number): number {
    return n * Math.log1p(v / A) - law.logSurvival(from, v)
  }
}
