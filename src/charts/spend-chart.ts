/**
 * Does the model know what clients spend?
 *
 * @module
 */
import { expectInteger, expectObject } from '../errors/index.js'
import { expectBase } from '../lifetime/foundation/index.js'
import { checkCurrency } from '../lifetime/spend-histories.js'
import type { ModelDocument } from '../model/index.js'
import { significant } from '../model/index.js'
import type { CustomerBase } from '../records/core.js'
import { quantiles } from '../statistics/index.js'
import { numeric, PERCENT, tip } from './channels.js'
import type { ChartOptions } from './chart.js'
import { chart, checkChartOptions } from './chart.js'
import { roundStep } from './holdout-bins.js'
import { MODEL } from './look.js'
import type { ChartSpec } from './spec.js'
import { spendDensity } from './spend-density.js'

/** How amounts are gathered, and how the picture is drawn. */
export interface SpendChartOptions extends ChartOptions {
  /** About how many bars; a whole number from 5 to 200, 40 by default. */
  readonly bars?: number
}

/**
 * What clients spend per order, on average: actual as bars, the model as a line. The largest two in a hundred are left out of
 * the picture, not of the shares.
 *
 * A log-normal model is shown by geometric means, which it gives in closed form: its base must have been built with
 * `keep: ['logSpend']`.
 *
 * @param model the document of `gammaGamma` or `logNormalSpend`.
 * @param base clients with amounts, in the model's currency.
 * @throws ClienteleError `UNKNOWN_DOCUMENT` for another model, `MISSING_VALUE` for a base without amounts, `NO_DATA` where
 * nobody has spent, `CURRENCY_MISMATCH` for another currency.
 * @example
 * import { spendChart } from 'clientele/charts'
 * import { gammaGamma } from 'clientele/lifetime'
 * import { customerBaseFromSummary } from 'clientele/records'
 * const base = customerBaseFromSummary(
 *   { frequency: [2, 1, 4], recency: [30, 10, 38], age: [39, 39, 39], meanSpend: [35, 20, 60] },
 *   { timeUnit: 'week', observedUntil: '1997-09-30' },
 * )
 * const model = gammaGamma.fromParams({ p: 6.25, q: 3.74, gamma: 15.44 })
 * const spec = spendChart(model, base, { bars: 5 })
 * spec.data.values[1] // => { from: 20, to: 40, share: 0.6666…, model: 0.4246… }
 */
export function spendChart(model: ModelDocument, base: CustomerBase, options: SpendChartOptions = {}): ChartSpec {
  checkChartOptions(options, ['bars'])
  const bars = expectInteger(options.bars === undefined ? 40 : options.bars, 'options.bars', 5, 200)
  expectObject(expectObject(model, 'model')['params'], 'model.params')
  expectBase(base)
  checkCurrency(model, base)
  const { means, density, quantity } = spendDensity(model, base)
  const [usual = 0] = quantiles(means, [0.98])
  const step = roundStep(usual, bars)
  // The usual amount may be where a bar begins, as the one price of a subscription is: that bar is drawn.
  const rows = histogram(means, step, Math.floor(usual / step) + 1).map(bar => ({
    ...bar,
    model: (step / SUBSTEPS) * sumOf(SUBSTEPS, i => density(bar.from + (step * (i + 0.5)) / SUBSTEPS)),
  }))
  const unit = base.currency === undefined ? 'currency of the log' : base.currency
  const x = numeric('from', `${quantity}, ${unit}`, { grid: false })
  const y = numeric('share', 'Share of clients', { format: PERCENT })
  const curve = rows.map(({ from, to, model }) => ({ middle: (from + to) / 2, model }))
  return chart(
    {
      title: 'What clients spend per order',
      subtitle: `Grey: ${means.length} clients, in steps of ${significant(step, 3)}; blue: the model`,
      description: `Distribution over clients: ${quantity.toLowerCase()}, actual as bars and by the model as a line.`,
      rows,
      layers: [
        {
          mark: { type: 'rect', color: BARS },
          encoding: {
            x,
            x2: { field: 'to' },
            y,
            y2: { datum: 0 },
            tooltip: [
              tip('from', 'From', ',.2~f'),
              tip('to', 'to', ',.2~f'),
              tip('share', 'Clients', PERCENT),
              tip('model', 'Model', PERCENT),
            ],
          },
        },
        {
          data: { values: curve },
          mark: { type: 'line', color: MODEL, strokeWidth: 2.5 },
          encoding: { x: { ...x, field: 'middle' }, y: { ...y, field: 'model' } },
        },
      ],
    },
    options,
  )
}

/** Grey that a blue line stands out from. */
const BARS = '#b3b3b3'
/** Each bar of the model is an integral; so many midpoints of it are enough. */
const SUBSTEPS = 8

function histogram(values: Float64Array, step: number, bars: number): { from: number; to: number; share: number }[] {
  const counts = new Float64Array(bars)
  for (const value of values) {
    const bar = Math.floor(value / step)
    if (bar < bars) counts[bar]! += 1
  }
  return Array.from(counts, (count, bar) => ({ from: bar * step, to: (bar + 1) * step, share: count / values.length }))
}

function sumOf(terms: number, term: (i: number) => number): number {
  let sum = 0
  for (let i = 0; i < terms; i++) sum += term(i)
  return sum
}
