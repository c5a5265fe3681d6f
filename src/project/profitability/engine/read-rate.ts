/**
 * Rates that clients pay and treasuries agree, checked.
 *
 * @module
 */
import {
  expectFinite,
  expectKnownKeys,
  expectNonNegative,
  expectObject,
  expectOneOf,
  reject,
} from '../../../errors/index.js'
import type { DateInput, DayCount } from '../../../money/index.js'
import { dayNumber, expectDayCount, isoDate } from '../../../money/index.js'
import { LAST_BEGIN, readMonths } from '../../transfer-pricing/read-balance.js'
import type { FacilityRate } from '../types.js'

/** What rates of a year may be: beyond, a share was meant, or percent were written. */
const LARGEST_RATE = 10

/** A nominal rate of a year, above −1. */
export function expectRate(value: unknown, path: string): number {
  const rate = expectFinite(value, path)
  if (rate > -1 && rate <= LARGEST_RATE) return rate
  return reject('OUT_OF_RANGE', path, `a rate above -1, at most ${LARGEST_RATE}`, value, 'Write 5 % as 0.05')
}

/** A fixed or floating rate. */
export function readRate(rate: FacilityRate, path: string): FacilityRate {
  expectOneOf(expectObject(rate, path)['kind'], ['fixed', 'floating'], `${path}.kind`)
  if (rate.kind === 'fixed') {
    expectKnownKeys(rate, ['kind', 'annualRate'], path)
    return { kind: 'fixed', annualRate: expectRate(rate.annualRate, `${path}.annualRate`) }
  }
  expectKnownKeys(rate, ['kind', 'margin', 'resetMonths'], path)
  return {
    kind: 'floating',
    margin: expectRate(rate.margin, `${path}.margin`),
    resetMonths: readMonths(rate.resetMonths, `${path}.resetMonths`),
  }
}

/** Day count and transfer rate, where they are given. */
export function expectMoneyTerms(
  { dayCount, transferRate }: { readonly dayCount?: DayCount; readonly transferRate?: number },
  path: string,
): void {
  if (dayCount !== undefined) expectDayCount(dayCount, `${path}.dayCount`)
  if (transferRate !== undefined) expectRate(transferRate, `${path}.transferRate`)
}

/** A nominal rate of a year that is asked for a promise; >= 0. */
export function expectFeeRate(value: unknown, path: string): number {
  expectNonNegative(value, path)
  return expectRate(value, path)
}

const LARGEST_WEIGHT = 100

/** 12.5 is 1,250 %, where an exposure is covered by capital whole. */
export function expectWeight(value: unknown, path: string): number {
  const weight = expectNonNegative(value, path)
  if (weight <= LARGEST_WEIGHT) return weight
  return reject('OUT_OF_RANGE', path, `a number from 0 to ${LARGEST_WEIGHT}`, value, 'Write 100 % as 1')
}

/** The first day of a facility, ISO. */
export function readFirstDay(from: DateInput, path: string): string {
  const day = dayNumber(from, path)
  return day <= LAST_BEGIN ? isoDate(day) : reject('OUT_OF_RANGE', path, 'a day up to 9899-12-31', isoDate(day))
}
