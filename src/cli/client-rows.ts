import { isoDate } from '../money/index.js'
import type { CsvCell } from '../node/index.js'
import type { CustomerBase } from '../records/index.js'
import { firstPurchase, lastPurchase } from './client-dates.js'
import type { Scores } from './scores.js'

/** The columns of clients.csv; times are in the unit of the base. */
export function clientHeader({ meanSpend }: CustomerBase): readonly string[] {
  return [
    'client',
    'first_purchase',
    'last_purchase',
    'frequency',
    'recency',
    'age',
    ...(meanSpend ? ['mean_amount'] : []),
    'probability_alive',
    'expected_purchases',
    'probability_of_no_purchase',
  ]
}

/** One row per client, in the order of the base; no mean amount where no order has one above zero, no scores without a forecast. */
export function* clientRows(
  base: CustomerBase,
  scores: Scores | undefined,
): Generator<readonly CsvCell[], void, undefined> {
  const { size, ids, frequency, recency, age, meanSpend, spendOrders } = base
  for (let i = 0; i < size; i++) {
    yield [
      ids[i]!,
      isoDate(firstPurchase(base, i)),
      isoDate(lastPurchase(base, i)),
      frequency[i]!,
      recency[i]!,
      age[i]!,
      ...(meanSpend ? [spendOrders?.[i] === 0 ? '' : meanSpend[i]!] : []),
      ...(scores === undefined ? NO_SCORES : scoresOf(scores, i)),
    ]
  }
}

const NO_SCORES: readonly CsvCell[] = ['', '', '']

function scoresOf(scores: Scores, client: number): readonly CsvCell[] {
  return [scores.probabilityAlive[client]!, scores.expectedPurchases[client]!, scores.noPurchaseProbability[client]!]
}
