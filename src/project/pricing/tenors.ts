/**
 * A facility that runs for another time.
 *
 * @module
 */
import type { PricedFacility } from './types.js'

/** The facility over so many months, all else as it is. */
export function facilityOver(facility: PricedFacility, months: number): PricedFacility {
  if (facility.kind !== 'term-loan') return { ...facility, months }
  const { balance } = facility
  return balance.kind === 'regular' ? { ...facility, balance: { ...balance, months } } : facility
}

/** Why a facility cannot run for so long; nothing where it can. */
export function whyNotOver(facility: PricedFacility, months: number): string | undefined {
  if (facility.kind !== 'term-loan' || facility.balance.kind !== 'regular') return undefined
  const { everyMonths, graceMonths = 0 } = facility.balance
  if (months % everyMonths !== 0)
    return `${months} months are no multiple of the ${everyMonths} from payment to payment`
  return months > graceMonths ? undefined : `Grace of ${graceMonths} months leaves no time to repay within ${months}`
}
