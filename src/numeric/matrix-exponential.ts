/**
 * The exponential of a general real matrix, by scaling and squaring: e^A = (e^(A/2ˢ))^(2ˢ), the inner one by a Padé
 * approximant whose backward error is below 2⁻⁵³.
 *
 * Assumes nothing of the matrix. The exponential of rates, whose cells must not turn negative, is `stochasticExponential`.
 *
 * @see Higham (2005), The scaling and squaring method for the matrix exponential revisited, SIAM J. Matrix Anal. Appl. 26,
 * table 2.3 and algorithm 2.3; Higham (2008), Functions of Matrices, algorithm 10.20.
 * @module
 */
import { luFactor, luSolve } from './lu.js'
import { identityMatrix, multiplySquare, oneNorm } from './square-matrix.js'

/** Degree of the approximant, and up to which 1-norm it is right to 2⁻⁵³: Higham (2005), table 2.3. */
const DEGREES = [
  [3, 1.495585217958292e-2],
  [5, 2.53939833006323e-1],
  [7, 9.504178996162932e-1],
  [9, 2.097847961257068],
  [13, 5.371920351148152],
] as const
const HIGHEST = DEGREES[4]

/**
 * e^A.
 *
 * @param matrix n · n finite numbers, row by row; it is not changed.
 * @returns cells that are Infinity or NaN where e^A exceeds the largest double.
 * @example
 * import { matrixExponential } from 'clientele/numeric'
 * Array.from(matrixExponential([0, 3, 0, 0], 2)) // => [1, 3, 0, 1]
 */
export function matrixExponential(matrix: ArrayLike<number>, n: number): Float64Array {
  const norm = oneNorm(matrix, n)
  if (norm === 0) return identityMatrix(n)
  const [degree, reach] = DEGREES.find(([, most]) => norm <= most) ?? HIGHEST
  const squarings = norm <= reach ? 0 : Math.ceil(Math.log2(norm / reach))
  const scale = 2 ** -squarings
  let power = pade(
    Float64Array.from(matrix, cell => cell * scale),
    n,
    degree,
  )
  for (let s = 0; s < squarings; s++) power = multiplySquare(power, power, n)
  return power
}

/** The [m/m] Padé approximant, (V - U)⁻¹ (V + U), U of odd and V of even powers. */
function pade(a: Float64Array, n: number, degree: number): Float64Array {
  const square = multiplySquare(a, a, n)
  const odd = new Float64Array(n * n)
  const even = new Float64Array(n * n)
  let power = identityMatrix(n)
  let coefficient = 1
  for (let j = 0; j < degree; j += 2) {
    if (j > 0) power = multiplySquare(power, square, n)
    addTimes(even, power, coefficient)
    coefficient *= ratio(degree, j)
    addTimes(odd, power, coefficient)
    coefficient *= ratio(degree, j + 1)
  }
  const u = multiplySquare(a, odd, n)
  const factors = luFactor(
    even.map((cell, k) => cell - u[k]!),
    n,
  )
  const sum = even.map((cell, k) => cell + u[k]!)
  const out = new Float64Array(n * n)
  for (let j = 0; j < n; j++) {
    const column = luSolve(
      factors,
      Float64Array.from({ length: n }, (_, i) => sum[i * n + j]!),
    )
    for (let i = 0; i < n; i++) out[i * n + j] = column[i]!
  }
  return out
}

/** The coefficient of power j + 1 over that of power j: Higham (2008), equation 10.25. */
function ratio(degree: number, j: number): number {
  return (degree - j) / ((2 * degree - j) * (j + 1))
}

function addTimes(sum: Float64Array, term: Float64Array, factor: number): void {
  for (let k = 0; k < sum.length; k++) sum[k]! += factor * term[k]!
}
