import type { Condition } from './types.js'

/** The same condition, of which nobody else has hold; it was checked before. */
export function copyCondition(condition: Condition): Condition {
  if ('all' in condition) return { all: condition.all.map(copyCondition) }
  if ('any' in condition) return { any: condition.any.map(copyCondition) }
  if ('not' in condition) return { not: copyCondition(condition.not) }
  return 'values' in condition ? { ...condition, values: [...condition.values] } : { ...condition }
}
