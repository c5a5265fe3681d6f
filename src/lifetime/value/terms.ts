/**
 * The terms of a valuation, checked.
 *
 * @module
 */
import { expectFinite, expectNonNegative, reject } from '../../errors/index.js'
import type { ExpectedSpendOptions } from '../spending-contract.js'

/** A margin as a part of revenue. */
export function expectMargin(margin: unknown): number {
  const part = expectFinite(margin, 'options.margin')
  return part > 0 && part <= 1 ? part : reject('OUT_OF_RANGE', 'options.margin', 'a number > 0 and <= 1', margin, PART)
}

/** A cost that may be left out. */
export function expectCost(cost: unknown, path: string): number {
  return cost === undefined ? 0 : expectAmount(cost, path)
}

/** An amount that comes in, or below 0 goes out. */
export function expectMoney(amount: unknown, path: string): number {
  const money = expectFinite(amount, path)
  if (Math.abs(money) <= MOST_MONEY) return money
  return reject('OUT_OF_RANGE', path, `an amount from -${MOST_MONEY} to ${MOST_MONEY}`, amount)
}

/** What the spending model is told of clients without spend. */
export function spendOptions({ withoutSpend }: ExpectedSpendOptions): ExpectedSpendOptions {
  return withoutSpend === undefined ? {} : { withoutSpend: expectAmount(withoutSpend, 'options.withoutSpend') }
}

/** An amount that a hundred million clients may have without their sum leaving the range of a double. */
function expectAmount(amount: unknown, path: string): number {
  const money = expectNonNegative(amount, path)
  return money <= MOST_MONEY ? money : reject('OUT_OF_RANGE', path, `an amount <= ${MOST_MONEY}`, amount)
}

/** As of an order's amount. */
const MOST_MONEY = 1e300

const PART = 'Write 30 % as 0.3'
