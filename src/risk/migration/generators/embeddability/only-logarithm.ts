/**
 * Whether the principal logarithm is the only one that a generator could be: then its negative rates prove that there is none.
 *
 * @module
 */
import { logDeterminant, luFactor } from '../../../../numeric/core.js'
import type { Examined } from './refutations.js'
import type { Eigenvalue } from './spectrum.js'
import { modulus, repeatedIn, spreadOf, vectorsOf } from './spectrum.js'

/** Why no other real logarithm can be a generator; undefined where one could. */
export function onlyLogarithm(examined: Examined): { readonly why: string; readonly source: string } | undefined {
  const { cells, n, eigenvalues } = examined
  const repeated = repeatedIn(eigenvalues)
  const isDistinct = repeated.length === 0
  if (isRealAndSingle(examined, repeated)) {
    return {
      why: 'all eigenvalues are real and positive, each with one eigenvector, so that there is one real logarithm',
      source: 'Culver (1966), On the existence and uniqueness of the real logarithm of a matrix, theorem 2',
    }
  }
  // Further branches turn an eigenvalue of the logarithm by 2π; those of a generator lie within the angle of Runnenberg.
  const turns = eigenvalues.some(value => {
    const least = 2 * Math.PI - Math.abs(Math.atan2(value.imaginary, value.real))
    return value.imaginary !== 0 && least <= -Math.log(modulus(value)) / Math.tan(Math.PI / n) + 1e-7
  })
  if (isDistinct && !turns) {
    return {
      why: 'eigenvalues are distinct and leave no room for another branch of the logarithm of a generator',
      source: 'Casanellas, Fernández-Sánchez & Roca-Lacostena (2023), The embedding problem for Markov matrices',
    }
  }
  let farthest = 0
  for (let i = 0; i < n; i++) farthest = Math.max(farthest, 2 * (1 - cells[i * n + i]!))
  const { sign, logarithm } = logDeterminant(luFactor(cells, n))
  if (sign === 1 && logarithm > Math.log(0.5) && farthest < 0.5) {
    return {
      why: 'det P > 1/2 and P is closer than 1/2 to the identity',
      source: 'Israel, Rosenthal & Wei (2001), Finding generators for Markov chains',
    }
  }
  return undefined
}

/**
 * No two Jordan blocks share a positive eigenvalue. A block of several comes apart, into the complex plane too; a pair that only
 * looks like one must have no room to turn by 2π.
 */
function isRealAndSingle({ cells, n, eigenvalues }: Examined, repeated: readonly (readonly Eigenvalue[])[]): boolean {
  const size = spreadOf(eigenvalues)
  const members = new Set(repeated.flat())
  const isBlock = (group: readonly Eigenvalue[]): boolean =>
    group.every(({ real }) => real > 0 && -Math.log(real) / Math.tan(Math.PI / n) < 6) &&
    Math.abs(group.reduce((sum, { imaginary }) => sum + imaginary, 0)) <= 1e-9 * size &&
    vectorsOf(cells, n, group, size) === 1
  const isPositive = ({ real, imaginary }: Eigenvalue): boolean => imaginary === 0 && real > 0
  return eigenvalues.every(value => members.has(value) || isPositive(value)) && repeated.every(isBlock)
}
