/**
 * What an outlay brings per unit of money.
 *
 * @see Brealey, Myers and Allen (2020), Principles of Corporate Finance, 13th ed., chapter 5.
 * @module
 */
import { expectKnownKeys, reject } from '../../errors/index.js'
import { expectRate } from '../rate.js'
import { checkedAmounts, discountedSum } from './discounted-sum.js'
import type { NetPresentValueOptions } from './npv.js'
import { held } from './terms.js'

/**
 * The present value of all flows after the first, per unit of the first: above 1 where the net present value is above 0
 * (some books subtract 1).
 *
 * @param amounts the outlay now, < 0, and what follows: received > 0, paid < 0.
 * @throws ClienteleError `NO_SOLUTION` where nothing is paid now; `OUT_OF_RANGE` for a rate at or below -1; `EMPTY_INPUT`,
 * `INVALID_TYPE`.
 * @example
 * import { profitabilityIndex } from 'clientele/money'
 * profitabilityIndex([-100, 60, 60], { ratePerPeriod: 0.1 }).toFixed(6) // => '1.041322'
 * profitabilityIndex([100, -60, -60], { ratePerPeriod: 0.1 }) // => Error NO_SOLUTION
 */
export function profitabilityIndex(amounts: ArrayLike<number>, options: NetPresentValueOptions): number {
  expectKnownKeys(options, ['ratePerPeriod'], 'options')
  const force = Math.log1p(expectRate(options.ratePerPeriod, 'options.ratePerPeriod'))
  const flows = Float64Array.from(checkedAmounts(amounts))
  const outlay = flows[0]!
  if (outlay >= 0) reject('NO_SOLUTION', 'amounts[0]', 'an outlay below 0', outlay, PER_OUTLAY)
  return held(discountedSum(flows.subarray(1), force, 1) / -outlay, 'amounts')
}

const PER_OUTLAY = 'The index is per unit of what is paid now'
