/**
 * Which rule of a scheme fires for a client, and which ones before it cannot be told.
 *
 * @module
 */
import { truthOf } from '../../records/conditions/judge.js'
import type { KnownFacts } from '../../records/conditions/read-facts.js'
import type { SchemeRule } from './types.js'

/** The rule that fires, and those before it (among all, where none fires) that missing facts leave open. */
export interface Fired {
  readonly fired?: SchemeRule
  readonly open: readonly SchemeRule[]
}

/** Rules are asked in order; the first that surely holds fires. */
export function firedRule(rules: readonly SchemeRule[], known: KnownFacts): Fired {
  const open: SchemeRule[] = []
  for (const rule of rules) {
    const truth = truthOf(rule.when, known)
    if (truth === 'yes') return { fired: rule, open }
    if (truth === 'unknown') open.push(rule)
  }
  return { open }
}
