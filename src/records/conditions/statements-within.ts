import type { Statement } from './statement-text.js'
import type { Condition } from './types.js'

/** The conditions within a condition that ask for one fact each, in the order of reading; it was checked before. */
export function statementsWithin(condition: Condition): readonly Statement[] {
  if ('all' in condition) return condition.all.flatMap(statementsWithin)
  if ('any' in condition) return condition.any.flatMap(statementsWithin)
  return 'not' in condition ? statementsWithin(condition.not) : [condition]
}
