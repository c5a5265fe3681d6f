/**
 * Net present and net future value of flows at equal distances.
 *
 * Two conventions are told apart by name, because taking one for the other is the commonest error with present values:
 * {@link npv} discounts the first flow by no period (it is paid now), {@link npvExcel} by one (as NPV of spreadsheets
 * does, whose value is that of {@link npv} divided by 1 + r).
 *
 * @see Brealey, Myers and Allen (2020), Principles of Corporate Finance, 13th ed., chapter 2.
 * @module
 */
import { expectInteger, expectKnownKeys } from '../../errors/index.js'
import { expectRate } from '../rate.js'
import { checkedAmounts, discountedSum } from './discounted-sum.js'
import type { Due } from './terms.js'
import { held, isDueAtBegin } from './terms.js'

/** At which rate. */
export interface NetPresentValueOptions {
  /** Effective rate of one period; > -1. */
  readonly ratePerPeriod: number
}

/** At which rate and when. */
export interface NetFutureValueOptions extends NetPresentValueOptions {
  /** After how many periods the flows are valued; from the number of flows (one less where they are due at begins). */
  readonly periods: number
  /** `'end'` by default: the first flow comes after one period, as payments of an annuity. */
  readonly due?: Due
}

/**
 * The net present value of flows of which the first is paid now: Σ a_t (1 + r)^-t, t from 0.
 *
 * @param amounts received > 0, paid < 0; at least one.
 * @throws ClienteleError `OUT_OF_RANGE` for a rate at or below -1 or a value no double holds, `EMPTY_INPUT` without flows,
 * `INVALID_TYPE` naming the first amount that is none.
 * @example
 * import { npv } from 'clientele/money'
 * npv([-40_000, 5000, 8000, 12_000, 30_000], { ratePerPeriod: 0.08 }).toFixed(6) // => '3065.222668'
 * npv([-100, 110], { ratePerPeriod: -1 }) // => Error OUT_OF_RANGE
 */
export function npv(amounts: ArrayLike<number>, options: NetPresentValueOptions): number {
  expectKnownKeys(options, ['ratePerPeriod'], 'options')
  const force = Math.log1p(expectRate(options.ratePerPeriod, 'options.ratePerPeriod'))
  return held(discountedSum(checkedAmounts(amounts), force), 'amounts')
}

/**
 * The net present value as spreadsheets compute it: the first flow comes after one period. What is paid now does not
 * belong among the amounts: add it to the result, or use {@link npv}.
 *
 * @param amounts received > 0, paid < 0; at least one.
 * @throws ClienteleError as {@link npv}.
 * @example
 * import { npvExcel } from 'clientele/money'
 * npvExcel([5000, 8000, 12_000, 30_000], { ratePerPeriod: 0.08 }) - 40_000 // => 3065.2226681795597
 */
export function npvExcel(amounts: ArrayLike<number>, options: NetPresentValueOptions): number {
  expectKnownKeys(options, ['ratePerPeriod'], 'options')
  const force = Math.log1p(expectRate(options.ratePerPeriod, 'options.ratePerPeriod'))
  return held(discountedSum(checkedAmounts(amounts), force, 1), 'amounts')
}

/**
 * What flows have grown to after some periods: Σ a_t (1 + r)^(periods - t).
 *
 * @param amounts received > 0, paid < 0; at least one.
 * @throws ClienteleError as {@link npv}; also for fewer periods than the last flow takes.
 * @example
 * import { nfv } from 'clientele/money'
 * nfv([1050, 1350, 1350, 1450], { ratePerPeriod: 0.03, periods: 6 }).toFixed(2) // => '5750.16'
 */
export function nfv(amounts: ArrayLike<number>, options: NetFutureValueOptions): number {
  expectKnownKeys(options, ['ratePerPeriod', 'periods', 'due'], 'options')
  const force = Math.log1p(expectRate(options.ratePerPeriod, 'options.ratePerPeriod'))
  const flows = checkedAmounts(amounts)
  const first = isDueAtBegin(options.due, 'options.due') ? 0 : 1
  const periods = expectInteger(options.periods, 'options.periods', flows.length - 1 + first)
  return held(discountedSum(flows, force, first - periods), 'amounts')
}
