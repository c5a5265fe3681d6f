/**
 * What does a loan cost whose rate follows an index?
 *
 *   all-in rate = min(max(min(max(index, index floor), index cap) + margin, floor), cap)
 *
 * The index of a period is the fixing of its reset day, or daily fixings compounded over the period.
 *
 * @module
 */
import { expectFinite, expectInteger, expectKnownKeys, reject } from '../../errors/index.js'
import { expectAnnualRate } from './annual-rate.js'
import { addRates } from './floating/add-rates.js'
import { compoundedRates } from './floating/compounded-rate.js'
import { indexRates } from './floating/index-rates.js'
import { daysBack } from './floating/lookback.js'
import type { FloatingRate } from './floating/types.js'
import type { InterestPeriod } from './types.js'

const KNOWN = [
  'kind',
  'index',
  'margin',
  'cap',
  'floor',
  'indexCap',
  'indexFloor',
  'resetEvery',
  'lookback',
  'inArrears',
]

/**
 * The all-in nominal annual rate of each period.
 *
 * @throws ClienteleError `MISSING_VALUE` for a day before the first fixing; `OUT_OF_RANGE` for a floor above its cap or an
 * all-in rate at or below -1; `CONFLICTING_OPTIONS` for resets of a rate that is compounded over each period.
 */
export function floatingRates(rate: FloatingRate, periods: readonly InterestPeriod[], path: string): readonly number[] {
  expectKnownKeys(rate, KNOWN, path)
  const margin = expectFinite(rate.margin, `${path}.margin`)
  const clipIndex = between(rate.indexFloor, rate.indexCap, `${path}.indexFloor`, `${path}.indexCap`)
  const clip = between(rate.floor, rate.cap, `${path}.floor`, `${path}.cap`)
  return indexOfPeriods(rate, periods, path).map(index =>
    expectAnnualRate(clip(addRates(clipIndex(index), margin)), `${path}.margin`),
  )
}

function indexOfPeriods(rate: FloatingRate, periods: readonly InterestPeriod[], path: string): readonly number[] {
  const { resetEvery = 1, lookback, inArrears } = rate
  expectInteger(resetEvery, `${path}.resetEvery`, 1)
  const indexOn = indexRates(rate.index, `${path}.index`)
  if (inArrears !== undefined) {
    if (resetEvery !== 1) {
      reject('CONFLICTING_OPTIONS', `${path}.resetEvery`, '1, as each period is compounded by itself', resetEvery)
    }
    return compoundedRates(indexOn, periods, inArrears, lookback, path)
  }
  const back = daysBack(lookback, `${path}.lookback`)
  return periods.map((_, k) => indexOn(back(periods[k - (k % resetEvery)]!.start)))
}

/** Holds a rate between two bounds, each where it is given. */
function between(least: number | undefined, most: number | undefined, floorPath: string, capPath: string) {
  const floor = least === undefined ? Number.NEGATIVE_INFINITY : expectFinite(least, floorPath)
  const cap = most === undefined ? Number.POSITIVE_INFINITY : expectFinite(most, capPath)
  if (floor > cap) reject('OUT_OF_RANGE', floorPath, `a rate of at most ${capPath}, ${cap}`, floor)
  return (rate: number): number => Math.min(Math.max(rate, floor), cap)
}
