/**
 * For which clients does the forecast hold?
 *
 * @module
 */
import type { BuyingPair, HistoryKey, HoldoutByOptions, HoldoutRows } from '../lifetime/index.js'
import { holdoutBy } from '../lifetime/index.js'
import type { ModelDocument } from '../model/index.js'
import { significant } from '../model/index.js'
import type { CustomerBase } from '../records/core.js'
import { numeric, tip, tipText } from './channels.js'
import type { ChartOptions } from './chart.js'
import { chart, checkChartOptions } from './chart.js'
import { holdoutBins, roundStep } from './holdout-bins.js'
import { seriesColor, seriesDash } from './series.js'
import type { ChartRow, ChartSpec, FieldChannel } from './spec.js'

/** By what clients are gathered, and how the picture is drawn. */
export interface HoldoutChartOptions extends ChartOptions, HoldoutByOptions {}

/**
 * Mean purchases in the holdout, actual and forecast, by what was known of clients when it began: their past purchases, or
 * how long ago they came first or last. Times are gathered in at most 15 steps of a round length, clients at 0 alone;
 * past purchases from 7 on share a point unless `upTo` says otherwise. A larger point stands for more clients.
 *
 * @param pair the module of a buying model and its document.
 * @throws ClienteleError as `holdoutBy` does: `MISSING_VALUE` for a base without holdout.
 * @example
 * import { holdoutChart } from 'clientele/charts'
 * import { bgNbd } from 'clientele/lifetime'
 * import { customerBase } from 'clientele/records'
 * const orders = [
 *   { client: 'ann', date: '2024-01-01' },
 *   { client: 'ann', date: '2024-01-15' },
 *   { client: 'bob', date: '2024-01-08' },
 *   { client: 'ann', date: '2024-02-05' },
 * ]
 * const days = { observedUntil: '2024-01-29', holdoutUntil: '2024-02-26' } as const
 * const base = customerBase(orders, { ...days, timeUnit: 'week' })
 * const model = bgNbd.fromParams({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, { timeUnit: 'week' })
 * const spec = holdoutChart([bgNbd, model], base, { by: 'frequency' })
 * spec.data.values[3]
 * // => { at: '1', label: '1', clients: 1, series: 'expected', purchases: 0.37… }
 */
export function holdoutChart<B extends ModelDocument>(
  pair: BuyingPair<B, 'expectedPurchases'>,
  base: CustomerBase,
  options: HoldoutChartOptions,
): ChartSpec {
  checkChartOptions(options, ['by', 'upTo'])
  const { by, upTo = by === 'frequency' ? MANY_PURCHASES : undefined } = options
  const found = holdoutBy(pair, base, { by, ...(upTo !== undefined && { upTo }) })
  const points = by === 'frequency' ? byCount(found, upTo) : byTime(found)
  const rows = points.flatMap(({ actual, predicted, ...point }): readonly ChartRow[] => [
    { ...point, series: 'actual', purchases: actual },
    { ...point, series: 'expected', purchases: predicted },
  ])
  const color = seriesColor(['expected'], 'actual', options)
  const x = by === 'frequency' ? counted(TITLES[by]) : numeric('at', `${TITLES[by]}, ${base.timeUnit}s`)
  const y = numeric('purchases', 'Mean purchases')
  const duration = base.holdout === undefined ? '' : ` over ${significant(base.holdout.duration, 3)} ${base.timeUnit}s`
  return chart(
    {
      title: 'Does the forecast hold?',
      subtitle: `Purchases per client${duration}; a larger point is more clients`,
      description: `Mean purchases per client in the holdout, actual and expected, by ${TITLES[by].toLowerCase()}.`,
      rows,
      layers: [
        {
          mark: { type: 'line', strokeWidth: 2 },
          encoding: { x, y, color, strokeDash: seriesDash(['expected'], 'actual', options) },
        },
        {
          mark: { type: 'point', filled: true, opacity: 1 },
          encoding: {
            x,
            y,
            color,
            size: { field: 'clients', type: 'quantitative', legend: null, scale: { range: [15, 220] } },
            tooltip: [
              tipText('series', 'Line'),
              tipText('label', TITLES[by]),
              tip('purchases', 'Mean purchases'),
              tip('clients', 'Clients', ',.1~f'),
            ],
          },
        },
      ],
    },
    options,
  )
}

const MANY_PURCHASES = 7
const STEPS = 15
const TITLES: Readonly<Record<HistoryKey, string>> = {
  frequency: 'Repeat purchases until then',
  recency: 'First to last purchase',
  age: 'Since first purchase',
  timeSinceLastPurchase: 'Since last purchase',
}

interface Point {
  readonly at: string | number
  /** The figure in words. */
  readonly label: string
  readonly clients: number
  readonly actual: number
  readonly predicted: number
}

function byCount(
  { value, clients, meanActual, meanPredicted }: HoldoutRows,
  upTo: number | undefined,
): readonly Point[] {
  return Array.from(value, (count, row) => {
    const at = count === upTo ? `${count}+` : `${count}`
    return { at, label: at, clients: clients[row]!, actual: meanActual[row]!, predicted: meanPredicted[row]! }
  })
}

function byTime(rows: HoldoutRows): readonly Point[] {
  const largest = rows.value[rows.value.length - 1]!
  const bins = holdoutBins(rows, largest > 0 ? roundStep(largest, STEPS) : 1)
  return bins.map(({ from, to, clients, meanActual, meanPredicted }) => ({
    at: (from + to) / 2,
    label: from === to ? `${from}` : `${significant(from, 6)} to ${significant(to, 6)}`,
    clients,
    actual: meanActual,
    predicted: meanPredicted,
  }))
}

function counted(title: string): FieldChannel {
  return { field: 'at', type: 'ordinal', title, sort: null, axis: { labelAngle: 0, labelOverlap: 'greedy' } }
}
