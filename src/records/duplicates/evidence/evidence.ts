/**
 * One piece of evidence.
 *
 * @module
 */
import type { DuplicateEvidence, DuplicateField } from '../types.js'

/** Evidence of so many bits; none where it says nothing. The reason is written only when it is asked for. */
export interface Evidence {
  readonly field: DuplicateField
  readonly bits: number
  readonly reason: () => string
}

/** Evidence as it is shown. */
export function shownEvidence(evidence: readonly Evidence[]): readonly DuplicateEvidence[] {
  return evidence
    .filter(({ bits }) => bits !== 0)
    .toSorted((one, other) => Math.abs(other.bits) - Math.abs(one.bits))
    .map(({ field, bits, reason }) => ({
      field,
      speaks: bits > 0 ? 'for' : 'against',
      bits: Math.round(10 * bits) / 10,
      reason: reason(),
    }))
}
