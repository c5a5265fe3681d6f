/**
 * Was the book learnt for the policy that grades?
 *
 * @module
 */
import { reject } from '../../errors/index.js'
import type { GradingLearnt } from './book.js'
import type { GradingPolicy } from './policy.js'

/** Throws `CONFLICTING_OPTIONS` where the book was learnt for other inputs or vetoes than the policy has. */
export function expectSameInputs(learnt: GradingLearnt, policy: GradingPolicy): void {
  expectSame(Object.keys(learnt.inputs), Object.keys(policy.inputs), 'learnt.inputs', 'the inputs of the policy')
  const vetoes = policy.vetoes.map(({ id }) => id)
  expectSame(Object.keys(learnt.vetoes), vetoes, 'learnt.vetoes', 'the vetoes of the policy')
}

const HINT = 'Learn from the book again by the policy that grades'

function expectSame(has: readonly string[], needs: readonly string[], path: string, what: string): void {
  if (has.length === needs.length && needs.every(name => has.includes(name))) return
  reject('CONFLICTING_OPTIONS', path, `${what}: ${needs.join(', ')}`, has.join(', '), HINT)
}
