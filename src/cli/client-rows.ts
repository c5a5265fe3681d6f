import { isoDate } from '../money/core.js'
import type { CsvCell } from '../node/index.js'
import type { CustomerBase } from '../records/core.js'
import type { Appraisal } from './appraisal.js'
import { firstPurchase, lastPurchase } from './client-dates.js'
import type { Scores } from './scores.js'
import type { Money, Worth } from './worth.js'

/** The columns of clients.csv; times are in the unit of the base, money in its currency. */
export function clientHeader({ money }: Pick<Appraisal, 'money'>): readonly string[] {
  return [
    'client',
    'first_purchase',
    'last_purchase',
    'frequency',
    'recency',
    'age',
    ...(money ? ['mean_amount'] : []),
    'probability_alive',
    'expected_purchases',
    'probability_of_no_purchase',
    ...(money ? ['rfm_score', 'segment', 'expected_amount', 'value', 'grade'] : []),
  ]
}

/** One row per client, in the order of the base; no mean amount where no order has one above zero, no scores without a forecast. */
export function* clientRows(
  base: CustomerBase,
  { scores, money }: Pick<Appraisal, 'scores' | 'money'>,
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
      ...(money && meanSpend ? [spendOrders?.[i] === 0 ? '' : meanSpend[i]!] : []),
      ...(scores === undefined ? NO_SCORES : scoresOf(scores, i)),
      ...(money === undefined ? [] : [...segmentOf(money, i), ...worthOf(money.worth, i)]),
    ]
  }
}

const NO_SCORES: readonly CsvCell[] = ['', '', '']

function scoresOf(scores: Scores, client: number): readonly CsvCell[] {
  return [scores.probabilityAlive[client]!, scores.expectedPurchases[client]!, scores.noPurchaseProbability[client]!]
}

function segmentOf({ rfm }: Money, client: number): readonly CsvCell[] {
  const { scores } = rfm
  return [scores.rfm[client]!, scores.segmentNames[scores.segment[client]!]!]
}

function worthOf(worth: Worth | undefined, client: number): readonly CsvCell[] {
  if (worth === undefined) return ['', '', '']
  const { expectedSpend, value } = worth.value
  return [expectedSpend[client]!, value[client]!, worth.grades.grades[client]!]
}
