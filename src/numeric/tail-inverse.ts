/**
 * Inverts a distribution on (0, ∞) whose density is log-concave in ln x, as that of a gamma variable or of the odds of
 * a beta variable is: then the logarithms of both tails are concave in ln x too, and Newton's method on the logarithm
 * of the smaller tail converges from anywhere. A bracket catches the steps that a vanished tail would send astray.
 *
 * @see Prékopa (1973), On logarithmic concave measures and functions, theorem 8.
 * @module
 */

/** One distribution on (0, ∞). */
export interface TailFamily {
  /** The probability below x, or above it. */
  tail(x: number, upper: boolean): number
  /** ln of the density per unit of ln x. */
  logDensity(x: number): number
}

/** Where the solution lies, as logarithms. */
export interface LogBracket {
  readonly low: number
  readonly high: number
  /** A guess; the bracket's ends are better in the far tails. */
  readonly centre: number
}

const SMALLEST = -745
const LARGEST = 709.7
const FAR_TAIL = 1e-3
const CLOSE = 1e-9
const CLOSE_GAP = 1e-7
const MOST_STEPS = 300

/**
 * The x with probability p below it; 0 or `Infinity` where no double holds it.
 *
 * @param p within [0, 1].
 * @param q 1 - p, given because the smaller of both decides.
 */
export function invertTail(family: TailFamily, p: number, q: number, bracket: LogBracket): number {
  if (p === 0) return 0
  if (q === 0) return Infinity
  const upper = q < p
  const wanted = upper ? q : p
  let left = Math.max(bracket.low, SMALLEST)
  let right = Math.min(bracket.high, LARGEST)
  if (right <= SMALLEST || (bracket.low < SMALLEST && family.tail(Number.MIN_VALUE, false) >= p)) return 0
  if (left >= LARGEST || (bracket.high > LARGEST && family.tail(Math.exp(LARGEST), true) >= q)) return Infinity
  let u = wanted > FAR_TAIL ? Math.min(Math.max(bracket.centre, left), right) : upper ? right : left
  for (let step = 0; ; step++) {
    const x = Math.exp(u)
    const tail = family.tail(x, upper)
    const gap = (upper ? -1 : 1) * Math.log(wanted / tail)
    const move = gap * tail * Math.exp(-family.logDensity(x))
    // A step is off by its square, in the scale on which the tail changes: that may be far narrower than ln x.
    const isClose = Math.abs(move) <= CLOSE && (Math.abs(gap) <= CLOSE_GAP || Math.abs(move) <= Number.EPSILON)
    if (isClose || step === MOST_STEPS) return x * Math.exp(move)
    if (gap > 0) left = u
    else right = u
    if (right - left <= Number.EPSILON * Math.max(1, Math.abs(u))) return x
    const next = u + move
    u = next > left && next < right ? next : left / 2 + right / 2
  }
}
