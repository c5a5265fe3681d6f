/**
 * What a reader of a transition matrix should know, whether or not it has a generator.
 *
 * @module
 */
import type { Examined } from './refutations.js'
import { listed, printed } from './refutations.js'
import { modulus, repeatedIn, spreadOf, vectorsOf } from './spectrum.js'

/** A property that methods stumble over. */
export interface EmbeddabilityFlag {
  readonly code: 'ABSORBING_STATES' | 'EIGENVALUE_NOT_POSITIVE' | 'NOT_DIAGONALISABLE' | 'REPEATED_EIGENVALUES'
  /** The property, with its figures and what to do about it. */
  readonly message: string
}

/** The properties of a matrix. */
export function flagsOf({ states, cells, n, eigenvalues }: Examined): readonly EmbeddabilityFlag[] {
  const flags: EmbeddabilityFlag[] = []
  const absorbing = states.filter((_, i) => cells[i * n + i] === 1)
  if (absorbing.length > 0) {
    const policy = absorbing.length > 1 ? '. Withdrawn ratings are no destination: choose a policy for them first' : ''
    flags.push({ code: 'ABSORBING_STATES', message: `Nobody leaves ${listed(absorbing)}${policy}` })
  }
  const notPositive = eigenvalues.filter(
    value => value.imaginary === 0 && (value.real <= 0 || modulus(value) < 1e-15 * n),
  )
  if (notPositive.length > 0) {
    const values = listed(notPositive.map(printed))
    flags.push({ code: 'EIGENVALUE_NOT_POSITIVE', message: `No principal logarithm, for the eigenvalues ${values}` })
  }
  for (const group of repeatedIn(eigenvalues)) {
    const value = printed(group[0]!)
    flags.push(
      vectorsOf(cells, n, group, spreadOf(eigenvalues)) < group.length
        ? {
            code: 'NOT_DIAGONALISABLE',
            message: `The eigenvalue ${value}, ${group.length} times, has fewer eigenvectors`,
          }
        : { code: 'REPEATED_EIGENVALUES', message: `${group.length} eigenvalues cannot be told apart from ${value}` },
    )
  }
  return flags
}
