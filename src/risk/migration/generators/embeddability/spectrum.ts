/**
 * The eigenvalues of a transition matrix, and which of them cannot be told apart.
 *
 * @module
 */
import { generalEigenvalues, symmetricEigenvalues } from '../../../../numeric/core.js'

/** One eigenvalue. */
export interface Eigenvalue {
  readonly real: number
  readonly imaginary: number
}

/** Eigenvalues closer than this share of their spread cannot be told from a repeated one: a Jordan block of three comes apart by 1e-5. */
const TOGETHER = 1e-5

/** Eigenvalues of P, computed of P − I so that those near 1 keep their distance from it; the largest modulus first. */
export function spectrumOf(cells: Float64Array, n: number): readonly Eigenvalue[] {
  const lessOne = cells.slice()
  for (let i = 0; i < n; i++) {
    let others = 0
    for (let j = 0; j < n; j++) if (j !== i) others += cells[i * n + j]!
    lessOne[i * n + i] = 0 - others
  }
  const { real, imaginary } = generalEigenvalues(lessOne, n)
  const values = Array.from(real, (re, k) => ({ real: 1 + re, imaginary: imaginary[k]! }))
  return values.sort((a, b) => modulus(b) - modulus(a))
}

/** How far eigenvalues lie from 1, at most 1: of a short time all are close to it. */
export function spreadOf(values: readonly Eigenvalue[]): number {
  const farthest = values.reduce((most, { real, imaginary }) => Math.max(most, Math.hypot(real - 1, imaginary)), 0)
  return farthest > 0 ? Math.min(1, farthest) : 1
}

/** |λ|. */
export function modulus({ real, imaginary }: Eigenvalue): number {
  return Math.hypot(real, imaginary)
}

/** Groups of eigenvalues that may be one, repeated: chains of neighbours. */
export function repeatedIn(values: readonly Eigenvalue[]): readonly (readonly Eigenvalue[])[] {
  const size = spreadOf(values)
  const left = [...values]
  const groups: Eigenvalue[][] = []
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const group = [next]
    for (const member of group) {
      for (let k = left.length - 1; k >= 0; k--) {
        const gap = Math.hypot(member.real - left[k]!.real, member.imaginary - left[k]!.imaginary)
        if (gap <= TOGETHER * size) group.push(...left.splice(k, 1))
      }
    }
    if (group.length > 1) groups.push(group)
  }
  return groups
}

/** How many eigenvectors a repeated eigenvalue has: singular values of P − λI next to 0 are counted. */
export function vectorsOf(cells: Float64Array, n: number, group: readonly Eigenvalue[], size: number): number {
  const mean = (part: (value: Eigenvalue) => number): number =>
    group.reduce((sum, value) => sum + part(value), 0) / group.length
  const [a, b] = [mean(({ real }) => real), mean(({ imaginary }) => imaginary)]
  // A complex number as a block of two by two; each singular value then comes twice.
  const m = 2 * n
  const shifted = new Float64Array(m * m)
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      const cell = cells[i * n + j]! - (i === j ? a : 0)
      shifted[i * m + j] = cell
      shifted[(n + i) * m + n + j] = cell
    }
    shifted[i * m + n + i] = b
    shifted[(n + i) * m + i] = -b
  }
  const gram = new Float64Array(m * m)
  for (let i = 0; i < m; i++) {
    for (let j = 0; j < m; j++)
      for (let k = 0; k < m; k++) gram[i * m + j]! += shifted[k * m + i]! * shifted[k * m + j]!
  }
  return symmetricEigenvalues(gram, m).filter(value => Math.sqrt(Math.max(0, value)) <= TOGETHER * size).length / 2
}
