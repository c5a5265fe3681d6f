/**
 * The measures of a base: what its histories say about recency, frequency and money.
 *
 * @module
 */
import { reject } from '../../errors/index.js'
import { daysPer } from '../../money/core.js'
import type { CustomerBase } from '../../records/core.js'
import type { Measures } from './measures.js'
import type { MonetaryMeasure } from './params.js'
import { toDigits } from './to-digits.js'

/**
 * - recency: from the last purchase to `observedUntil`, in days whatever the unit of the base;
 * - purchases: repeat purchases and the first;
 * - spend: mean spend times the orders it averages, which leaves the first purchase out unless the base was built with
 *   `spend: 'all-orders'`; 0 where no order counts.
 */
export function measuresOfBase(base: CustomerBase, measure: MonetaryMeasure): Measures {
  checkBase(base)
  const { meanSpend, spendOrders } = base
  if (meanSpend === undefined || spendOrders === undefined) {
    return reject('MISSING_VALUE', 'base.meanSpend', 'a base of orders with amounts', meanSpend, GIVE_AMOUNTS)
  }
  const spend = meanSpend.map((mean, i) => toDigits(mean * spendOrders[i]!))
  return {
    size: base.size,
    recencyDays: daysSinceLast(base),
    purchases: base.frequency.map(repeats => repeats + 1),
    spend,
    monetary: measure === 'total-spend' ? spend : meanSpend.map(toDigits),
  }
}

/** Whether the spend of a base counts repeat purchases only: nobody has more orders with an amount than those. */
export function leavesFirstOut({ frequency, spendOrders }: CustomerBase): boolean {
  return spendOrders?.every((orders, i) => orders <= frequency[i]!) === true
}

/**
 * Differences of times in other units are a last digit off the whole days they mean; so all are brought to a hundred
 * millionth of a day.
 */
function daysSinceLast({ age, recency, timeUnit }: CustomerBase): Float64Array {
  const days = daysPer(timeUnit)
  return age.map((time, i) => Math.round((time - recency[i]!) * days * STEPS) / STEPS)
}

/** Refuses what is no base, or was one before it went through JSON, which turns columns into objects. */
function checkBase({ kind, age }: CustomerBase): void {
  if (kind !== 'customer-base')
    reject('INVALID_TYPE', 'base.kind', "'customer-base'", kind, 'Build one with customerBase')
  if (!ArrayBuffer.isView(age)) reject('INVALID_TYPE', 'base.age', 'a Float64Array', age, KEEP_COLUMNS)
}

const STEPS = 1e8
const GIVE_AMOUNTS = 'Give amounts with the orders, or pass columns { recencyDays, purchases, spend }'
const KEEP_COLUMNS =
  'Pass bases on with structuredClone, or baseToJson and baseFromJson: JSON.stringify loses typed arrays'
