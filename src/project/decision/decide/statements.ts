import type { Statement } from '../../../records/conditions/statement-text.js'
import type { Condition } from '../../../records/index.js'

/** The conditions within a condition that ask for one fact each. */
export function statementsOf(condition: Condition): readonly Statement[] {
  if ('all' in condition) return condition.all.flatMap(statementsOf)
  if ('any' in condition) return condition.any.flatMap(statementsOf)
  return 'not' in condition ? statementsOf(condition.not) : [condition]
}
