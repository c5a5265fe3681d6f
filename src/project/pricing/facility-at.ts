/**
 * A facility at another price, and what its price is paid on.
 *
 * @module
 */
import type { Money } from '../../money/index.js'
import { dayNumber, isoDate, moneyFromJson, moneyOfMinor } from '../../money/index.js'
import type { FacilityFee, FacilityRate } from '../profitability/types.js'
import type { PricedFacility, PriceKind } from './types.js'

/** A fee up front that was found, among the fees of a facility. */
export const UP_FRONT = 'up-front fee by price'

/**
 * The facility at a price: for `'margin'` its nominal rate where that is fixed and its margin where it floats, for `'annual-fee'` a
 * rate of a year, for `'up-front-fee'` whole minor units.
 */
export function facilityAt(facility: PricedFacility, kind: PriceKind, price: number): PricedFacility {
  if (kind === 'up-front-fee') return withFee(facility, price)
  if (facility.kind === 'guarantee') return { ...facility, annualFee: price }
  if (kind === 'margin') return { ...facility, rate: rateAt(facility.rate, price) }
  return facility.kind === 'credit-line' ? { ...facility, commitmentFee: price } : facility
}

function rateAt(rate: FacilityRate, price: number): FacilityRate {
  return rate.kind === 'fixed' ? { ...rate, annualRate: price } : { ...rate, margin: price }
}

function withFee(facility: PricedFacility, minorUnits: number): PricedFacility {
  const { fees = [] } = facility
  if (minorUnits === 0) return facility
  const fee: FacilityFee = {
    kind: 'once',
    name: UP_FRONT,
    amount: moneyOfMinor(minorUnits, sizeOf(facility).currency),
    on: isoDate(firstDay(facility)),
    partOfYield: true,
  }
  return { ...facility, fees: [...fees, fee] }
}

/** Principal, limit or amount. */
export function sizeOf(facility: PricedFacility): Money {
  if (facility.kind === 'guarantee') return moneyFromJson(facility.amount, 'facility.amount')
  if (facility.kind === 'credit-line') return moneyFromJson(facility.limit, 'facility.limit')
  const { balance } = facility
  if (balance.kind === 'regular') return moneyFromJson(balance.principal, 'facility.balance.principal')
  return moneyOfMinor(balance.schedule.principal, balance.schedule.currency)
}

/** Fees that belong to the yield: what is lent is more. Minor units. */
export function yieldFees({ fees = [] }: PricedFacility): number {
  let sum = 0
  for (const fee of fees) if (fee.kind === 'once' && fee.partOfYield) sum += fee.amount.minorUnits
  return sum
}

function firstDay(facility: PricedFacility): number {
  if (facility.kind !== 'term-loan') return dayNumber(facility.from, 'facility.from')
  const { balance } = facility
  return balance.kind === 'regular'
    ? dayNumber(balance.from, 'facility.balance.from')
    : dayNumber(balance.schedule.from, 'facility.balance.schedule.from')
}
