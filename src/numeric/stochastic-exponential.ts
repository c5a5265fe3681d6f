/**
 * The transition probabilities of rates, e^(Qt), by uniformisation: with λ the largest rate of leaving a state and
 * A = I + Q/λ, a stochastic matrix, e^(Qt) = Σₘ e^(−λt) (λt)ᵐ/m! Aᵐ. Nothing is subtracted, so that no cell turns negative
 * and small cells keep their digits; long times are halved until λt <= 1 and squared back, rows mended at every squaring.
 *
 * The same sums give, for weights W, the integral ∫₀ᵗ e^(Qᵀs) W e^(Qᵀ(t−s)) ds: the expected sojourns and jumps of a chain
 * that is seen at both ends only.
 *
 * @see Jensen (1953), Markoff chains as an aid in the study of Markoff processes; Van Loan (1978), Computing integrals
 * involving the matrix exponential, IEEE Trans. Autom. Control 23; Higham (2008), Functions of Matrices, section 10.6.
 * @module
 */
import { identityMatrix, multiplySquare } from './square-matrix.js'
import { normalizeRows } from './stochastic-rows.js'

/** Beyond the n that a cell n − 1 moves away takes: with λt <= 1 the twentieth is lost in rounding. */
const MORE_TERMS = 40

/** Probabilities over a time, and an integral of them. */
export interface BridgeIntegral {
  /** e^(Qt). */
  readonly probabilities: Float64Array
  /** `integral[k * n + l]`: Σᵢⱼ Wᵢⱼ ∫₀ᵗ (e^(Qs))ᵢₖ (e^(Q(t−s)))ₗⱼ ds. */
  readonly integral: Float64Array
}

/**
 * e^(Qt): rows add up to 1, every cell is >= 0.
 *
 * @param rates n · n numbers, row by row: those off the diagonal >= 0, the diagonal minus their sum.
 * @param time >= 0, finite.
 * @example
 * import { stochasticExponential } from 'clientele/numeric'
 * Array.from(stochasticExponential([-1, 1, 0, 0], 2, Math.LN2), cell => cell.toFixed(4)) // => ['0.5000', '0.5000', '0.0000', '1.0000']
 */
export function stochasticExponential(rates: ArrayLike<number>, n: number, time = 1): Float64Array {
  const { step, leave, squarings } = uniformised(rates, n, time)
  if (leave === 0) return identityMatrix(n)
  let probabilities = series(step, n, leave)
  for (let s = 0; s < squarings; s++) {
    probabilities = normalizeRows(multiplySquare(probabilities, probabilities, n), n)
  }
  return probabilities
}

/**
 * e^(Qt) and the integral that belongs to weights W >= 0, in some twenty products of matrices.
 *
 * @param weights n · n numbers >= 0, row by row.
 * @example
 * import { bridgeIntegral } from 'clientele/numeric'
 * Array.from(bridgeIntegral([0, 0, 0, 0], [1, 2, 3, 4], 2).integral) // => [1, 2, 3, 4]
 */
export function bridgeIntegral(
  rates: ArrayLike<number>,
  weights: ArrayLike<number>,
  n: number,
  time = 1,
): BridgeIntegral {
  const { step, leave, squarings } = uniformised(rates, n, time)
  let probabilities = leave === 0 ? identityMatrix(n) : series(step, n, leave)
  let integral = integralSeries(
    step,
    transposed(weights, n),
    n,
    leave,
    time / 2 ** (squarings >> 1) / 2 ** (squarings - (squarings >> 1)),
  )
  for (let s = 0; s < squarings; s++) {
    integral = sumOf(multiplySquare(probabilities, integral, n), multiplySquare(integral, probabilities, n))
    probabilities = normalizeRows(multiplySquare(probabilities, probabilities, n), n)
  }
  return { probabilities, integral: transposed(integral, n) }
}

interface Uniformised {
  /** A = I + Q/λ. */
  readonly step: Float64Array
  /** λ times the time of the first series, at most 1. */
  readonly leave: number
  readonly squarings: number
}

function uniformised(rates: ArrayLike<number>, n: number, time: number): Uniformised {
  const step = Float64Array.from(rates)
  let fastest = 0
  for (let i = 0; i < n; i++) {
    step[i * n + i] = 0
    let leaving = 0
    for (let j = 0; j < n; j++) leaving += step[i * n + j]!
    step[i * n + i] = leaving
    fastest = Math.max(fastest, leaving)
  }
  if (fastest === 0 || time === 0) return { step, leave: 0, squarings: 0 }
  for (let i = 0; i < n; i++) step[i * n + i] = fastest - step[i * n + i]!
  for (let k = 0; k < n * n; k++) step[k]! /= fastest
  const squarings = Math.max(0, Math.ceil(Math.log2(fastest) + Math.log2(time)))
  // Two halves, as the power of two of a huge time times a huge rate would itself overflow.
  const half = squarings >> 1
  return { step, leave: (fastest / 2 ** half) * (time / 2 ** (squarings - half)), squarings }
}

/**
 * Σ e^(−λt) (λt)ᵐ/m! Aᵐ, until a term changes nothing. None to come then reaches a cell that is still 0: what is m moves away
 * is m − 1 moves away from somewhere, and was reached by the term before.
 */
function series(step: Float64Array, n: number, leave: number): Float64Array {
  let power = identityMatrix(n)
  let weight = Math.exp(-leave)
  let sum = power.map(cell => weight * cell)
  for (let m = 1; m < n + MORE_TERMS; m++) {
    power = multiplySquare(power, step, n)
    weight *= leave / m
    const next = sum.map((cell, k) => cell + weight * power[k]!)
    if (isSame(next, sum)) break
    sum = next
  }
  return normalizeRows(sum, n)
}

/** ∫₀ᵗ e^(Q(t−s)) V e^(Qs) ds = Σ e^(−λt) λᵐ tᵐ⁺¹/(m+1)! Sₘ, where S₀ = V and Sₘ = A Sₘ₋₁ + V Aᵐ. */
function integralSeries(
  step: Float64Array,
  direction: Float64Array,
  n: number,
  leave: number,
  time: number,
): Float64Array {
  let power = identityMatrix(n)
  let term = direction
  let weight = time * Math.exp(-leave)
  let sum = term.map(cell => weight * cell)
  for (let m = 1; m < n + MORE_TERMS && leave > 0; m++) {
    power = multiplySquare(power, step, n)
    term = sumOf(multiplySquare(step, term, n), multiplySquare(direction, power, n))
    weight *= leave / (m + 1)
    const next = sum.map((cell, k) => cell + weight * term[k]!)
    if (isSame(next, sum)) break
    sum = next
  }
  return sum
}

function transposed(matrix: ArrayLike<number>, n: number): Float64Array {
  return Float64Array.from({ length: n * n }, (_, k) => matrix[(k % n) * n + Math.floor(k / n)]!)
}

function sumOf(left: Float64Array, right: Float64Array): Float64Array {
  return left.map((cell, k) => cell + right[k]!)
}

function isSame(left: Float64Array, right: Float64Array): boolean {
  return left.every((cell, k) => cell === right[k])
}
