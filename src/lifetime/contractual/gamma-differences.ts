/**
 * Differences of gamma functions, computed as such: where arguments are large and their distance is small, functions
 * subtracted from each other would leave no digit.
 *
 * From z = 20 on the expansions of Stirling hold all digits, and each of their terms differs by a factor of the distance;
 * below, recurrences lead there by terms of one sign.
 *
 * Source: Abramowitz and Stegun (1964), 6.1.41, 6.3.18, 6.4.12 and their recurrences.
 */
import { trigamma } from '../../numeric/core.js'

const LARGE = 20
/** Below this distance both ways, the middle of the square tells all of a mixed difference. */
const CLOSE = 0.01
const HALF = 0.5
/** Coefficients of 1/z, 1/z² ... in what Stirling's formula leaves of ln Γ, of −ψ and of ψ′. */
const OF_LOG_GAMMA = [1 / 12, 0, -1 / 360, 0, 1 / 1260, 0, -1 / 1680, 0, 1 / 1188, 0, -691 / 360_360]
const OF_DIGAMMA = [1 / 2, 1 / 12, 0, -1 / 120, 0, 1 / 252, 0, -1 / 240, 0, 1 / 132, 0, -691 / 32_760]
const OF_TRIGAMMA = [1, 1 / 2, 1 / 6, 0, -1 / 30, 0, 1 / 42, 0, -1 / 30, 0, 5 / 66, 0, -691 / 2730]

/**
 * ln B(a, x+y) − ln B(a, x), the logarithm of a probability: that a client of whom x is known stays for y more.
 *
 * @param a > 0, up to 1e12.
 * @param x > 0.
 * @param y >= 0.
 * @returns at most 0; relative error of some 1e-15, however small or large the parameters.
 */
export function logBetaRatio(a: number, x: number, y: number): number {
  const [near, far] = a < y ? [a, y] : [y, a]
  if (near === 0) return 0
  let z = x
  let left = 0
  let stayed = 1
  for (; z < LARGE; z++) {
    left += (1 - left) * (near / (z + near)) * (far / (z + far))
    stayed *= (z / (z + near)) * ((z + near + far) / (z + far))
  }
  return (left < HALF ? Math.log1p(-left) : Math.log(stayed)) + mixedDifference(z, near, far)
}

/** ψ(z+h) − ψ(z) for z > 0 and h >= 0. */
export function digammaDifference(z: number, h: number): number {
  let sum = 0
  let from = z
  for (; from < LARGE; from++) sum += h / from / (from + h)
  return sum + Math.log1p(h / from) + powerDifference(from, h, OF_DIGAMMA)
}

/** ψ′(z) − ψ′(z+h) for z > 0 and h >= 0. */
export function trigammaDifference(z: number, h: number): number {
  let sum = 0
  let from = z
  for (; from < LARGE; from++) {
    const [p, q] = [1 / from, 1 / (from + h)]
    sum += h * p * q * (p + q)
  }
  return sum + powerDifference(from, h, OF_TRIGAMMA)
}

/** ln Γ(z+near) + ln Γ(z+far) − ln Γ(z) − ln Γ(z+near+far) for z >= 20 and near <= far. */
function mixedDifference(z: number, near: number, far: number): number {
  if (far < CLOSE) {
    const w = 1 / (z + (near + far) / 2)
    return -near * far * (trigamma(1 / w) + ((near * near + far * far) / 24) * w ** 3 * (2 + w * (3 + 2 * w)))
  }
  const leading = -near * Math.log1p(far / z) + stirlingRise(z, near) - stirlingRise(z + far, near)
  return leading - powerDifference(z, near, OF_LOG_GAMMA) + powerDifference(z + far, near, OF_LOG_GAMMA)
}

/** (z+h−½) ln(1+h/z) − h. */
function stirlingRise(z: number, h: number): number {
  const u = h / z
  return z * excess(u) - Math.log1p(u) / 2
}

/** (1+u) ln(1+u) − u; small u by ln(1+u) = 2 (r + r³/3 + ...) with r = u/(2+u), where nothing cancels. */
function excess(u: number): number {
  if (u > 1) return (1 + u) * Math.log1p(u) - u
  const r = u / (2 + u)
  const square = r * r
  let power = r * square
  let series = 0
  for (let odd = 3; power > Number.EPSILON * square * 0.01; odd += 2) {
    series += power / odd
    power *= square
  }
  return (2 * (square + (1 + r) * series)) / (1 - r)
}

/** Σ cₙ (pⁿ − qⁿ) for p = 1/z and q = 1/(z+h): p − q = h p q stands outside. */
function powerDifference(z: number, h: number, coefficients: readonly number[]): number {
  const p = 1 / z
  const q = 1 / (z + h)
  let sum = 0
  let powers = 1
  let power = 1
  for (let n = 0; n < coefficients.length; n++) {
    sum += coefficients[n]! * powers
    power *= q
    powers = p * powers + power
  }
  return h * p * q * sum
}
