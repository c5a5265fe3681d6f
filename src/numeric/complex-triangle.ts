/**
 * Upper triangular complex matrices near the identity, kept as X = T − I so that nothing is lost when they come close to it:
 * the square root and the sums of resolvents that a logarithm is made of.
 *
 * @see Björck & Hammarling (1983), A Schur method for the square root of a matrix; Higham (2008), Functions of Matrices,
 * algorithm 6.3; Al-Mohy (2012), A more accurate Briggs method for the logarithm.
 * @module
 */
import type { ComplexSquare } from './complex-schur.js'

/** A triangle T, as T − I and its own diagonal. */
export interface NearIdentity {
  readonly lessOne: ComplexSquare
  /** The eigenvalues, whose digits T − I loses where they are small. */
  readonly diagonal: ComplexSquare
}

/** The principal square root of T: with Y = R − I, Y² + 2 Y = X, cell by cell along diagonals. */
export function triangularRoot({ lessOne: x, diagonal }: NearIdentity, n: number): NearIdentity {
  const root = { re: new Float64Array(n), im: new Float64Array(n) }
  const y = { re: new Float64Array(n * n), im: new Float64Array(n * n) }
  for (let j = 0; j < n; j++) {
    const [re, im] = complexRoot(diagonal.re[j]!, diagonal.im[j]!)
    root.re[j] = re
    root.im[j] = im
    divideInto(y, j * n + j, x.re[j * n + j]!, x.im[j * n + j]!, 1 + re, im)
    for (let i = j - 1; i >= 0; i--) {
      let restRe = x.re[i * n + j]!
      let restIm = x.im[i * n + j]!
      for (let k = i + 1; k < j; k++) {
        const [p, q] = [i * n + k, k * n + j]
        restRe -= y.re[p]! * y.re[q]! - y.im[p]! * y.im[q]!
        restIm -= y.re[p]! * y.im[q]! + y.im[p]! * y.re[q]!
      }
      divideInto(y, i * n + j, restRe, restIm, root.re[i]! + re, root.im[i]! + im)
    }
  }
  return { lessOne: y, diagonal: root }
}

/** Adds weight · (I + node X)⁻¹ X to `sum`. */
export function addResolvent(sum: ComplexSquare, x: ComplexSquare, n: number, node: number, weight: number): void {
  const solved = { re: new Float64Array(n * n), im: new Float64Array(n * n) }
  for (let j = 0; j < n; j++) {
    for (let i = j; i >= 0; i--) {
      let restRe = x.re[i * n + j]!
      let restIm = x.im[i * n + j]!
      for (let k = i + 1; k <= j; k++) {
        const [p, q] = [i * n + k, k * n + j]
        restRe -= node * (x.re[p]! * solved.re[q]! - x.im[p]! * solved.im[q]!)
        restIm -= node * (x.re[p]! * solved.im[q]! + x.im[p]! * solved.re[q]!)
      }
      divideInto(solved, i * n + j, restRe, restIm, 1 + node * x.re[i * n + i]!, node * x.im[i * n + i]!)
    }
  }
  for (let k = 0; k < n * n; k++) {
    sum.re[k]! += weight * solved.re[k]!
    sum.im[k]! += weight * solved.im[k]!
  }
}

/** The principal square root of a complex number. */
function complexRoot(re: number, im: number): readonly [re: number, im: number] {
  const size = Math.hypot(re, im)
  if (size === 0) return [0, 0]
  const larger = Math.sqrt((size + Math.abs(re)) / 2)
  const other = Math.abs(im) / (2 * larger)
  const sign = im < 0 ? -1 : 1
  return re >= 0 ? [larger, sign * other] : [other, sign * larger]
}

function divideInto(out: ComplexSquare, at: number, re: number, im: number, byRe: number, byIm: number): void {
  const size = Math.hypot(byRe, byIm)
  const [c, s] = [byRe / size, byIm / size]
  out.re[at] = (re * c + im * s) / size
  out.im[at] = (im * c - re * s) / size
}
