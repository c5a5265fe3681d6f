import type { Dropped, DropReason } from '../model/index.js'

/** Counts by reason. */
export type DropCounts = Partial<Readonly<Record<DropReason, number>>>

const REASONS: readonly DropReason[] = [
  'invalid-row',
  'after-observation',
  'first-seen-in-holdout',
  'same-day',
  'zero-amount',
  'zero-order',
  'refund',
  'refund-beyond-order',
  'refund-without-order',
]

/** The reasons that occurred, with their counts added up. */
export function droppedOf(...counts: readonly DropCounts[]): readonly Dropped[] {
  return REASONS.map(reason => ({
    reason,
    count: counts.reduce((sum, { [reason]: count }) => (count === undefined ? sum : sum + count), 0),
  })).filter(({ count }) => count > 0)
}
