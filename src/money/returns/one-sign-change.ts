/**
 * The one rate of flows that change sign once (Descartes' rule of signs).
 *
 *   g(x) = ln Σ_{before the change} |aᵢ| e^(-tᵢ x) - ln Σ_{after} |aᵢ| e^(-tᵢ x)
 *
 * rises at least by the gap between the two groups, so that its one zero is within |g| / gap of any point, and is nearly a
 * straight line, so that Newton's method takes a handful of steps. Both sums are relative to their edge that is largest, so
 * that nothing overflows at any rate.
 *
 * @see Descartes (1637), La géométrie, book 3.
 * @module
 */

/** g, evaluated at a point. */
export interface LogRatio {
  /** g rises at least so fast; > 0. */
  readonly gap: number
  /** g rises at most so fast. */
  readonly span: number
  /** Puts g at x and its slope there into `value` and `slope`. */
  evaluate(x: number): void
  value: number
  slope: number
}

/** Beyond it sums of amounts could overflow: such flows are scaled first. */
export const LARGEST_PLAIN = 1e290

/** Once a step is below this share of 1 / span, the next would be below rounding. */
const LAST_STEP = 1e-8
const MOST_STEPS = 200

/** The zero of g. */
export function zeroOf(ratio: LogRatio): number {
  const { gap, span } = ratio
  let x = 0
  ratio.evaluate(x)
  let lower = ratio.value < 0 ? 0 : -ratio.value / gap
  let upper = ratio.value < 0 ? -ratio.value / gap : 0
  for (let i = 0; i < MOST_STEPS && ratio.value !== 0; i++) {
    const step = -ratio.value / ratio.slope
    let next = x + step
    if (Math.abs(step) * span <= LAST_STEP || next === x) return next
    if (!(next > lower && next < upper)) next = lower + (upper - lower) / 2
    if (next <= lower || next >= upper) return next
    x = next
    ratio.evaluate(x)
    if (ratio.value < 0) lower = x
    else upper = x
  }
  return x
}

/** |Σ aᵢ e^(-tᵢ x)| / Σ |aᵢ| e^(-tᵢ x), which is |tanh(g / 2)|. */
export function residualAt(ratio: LogRatio, x: number): number {
  ratio.evaluate(x)
  return Math.abs(Math.tanh(ratio.value / 2))
}

/**
 * g of flows on days.
 *
 * @param times ascending and different.
 * @param amounts none 0, of one sign before `change` and of the other from there; at most {@link LARGEST_PLAIN}.
 */
export function logRatio(times: ArrayLike<number>, amounts: ArrayLike<number>, change: number): LogRatio {
  const last = times.length - 1
  return {
    gap: times[change]! - times[change - 1]!,
    span: times[last]! - times[0]!,
    value: 0,
    slope: 0,
    evaluate(x) {
      const before = x < 0 ? change - 1 : 0
      const after = x < 0 ? last : change
      const earlyTime = times[before]!
      const lateTime = times[after]!
      let early = 0
      let earlyMoment = 0
      let late = 0
      let lateMoment = 0
      for (let i = 0; i < change; i++) {
        const later = times[i]! - earlyTime
        const size = amounts[i]! * Math.exp(-later * x)
        early += size
        earlyMoment += size * later
      }
      for (let i = change; i <= last; i++) {
        const later = times[i]! - lateTime
        const size = amounts[i]! * Math.exp(-later * x)
        late += size
        lateMoment += size * later
      }
      this.value = logOfQuotient(-early, late) + (lateTime - earlyTime) * x
      this.slope = lateTime - earlyTime + lateMoment / late - earlyMoment / early
    },
  }
}

/** ln(a / b) of two numbers of one sign, whose quotient may overflow. */
export function logOfQuotient(a: number, b: number): number {
  const quotient = a / b
  return quotient > 1e-300 && quotient < 1e300 ? Math.log(quotient) : Math.log(Math.abs(a)) - Math.log(Math.abs(b))
}
