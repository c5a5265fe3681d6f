import { expectList, expectText, reject } from '../../errors/index.js'
import type { TransitionMatrix } from '../../statistics/index.js'

/** The place of a state among the states, or an error that lists them. */
export function stateIndex(states: readonly string[], state: unknown, path: string): number {
  const name = expectText(state, path)
  const at = states.indexOf(name)
  return at >= 0 ? at : reject('OUT_OF_RANGE', path, `one of the states ${states.join(', ')}`, name)
}

/** Matrices that all have the states of the first, in its order. */
export function sameStates(
  matrices: readonly TransitionMatrix[],
  pathOf: (i: number) => string,
): readonly TransitionMatrix[] {
  const [first] = matrices
  for (const [i, { states }] of matrices.entries()) {
    const expected = `the states of ${pathOf(0)}: ${first!.states.join(', ')}`
    if (states.length === first!.states.length && states.every((state, k) => state === first!.states[k])) continue
    reject('CONFLICTING_OPTIONS', `${pathOf(i)}.states`, expected, states.join(', '))
  }
  return matrices
}

/** A list with at least one entry and without holes. */
export function expectSome(list: unknown, path: string, expected: string): readonly unknown[] {
  const entries = expectList(list, path)
  if (entries.length === 0) reject('EMPTY_INPUT', path, expected, list)
  for (let i = 0; i < entries.length; i++) {
    if (!(i in entries)) reject('MISSING_VALUE', `${path}[${i}]`, 'an entry', undefined)
  }
  return entries
}
