/**
 * The discrete Fourier transform of 2ᵐ complex numbers, by radix-2 butterflies in place.
 *
 *   Xⱼ = Σₖ xₖ e^{−2πi jk/n},   and back xₖ = (1/n) Σⱼ Xⱼ e^{+2πi jk/n}
 *
 * Every twiddle factor is computed by itself, from an angle within an eighth of a circle, instead of by a recursion whose
 * error grows with n: what is left is rounding of about log₂(n) additions, 1e-16 of the root mean square.
 *
 * @see Cooley and Tukey (1965), An algorithm for the machine calculation of complex Fourier series, Mathematics of
 * Computation 19; Higham (2002), Accuracy and Stability of Numerical Algorithms, section 24.1.
 * @module
 */
import { expectObject, reject } from '../errors/index.js'

/** Complex numbers by their two parts, of one length. */
export interface ComplexColumn {
  readonly real: Float64Array
  readonly imaginary: Float64Array
}

/**
 * The transform of a column, in its place.
 *
 * @param column a power of two of numbers, at least 1; overwritten with the transform.
 * @throws ClienteleError `INVALID_TYPE` for what is no such column, `LENGTH_MISMATCH` where the length is no power of two or the parts differ in length.
 * @example
 * import { fourierTransform } from 'clientele/numeric'
 * const column = { real: Float64Array.of(1, 2, 3, 4), imaginary: new Float64Array(4) }
 * fourierTransform(column)
 * Array.from(column.real) // => [10, -2, -2, -2]
 * Array.from(column.imaginary) // => [0, 2, 0, -2]
 */
export function fourierTransform(column: ComplexColumn): void {
  const { real, imaginary } = expectColumn(column)
  butterflies(real, imaginary)
}

/**
 * The column that a transform came from, in its place.
 *
 * @param column as {@link fourierTransform}.
 * @throws ClienteleError as {@link fourierTransform}.
 * @example
 * import { inverseFourierTransform } from 'clientele/numeric'
 * const column = { real: Float64Array.of(10, -2, -2, -2), imaginary: Float64Array.of(0, 2, 0, -2) }
 * inverseFourierTransform(column)
 * Array.from(column.real) // => [1, 2, 3, 4]
 */
export function inverseFourierTransform(column: ComplexColumn): void {
  const { real, imaginary } = expectColumn(column)
  // The inverse is the transform with both parts swapped, before and after.
  butterflies(imaginary, real)
  const n = real.length
  for (let k = 0; k < n; k++) {
    real[k]! /= n
    imaginary[k]! /= n
  }
}

function expectColumn(column: ComplexColumn): ComplexColumn {
  const { real, imaginary } = expectObject(column, 'column')
  if (!(real instanceof Float64Array)) return reject('INVALID_TYPE', 'column.real', 'a Float64Array', real)
  if (!(imaginary instanceof Float64Array))
    return reject('INVALID_TYPE', 'column.imaginary', 'a Float64Array', imaginary)
  const n = real.length
  if (n < 1 || (n & (n - 1)) !== 0) reject('LENGTH_MISMATCH', 'column.real', 'a power of two of numbers', n)
  if (imaginary.length !== n) reject('LENGTH_MISMATCH', 'column.imaginary', `${n} numbers, like real`, imaginary.length)
  return { real, imaginary }
}

function butterflies(real: Float64Array, imaginary: Float64Array): void {
  const n = real.length
  reverseBits(real, imaginary)
  const { cosines, sines } = twiddles(n)
  for (let half = 1; half < n; half *= 2) {
    const stride = n / (2 * half)
    for (let begin = 0; begin < n; begin += 2 * half) {
      for (let j = 0; j < half; j++) {
        const c = cosines[j * stride]!
        const s = sines[j * stride]!
        const upper = begin + j
        const lower = upper + half
        const re = real[lower]! * c + imaginary[lower]! * s
        const im = imaginary[lower]! * c - real[lower]! * s
        real[lower] = real[upper]! - re
        imaginary[lower] = imaginary[upper]! - im
        real[upper]! += re
        imaginary[upper]! += im
      }
    }
  }
}

function reverseBits(real: Float64Array, imaginary: Float64Array): void {
  const n = real.length
  for (let i = 1, j = 0; i < n; i++) {
    let bit = n >> 1
    for (; (j & bit) !== 0; bit >>= 1) j ^= bit
    j ^= bit
    if (i >= j) continue
    swap(real, i, j)
    swap(imaginary, i, j)
  }
}

function swap(values: Float64Array, i: number, j: number): void {
  const kept = values[i]!
  values[i] = values[j]!
  values[j] = kept
}

/** cos and sin of 2πk/n for k below n/2, by symmetry from angles up to π/4, where both are right to the last digit. */
function twiddles(n: number): { readonly cosines: Float64Array; readonly sines: Float64Array } {
  const half = n / 2
  const cosines = new Float64Array(half)
  const sines = new Float64Array(half)
  for (let k = 0; k < half; k++) {
    const mirrored = k > n / 4 ? half - k : k
    const swapped = mirrored > n / 8
    const angle = (2 * Math.PI * (swapped ? n / 4 - mirrored : mirrored)) / n
    const [c, s] = [Math.cos(angle), Math.sin(angle)]
    cosines[k] = (swapped ? s : c) * (k > n / 4 ? -1 : 1)
    sines[k] = swapped ? c : s
  }
  return { cosines, sines }
}
