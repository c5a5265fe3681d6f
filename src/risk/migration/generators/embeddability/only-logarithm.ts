/**
 * Whether the principal logarithm is the only one that a generator could be: then its negative rates prove that there is none.
 *
 * @module
 */
import { logDeterminant, luFactor } from '../../../../numeric/core.js'
import type { Examined } from './refutations.js'
import { modulus, repeatedIn } from './spectrum.js'

/** Why no other real logarithm can be a generator; undefined where one could. */
export function onlyLogarithm({
  cells,
  n,
  eigenvalues,
}: Examined): { readonly why: string; readonly source: string } | undefined {
  const isDistinct = repeatedIn(eigenvalues).length === 0
  if (isDistinct && eigenvalues.every(({ imaginary }) => imaginary === 0)) {
    return {
      why: 'all eigenvalues are real, positive and distinct, so that there is one real logarithm',
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
