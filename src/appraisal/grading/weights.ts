/**
 * What each input weighs, by the rule of the policy.
 *
 * @module
 */
import { directWeights } from '../../statistics/composite/direct-weights.js'
import { entropyWeights } from '../../statistics/composite/entropy-weights.js'
import { pairwiseWeights } from '../../statistics/composite/pairwise-weights.js'
import type { Weights } from '../../statistics/index.js'
import type { GradingPolicy } from './policy.js'

/** Shares by input, together 1; `isUneven` is false where the clients do not differ and so cannot say. */
export interface BookWeights {
  readonly weights: Weights
  readonly isUneven: boolean
}

/**
 * The weights of a policy that is checked. Only those by entropy read the columns: the indices of all clients by input, each
 * column in ascending order.
 */
export function weightsOf(policy: GradingPolicy, columns: Readonly<Record<string, Float64Array>>): BookWeights {
  const { weights: rule, inputs } = policy
  if (rule.by === 'direct') return { weights: directWeights(rule.points).weights, isUneven: true }
  if (rule.by === 'ahp') return { weights: pairwiseWeights(rule.criteria, rule.comparisons).weights, isUneven: true }
  const names = Object.keys(inputs)
  const uneven = names.filter(name => columns[name]!.at(-1) !== columns[name]![0])
  if (uneven.length === 0) return { weights: evenly(names), isUneven: false }
  const { weights } = entropyWeights(Object.fromEntries(uneven.map(name => [name, columns[name]!])))
  return { weights: { ...Object.fromEntries(names.map(name => [name, 0])), ...weights }, isUneven: true }
}

function evenly(names: readonly string[]): Weights {
  return Object.fromEntries(names.map(name => [name, 1 / names.length]))
}
