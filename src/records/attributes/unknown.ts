/**
 * Answers that are not known, with the reason.
 *
 * @module
 */
import type { UnknownReason } from './types.js'

/** Not known, and why. */
export interface Unknown {
  readonly unknown: UnknownReason
}

export const NOTHING: Unknown = { unknown: 'nothing-recorded' }
export const NO_RATE: Unknown = { unknown: 'no-exchange-rate' }
export const NO_TABLE: Unknown = { unknown: 'table-absent' }

/** Whether an answer is none. */
export function isUnknown(answer: unknown): answer is Unknown {
  return typeof answer === 'object' && answer !== null && 'unknown' in answer
}
