/**
 * Interest on what is overdue, by the day.
 *
 *   charged = round(Σ balance × days × rate / days of the year)
 *
 * The sum is rounded, never its parts: days of payment in between change no cent of the total.
 *
 * @module
 */
import type { DayNumber, RoundingMode } from '../../../money/index.js'
import { roundedProduct } from '../../../money/index.js'
import type { PenaltyRate } from './types.js'

export interface PenaltyClock {
  /** Days until then are counted. */
  since: DayNumber
  /** Minor units times days at the present rate. */
  balanceDays: number
  /** Rounded, of rates that held before. */
  closed: number
  posted: number
  contractRate: number
  readonly rate: PenaltyRate
  readonly daysPerYear: number
  readonly rounding: RoundingMode
}

export function penaltyClock(
  terms: Pick<PenaltyClock, 'rate' | 'daysPerYear' | 'rounding'>,
  from: DayNumber,
  contractRate: number,
): PenaltyClock {
  return { ...terms, since: from, balanceDays: 0, closed: 0, posted: 0, contractRate }
}

/** Counts the days up to one with a balance that was overdue all that time. */
export function runTo(clock: PenaltyClock, day: DayNumber, balance: number): void {
  const days = day - clock.since
  clock.since = day
  if (days <= 0 || balance <= 0) return
  const sum = clock.balanceDays + balance * days
  if (Number.isSafeInteger(sum)) clock.balanceDays = sum
  else {
    close(clock)
    clock.closed += interest(clock, [balance, days])
  }
}

/** A new rate of the contract from the day on that the clock stands at. */
export function changeContractRate(clock: PenaltyClock, contractRate: number): void {
  if (contractRate === clock.contractRate) return
  if ('timesContractRate' in clock.rate) close(clock)
  clock.contractRate = contractRate
}

/** What has come up since it was asked last. */
export function post(clock: PenaltyClock): number {
  if (clock.balanceDays === 0 && clock.closed === clock.posted) return 0
  const charged = clock.closed + interest(clock, [clock.balanceDays]) - clock.posted
  clock.posted += charged
  return charged
}

function close(clock: PenaltyClock): void {
  clock.closed += interest(clock, [clock.balanceDays])
  clock.balanceDays = 0
}

/** Nothing where the rate is below 0: who is late is not paid for it. */
function interest({ rate, contractRate, daysPerYear, rounding }: PenaltyClock, factors: readonly number[]): number {
  if ('annualRate' in rate)
    return roundedProduct([...factors, rate.annualRate], daysPerYear, rounding, 'options.penalty')
  if (contractRate <= 0) return 0
  return roundedProduct([...factors, rate.timesContractRate, contractRate], daysPerYear, rounding, 'options.penalty')
}
