/**
 * What goes wrong, and for whom: one of every sixty clients has each of these, so that a test knows where to look.
 *
 * @module
 */

/** A planted trouble. */
export type TroubleKind =
  | 'broken-duties'
  | 'contradictory-answers'
  | 'consent-withdrawn'
  | 'cost-overrun'
  | 'covenant-breach'
  | 'cured-default'
  | 'delayed-construction'
  | 'fading'
  | 'failing-group'
  | 'gap-in-accounts'
  | 'late-payments'
  | 'left-for-another'
  | 'open-default'
  | 'rating-lags'
  | 'stale-records'

const EVERY = 60
const PLANTED: ReadonlyMap<number, TroubleKind> = new Map([
  [1, 'broken-duties'],
  [3, 'fading'],
  [8, 'delayed-construction'],
  [9, 'rating-lags'],
  [15, 'contradictory-answers'],
  [20, 'covenant-breach'],
  [21, 'consent-withdrawn'],
  [27, 'open-default'],
  [32, 'cost-overrun'],
  [33, 'late-payments'],
  [39, 'left-for-another'],
  [42, 'failing-group'],
  [45, 'cured-default'],
  [51, 'stale-records'],
  [57, 'gap-in-accounts'],
])

/** The trouble of client number k, if it has one. */
export function troubleOf(index: number): TroubleKind | undefined {
  return PLANTED.get(index % EVERY)
}
