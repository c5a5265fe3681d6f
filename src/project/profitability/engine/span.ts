/**
 * Facilities whose balance stays as it is until one day: lines, guarantees, term deposits.
 *
 * @module
 */
import type { DateInput, DayNumber } from '../../../money/index.js'
import { dayNumber } from '../../../money/index.js'
import type { BulletTerm } from '../../transfer-pricing/profile.js'
import { bulletProfile } from '../../transfer-pricing/profile.js'
import type { BalanceProfile } from '../../transfer-pricing/types.js'
import type { ProfitWindow } from './window.js'

/** One unit for the life of a facility; interest is paid every so many months. */
export interface Span {
  readonly firstDay: DayNumber
  readonly profile: BalanceProfile
  /** Whether any of it lies within the window. */
  readonly counts: boolean
}

export function spanOf(from: DateInput, term: Omit<BulletTerm, 'from'>, window: ProfitWindow, path: string): Span {
  const firstDay = dayNumber(from)
  const profile = bulletProfile({ from: firstDay, ...term }, path)
  return { firstDay, profile, counts: liesWithin(profile, window) }
}

/** Whether a balance is owed on any day of the window. */
export function liesWithin({ from, days }: BalanceProfile, window: ProfitWindow): boolean {
  return from < window.to && days[days.length - 1]! > window.from
}
