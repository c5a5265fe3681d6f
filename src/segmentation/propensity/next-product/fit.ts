import { expectInteger, expectKnownKeys, expectList, expectPositive, reject } from '../../../errors/index.js'
import { dayNumber, isoDate } from '../../../money/core.js'
import { expectLevel } from '../../../statistics/level.js'
import { countMoves, moveCount } from './count-moves.js'
import { seal } from './model.js'
import { readPurchases } from './read-purchases.js'
import type { NextProductModel, NextProductOptions, ProductPurchases } from './types.js'
import { waitsOf } from './waits.js'

/** How a fit is asked for, checked. */
export interface NextSettings {
  readonly until: number
  readonly smoothing: number
  readonly days: readonly number[]
  readonly level: number
}

/** Checks options; `own` are those of the verb beside these. */
export function readSettings(options: NextProductOptions, own: readonly string[] = []): NextSettings {
  expectKnownKeys(options, ['observedUntil', 'smoothing', 'days', 'level', ...own], 'options')
  const { observedUntil, smoothing = 5, days = [90, 180, 365, 730] } = options
  return {
    until: dayNumber(observedUntil, 'options.observedUntil'),
    smoothing: expectPositive(smoothing, 'options.smoothing'),
    days: Array.from(expectList(days, 'options.days'), (each, i) => {
      const day = expectInteger(each, `options.days[${i}]`, 1)
      const before = days[i - 1]
      if (before === undefined || day > before) return day
      return reject('OUT_OF_RANGE', `options.days[${i}]`, `a whole number > ${before}`, each)
    }),
    level: expectLevel(options.level),
  }
}

/**
 * Counts which product followed which, and how long that took.
 *
 * A move leads from the products of one day to those of the next day on which the client took something new. Who took nothing since
 * is waiting until `observedUntil`, and is not taken for one who never will.
 *
 * @param purchases client, product and date of each, in any order.
 * @throws ClienteleError `INVALID_DATE`, `INVALID_CLIENT` or `INVALID_TYPE` naming the first ten cells at fault; `LENGTH_MISMATCH`;
 * `EMPTY_INPUT` without a purchase until that day; `OUT_OF_RANGE` for options.
 * @example
 * import { nextProduct } from 'clientele/segmentation'
 * const model = nextProduct.fit(
 *   {
 *     client: ['a', 'a', 'b', 'b', 'c', 'd'],
 *     product: ['loan', 'guarantee', 'loan', 'guarantee', 'loan', 'deposit'],
 *     date: ['2024-01-10', '2024-03-10', '2024-02-01', '2024-09-01', '2024-05-05', '2024-06-01'],
 *   },
 *   { observedUntil: '2025-12-31' },
 * )
 * model.params.products // => [ 'deposit', 'guarantee', 'loan' ]
 * model.params.moves[2] // => [ 0, 2, 0 ]
 * model.params.waits[2].within.map(({ days, share }) => `${days}: ${share.toFixed(2)}`) // => [ '90: 0.33', '180: 0.33', '365: 0.67' ]
 */
export function fit(purchases: ProductPurchases, options: NextProductOptions): NextProductModel {
  const { until, smoothing, days, level } = readSettings(options)
  const { sequences, products, dropped } = readPurchases(purchases, until)
  return seal(
    { ...countMoves(sequences, products), smoothing, waits: waitsOf(sequences, products, until, days, level) },
    {
      source: 'counted',
      clients: sequences.length,
      moves: moveCount(sequences),
      observedUntil: isoDate(until),
      dropped,
    },
  )
}
