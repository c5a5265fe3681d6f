/**
 * Conditions on what is known of a client.
 *
 * @module
 */
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
