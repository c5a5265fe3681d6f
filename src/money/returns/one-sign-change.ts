/**
 * The one rate of flows that change sign once (Descartes' rule of signs).
 *
 *   g(x) = ln Σ_{before the change} |aᵢ| e^(-tᵢ x) - ln Σ_{after} |aᵢ| e^(-tᵢ x)
 *
 * rises at least by the gap between the two groups, so that its one zero is within |g| / gap of any point, and is nearly a
 * straight line, so that Halley's method takes two or three steps. Both sums are relative to their edge that is largest, so
 * that nothing overflows at any rate.
 *
 * @see Descartes (1637), La géométrie, book 3.
 * @module
 */
import type { Signs } from './signs.js'

/** g, evaluated at a point. */
export interface LogRatio {
  /** g rises at least so fast; > 0. */
  readonly gap: number
  /** g rises at most so fast. */
  readonly span: number
  /** Puts g at x and its first two derivatives there into `value`, `slope` and `curvature`. */
  evaluate(x: number): void
  value: number
  slope: number
  curvature: number
}

const LARGEST_PLAIN = 1e290

/**
 * Whether sums of amounts cannot overflow, nor a power of 1 + r underflow beside an amount that makes up for it; other flows are
 * scaled first, or told by their logarithms.
 */
export function isPlain({ largest, smallest }: Signs): boolean {
  return largest <= LARGEST_PLAIN && largest / LARGEST_PLAIN <= smallest
}

/**
 * What a step of Halley's method leaves to do is at most (step span)³ (span / slope)² / 64 of 1 / span, since |g''| <= span² / 4
 * (Popoviciu 1935): below this it is rounding.
 */
const LEFT_TO_ROUNDING = 1e-16
const MOST_STEPS = 200

/** The zero of g. */
export function zeroOf(ratio: LogRatio): number {
  const { gap, span } = ratio
  let x = 0
  ratio.evaluate(x)
  let lower = ratio.value < 0 ? 0 : -ratio.value / gap
  let upper = ratio.value < 0 ? -ratio.value / gap : 0
  for (let i = 0; i < MOST_STEPS && ratio.value !== 0; i++) {
    const { value, slope, curvature } = ratio
    const newton = -value / slope
    // Where the slope turns much within a step, Newton's own is the safer one.
    const turn = (newton * curvature) / (2 * slope)
    const step = Math.abs(turn) < 0.5 ? newton / (1 + turn) : newton
    let next = x + step
    const size = Math.abs(step) * span
    const steepness = span / slope
    if (size * size * size * steepness * steepness <= LEFT_TO_ROUNDING || next === x) return next
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
 * @param amounts none 0, of one sign before `change` and of the other from there, and {@link isPlain} of them.
 */
export function logRatio(times: ArrayLike<number>, amounts: ArrayLike<number>, change: number): LogRatio {
  const last = times.length - 1
  return {
    gap: times[change]! - times[change - 1]!,
    span: times[last]! - times[0]!,
    value: 0,
    slope: 0,
    curvature: 0,
    evaluate(x) {
      const before = x < 0 ? change - 1 : 0
      const after = x < 0 ? last : change
      const earlyTime = times[before]!
      const lateTime = times[after]!
      let early = 0
      let earlyMoment = 0
      let earlySquare = 0
      let late = 0
      let lateMoment = 0
      let lateSquare = 0
      for (let i = 0; i < change; i++) {
        const later = times[i]! - earlyTime
        const size = amounts[i]! * Math.exp(-later * x)
        early += size
        earlyMoment += size * later
        earlySquare += size * later * later
      }
      for (let i = change; i <= last; i++) {
        const later = times[i]! - lateTime
        const size = amounts[i]! * Math.exp(-later * x)
        late += size
        lateMoment += size * later
        lateSquare += size * later * later
      }
      this.value = logOfQuotient(-early, late) + (lateTime - earlyTime) * x
      const earlyMean = earlyMoment / early
      const lateMean = lateMoment / late
      this.slope = lateTime - earlyTime + lateMean - earlyMean
      this.curvature = earlySquare / early - earlyMean * earlyMean - (lateSquare / late - lateMean * lateMean)
    },
  }
}

/** ln(a / b) of two numbers of one sign, whose quotient may overflow. */
export function logOfQuotient(a: number, b: number): number {
  const quotient = a / b
  return quotient > 1e-300 && quotient < 1e300 ? Math.log(quotient) : Math.log(Math.abs(a)) - Math.log(Math.abs(b))
}
