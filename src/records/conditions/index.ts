/**
 * Conditions on what is known of a client.
 *
 * @module
 */
export { checkCondition } from './check-condition.js'
export { conditionText } from './condition-text.js'
export { expectCondition } from './expect-condition.js'
export { factNames } from './fact-names.js'
export { judge } from './judge.js'
export { remainingCondition } from './remaining-condition.js'
export type { ConditionTextOptions } from './statement-text.js'
export type {
  Condition,
  Fact,
  Facts,
  Judgement,
  KnownCondition,
  NumberCondition,
  Truth,
  WordCondition,
} from './types.js'
