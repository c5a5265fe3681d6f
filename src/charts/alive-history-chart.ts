/**
 * Is this client still one, and since when not?
 *
 * @module
 */
import { expectObject } from '../errors/index.js'
import type { BuyingPair } from '../lifetime/index.js'
import { expectPair } from '../lifetime/model-pair.js'
import type { ModelDocument } from '../model/index.js'
import type { DateInput } from '../money/core.js'
import { dayNumber, isoDate } from '../money/core.js'
import type { ClientHistory } from '../records/core.js'
import { aliveHistory, purchaseDays } from './alive-history.js'
import { day, PERCENT, share, tip, tipText } from './channels.js'
import type { ChartOptions } from './chart.js'
import { chart, checkChartOptions } from './chart.js'
import { CONTRAST, MODEL } from './look.js'
import type { ChartSpec } from './spec.js'

/** Until when the client was observed, and how the picture is drawn. */
export interface AliveHistoryOptions extends ChartOptions {
  /** The last whole day observed; later purchases are left out. */
  readonly until: DateInput
  /** Of the client, for a model that was fitted with some: `{ gender: 1 }`. */
  readonly covariates?: ClientHistory['covariates']
}

/**
 * P(alive) of one client from its first purchase until today, with its purchases as ticks: it falls while the client is
 * silent and rises when it buys again.
 *
 * The parameters are those of the document for all the time: this is what the model of today says of the past, not what one
 * fitted then would have said.
 *
 * @param pair the module of a buying model in continuous time and its document, which must have a unit of time.
 * @param purchases the days of the client's purchases, in any order; two on one day are one.
 * @throws ClienteleError `INVALID_DATE` naming the purchase, `EMPTY_INPUT` without one, `UNIT_MISMATCH` for a document without
 * unit.
 * @example
 * import { aliveHistoryChart } from 'clientele/charts'
 * import { bgNbd } from 'clientele/lifetime'
 * const model = bgNbd.fromParams({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, { timeUnit: 'week' })
 * const spec = aliveHistoryChart([bgNbd, model], ['2024-01-01', '2024-03-01'], { until: '2024-09-30' })
 * spec.data.values.at(-1) // => { day: '2024-09-30', alive: 0.4056… }
 */
export function aliveHistoryChart<B extends ModelDocument>(
  pair: BuyingPair<B, 'probabilityAlive'>,
  purchases: readonly DateInput[],
  options: AliveHistoryOptions,
): ChartSpec {
  expectPair(pair, ['probabilityAlive'], 'pair')
  checkChartOptions(expectObject(options, 'options'), ['until', 'covariates'])
  const until = dayNumber(options.until, 'options.until')
  const bought = purchaseDays(purchases, until)
  const rows = aliveHistory(pair, bought, until, options.covariates).map(({ day, probability }) => ({
    day: isoDate(day),
    alive: probability,
  }))
  const [x, y] = [day('day', 'Day'), share('alive', 'P(still a client)', { domain: [0, 1] })]
  const count = bought.length
  return chart(
    {
      title: 'Is the client still one?',
      subtitle: `${count} ${count === 1 ? 'purchase' : 'purchases'} from ${isoDate(bought[0]!)} on, marked below; today is ${isoDate(until)}`,
      description: `Probability that the client is still one, from its first of ${count} purchases until ${isoDate(until)}.`,
      rows,
      layers: [
        { mark: { type: 'line', color: MODEL, strokeWidth: 2 }, encoding: { x, y } },
        {
          mark: { type: 'point', filled: true, color: MODEL, size: 30, opacity: 0 },
          encoding: { x, y, tooltip: [tipText('day', 'Day'), tip('alive', 'P(alive)', PERCENT)] },
        },
        {
          data: { values: bought.map(day => ({ day: isoDate(day) })) },
          mark: { type: 'tick', color: CONTRAST, size: 14, strokeWidth: 2, opacity: 1, yOffset: -7 },
          encoding: { x, y: { value: 'height' }, tooltip: [tipText('day', 'Purchase')] },
        },
      ],
    },
    options,
  )
}
