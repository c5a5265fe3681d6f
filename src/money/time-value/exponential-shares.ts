/**
 * The mathematics of annuities, free of cancellation at every rate: all of it is made of e^x - 1, never of a power less 1.
 *
 * With the force δ = ln(1 + r) of a period, a payment of 1 at the end of each of n periods has grown to
 * s = (e^(nδ) - 1) / r after the last one, and is worth a = (1 - e^(-nδ)) / r before the first. Of a loan over n periods
 * the share (e^(jδ) - 1) / (e^(nδ) - 1) is repaid after j of them, whatever the loan.
 *
 * @see Kellison (2009), The Theory of Interest, 3rd ed., sections 3.2 and 5.4.
 * @module
 */

/** Below this a rate is 0 to every digit of an annuity, while quotients of subnormal numbers would lose theirs. */
const NO_RATE = 1e-290
/** From here on e^x - 1 - x is a difference that loses nothing. */
const SERIES_UP_TO = 1

/** What 1 at the end of each period is worth before the first one. */
export function annuityFactor(rate: number, periods: number): number {
  return Math.abs(rate) < NO_RATE ? periods : -Math.expm1(-periods * Math.log1p(rate)) / rate
}

/** What 1 at the end of each period has grown to after the last one. */
export function accumulationFactor(rate: number, periods: number): number {
  return Math.abs(rate) < NO_RATE ? periods : Math.expm1(periods * Math.log1p(rate)) / rate
}

/**
 * The share of a loan that is repaid from the end of period `from` to the end of period `to`:
 * (e^(δ·to) - e^(δ·from)) / (e^(δ·whole) - 1).
 */
export function shareBetween(from: number, to: number, whole: number, force: number): number {
  if (Math.abs(force) < NO_RATE) return (to - from) / whole
  if (force < 0) return (Math.exp(from * force) * Math.expm1((to - from) * force)) / Math.expm1(whole * force)
  return (Math.exp((to - whole) * force) * Math.expm1((from - to) * force)) / Math.expm1(-whole * force)
}

/** The sum of the shares repaid after `first`, `first` + 1, ... `last` periods; 0 <= first <= last + 1 <= whole + 1. */
export function sumOfShares(first: number, last: number, whole: number, force: number): number {
  const from = Math.max(first, 1)
  const count = last - from + 1
  if (count <= 0) return 0
  if (Math.abs(force) < NO_RATE) return (((from + last) / 2) * count) / whole
  const before = (from - 1) * force
  if (force < 0) {
    const sum = Math.exp(before) * sumOfExpm1(count, force) + count * Math.expm1(before)
    return sum / Math.expm1(whole * force)
  }
  const scale = before - whole * force
  const grown = Math.exp(scale + count * force) * scaledSumOfExpm1(count, force)
  return (grown - count * Math.exp(scale) * Math.expm1(-before)) / -Math.expm1(-whole * force)
}

/** Σ (e^(k·x) - 1) for k = 1 ... count. */
export function sumOfExpm1(count: number, x: number): number {
  if (Math.abs(x) < NO_RATE) return (x * count * (count + 1)) / 2
  if (Math.abs(count * x) >= SERIES_UP_TO) return Math.expm1(count * x) / -Math.expm1(-x) - count
  // e^x / (e^x - 1) = (1 + b) / x and (e^(nx) - 1) = n x (1 + a): what is left of n (1 + a) (1 + b) without n.
  const a = excess(count * x)
  const atMinus = excess(-x)
  const b = -atMinus / (1 + atMinus)
  return count * (a + b + a * b)
}

/** The same, times e^(-count·x), for large x > 0. */
function scaledSumOfExpm1(count: number, x: number): number {
  const span = count * x
  if (span < SERIES_UP_TO) return Math.exp(-span) * sumOfExpm1(count, x)
  return Math.expm1(-span) / Math.expm1(-x) - count * Math.exp(-span)
}

/** (e^x - 1) / x - 1 = x/2! + x²/3! + ..., without cancellation at small x. */
function excess(x: number): number {
  if (Math.abs(x) > SERIES_UP_TO) return Math.expm1(x) / x - 1
  let term = x / 2
  let sum = 0
  for (let k = 3; Math.abs(term) > Math.abs(sum) * (Number.EPSILON / 8); k++) {
    sum += term
    term *= x / k
  }
  return sum
}
