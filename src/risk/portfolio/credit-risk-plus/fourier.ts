/**
 * The loss distribution of CreditRisk+ by Fourier transform of its generating function: time does not grow with the square
 * of levels.
 *
 * Doubles know probabilities to 1e-16 of the largest one, which drowns a tail of 1e-12. So the transform runs twice, the
 * second time for the probabilities e^{tn} pₙ / E[e^{tL}], whose bulk lies out in the tail; from the level on where its
 * error e^{−tn} E[e^{tL}] is the smaller one, its answer is taken. What lies beyond the n levels of a transform comes back
 * at its beginning: n is doubled until Chernoff's bound says that no more than 1e-17 can.
 *
 * @see Grübel and Hermesmeier (1999), Computation of compound distributions I: aliasing errors and exponential tilting,
 * ASTIN Bulletin 29(2).
 * @module
 */
import { fourierTransform, inverseFourierTransform } from '../../../numeric/index.js'
import type { Polynomial } from './bands.js'
import type { Reach } from './moments.js'
import { cumulants } from './moments.js'

const LOG_ALIASED = Math.log(1e-17)
const MOST_POINTS = 2 ** 24

/** Probabilities of 0, 1 ... `last` levels. */
export function fourierProbabilities(polynomials: readonly Polynomial[], last: number, reach: Reach): Float64Array {
  const t = reach.tilt / 2
  const size = pointsFor(polynomials, last, reach)
  const plain = transformed(polynomials, 0, size)
  const tilted = transformed(polynomials, t, size)
  const logMean = cumulants(polynomials, t)
  return Float64Array.from({ length: last + 1 }, (_, n) => {
    const p = t * n <= logMean ? plain[n]! : tilted[n]! * Math.exp(logMean - t * n)
    return Math.max(0, p)
  })
}

/** So many that neither transform wraps around by more than rounding. */
function pointsFor(polynomials: readonly Polynomial[], last: number, { tilt }: Reach): number {
  const tilted = cumulants(polynomials, tilt / 2)
  const whole = cumulants(polynomials, tilt)
  let size = 4
  while (size <= last) size *= 2
  const wraps = (): boolean => whole - tilt * size > LOG_ALIASED || whole - tilted - (tilt / 2) * size > LOG_ALIASED
  while (wraps() && size < MOST_POINTS) size *= 2
  return size
}

/** e^{tn} pₙ / E[e^{tL}] for n below `size`. */
function transformed(polynomials: readonly Polynomial[], t: number, size: number): Float64Array {
  const sum = { real: new Float64Array(size), imaginary: new Float64Array(size) }
  for (const { variance, levels, masses } of polynomials) {
    const column = { real: new Float64Array(size), imaginary: new Float64Array(size) }
    let total = 0
    for (const [i, level] of levels.entries()) {
      const mass = masses[i]! * Math.exp(t * level)
      column.real[level % size]! += mass
      total += mass
    }
    const lifted = masses.reduce((lift, mass, i) => lift + mass * Math.expm1(t * levels[i]!), 0)
    const tiltedVariance = variance / (1 - variance * lifted)
    fourierTransform(column)
    for (let j = 0; j < size; j++) {
      const x = column.real[j]! - total
      const y = column.imaginary[j]!
      if (variance === 0) {
        sum.real[j]! += x
        sum.imaginary[j]! += y
        continue
      }
      // −ln(1 − σ² (x + iy)) / σ² with the variance that the tilt leaves.
      const re = -tiltedVariance * x
      const im = -tiltedVariance * y
      sum.real[j]! -= Math.log1p(re * (2 + re) + im * im) / 2 / variance
      sum.imaginary[j]! -= Math.atan2(im, 1 + re) / variance
    }
  }
  for (let j = 0; j < size; j++) {
    const modulus = Math.exp(sum.real[j]!)
    const angle = sum.imaginary[j]!
    sum.real[j] = modulus * Math.cos(angle)
    sum.imaginary[j] = modulus * Math.sin(angle)
  }
  inverseFourierTransform(sum)
  return sum.real
}
