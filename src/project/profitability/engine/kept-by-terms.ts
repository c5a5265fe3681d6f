/**
 * What depends on the terms alone: found for the first client that asks, and the same for all others.
 *
 * @module
 */
import type { DayCount } from '../../../money/index.js'
import type { PreparedCurves } from '../../transfer-pricing/curves.js'
import { curveOf } from '../../transfer-pricing/curves.js'
import { demandTransferRate } from '../../transfer-pricing/demand-rate.js'
import { bulletProfile } from '../../transfer-pricing/profile.js'
import type { BalanceProfile, TransferRate } from '../../transfer-pricing/types.js'
import type { ProfitWindow } from './window.js'

/** By what was asked for. */
export interface KeptByTerms {
  readonly months: Map<DayCount, BalanceProfile>
  readonly demandRates: Map<string, TransferRate>
}

/** The part of prepared terms on which that depends. */
interface TermsThatKeep {
  readonly window: ProfitWindow
  readonly curves: PreparedCurves
  readonly kept: KeptByTerms
}

export function keptByTerms(): KeptByTerms {
  return { months: new Map(), demandRates: new Map() }
}

/** One unit in each month of the window. */
export function windowProfile(
  { window, kept: { months: kept } }: TermsThatKeep,
  dayCount: DayCount,
  path: string,
): BalanceProfile {
  const known = kept.get(dayCount)
  if (known !== undefined) return known
  const made = bulletProfile({ from: window.from, months: window.months, everyMonths: 1, dayCount }, path)
  kept.set(dayCount, made)
  return made
}

/** Money on demand as it counts. */
export interface DemandMoney {
  readonly currency: string
  readonly dayCount: DayCount
  readonly coreShare: number
  readonly coreMonths: number
}

/** What it is worth by the curve that is the latest when the window begins. */
export function demandRate(
  money: DemandMoney,
  { window, curves, kept: { demandRates } }: TermsThatKeep,
  path: string,
): TransferRate {
  const { currency, dayCount, coreShare, coreMonths } = money
  const key = `${currency} ${dayCount} ${coreShare} ${coreMonths}`
  const known = demandRates.get(key)
  if (known !== undefined) return known
  const curve = curveOf(curves, currency, window.from, `${path}.transferRate`)
  const rate = demandTransferRate({ from: window.from, dayCount, coreShare, coreMonths }, curve, path)
  demandRates.set(key, rate)
  return rate
}
