/**
 * Axes that several components share: the turn D under which all scatters are as nearly diagonal as their shapes ask for.
 *
 * @module
 */

/** D diag(lengths) Dᵀ. */
export function putTurned(turn: Float64Array, lengths: Float64Array, out: Float64Array): void {
  const n = lengths.length
  for (let row = 0; row < n; row++) {
    for (let column = 0; column <= row; column++) {
      let sum = 0
      for (let j = 0; j < n; j++) sum += turn[row * n + j]! * lengths[j]! * turn[column * n + j]!
      out[row * n + column] = sum
      out[column * n + row] = sum
    }
  }
}

/** Dᵀ W D. */
export function turned(matrix: Float64Array, turn: Float64Array, n: number): Float64Array {
  const half = new Float64Array(n * n)
  const out = new Float64Array(n * n)
  for (let row = 0; row < n; row++) {
    for (let column = 0; column < n; column++) {
      for (let j = 0; j < n; j++) half[row * n + column]! += matrix[row * n + j]! * turn[j * n + column]!
    }
  }
  for (let row = 0; row < n; row++) {
    for (let column = 0; column < n; column++) {
      for (let j = 0; j < n; j++) out[row * n + column]! += turn[j * n + row]! * half[j * n + column]!
    }
  }
  return out
}

/**
 * Turns every plane of two axes by the angle that makes Σₖ tr(Wₖ D Aₖ⁻¹ Dᵀ) least; the sum is P cos 2θ + Q sin 2θ plus what the
 * angle leaves alone, so that the best angle is known in closed form and the sum never grows.
 *
 * @param scatters Dᵀ Wₖ D of every component; turned along.
 * @param precisions the diagonals of Aₖ⁻¹.
 * @returns the largest sine of an angle: 0 where nothing is left to turn.
 */
export function turnAxes(
  turn: Float64Array,
  scatters: readonly Float64Array[],
  precisions: readonly Float64Array[],
): number {
  const n = precisions[0]!.length
  let largest = 0
  for (let l = 0; l < n - 1; l++) {
    for (let m = l + 1; m < n; m++) {
      let even = 0
      let odd = 0
      for (const [k, scatter] of scatters.entries()) {
        const contrast = precisions[k]![l]! - precisions[k]![m]!
        even += (contrast * (scatter[l * n + l]! - scatter[m * n + m]!)) / 2
        odd += contrast * scatter[l * n + m]!
      }
      const angle = Math.atan2(-odd, -even) / 2
      const sine = Math.sin(angle)
      if (!(Math.abs(sine) > Number.EPSILON)) continue
      const cosine = Math.cos(angle)
      turnColumns(turn, n, l, m, cosine, sine)
      for (const scatter of scatters) {
        turnColumns(scatter, n, l, m, cosine, sine)
        turnRows(scatter, n, l, m, cosine, sine)
      }
      largest = Math.max(largest, Math.abs(sine))
    }
  }
  return largest
}

function turnColumns(matrix: Float64Array, n: number, l: number, m: number, cosine: number, sine: number): void {
  for (let row = 0; row < n; row++) {
    const left = matrix[row * n + l]!
    const right = matrix[row * n + m]!
    matrix[row * n + l] = cosine * left + sine * right
    matrix[row * n + m] = cosine * right - sine * left
  }
}

function turnRows(matrix: Float64Array, n: number, l: number, m: number, cosine: number, sine: number): void {
  for (let column = 0; column < n; column++) {
    const upper = matrix[l * n + column]!
    const lower = matrix[m * n + column]!
    matrix[l * n + column] = cosine * upper + sine * lower
    matrix[m * n + column] = cosine * lower - sine * upper
  }
}
