/**
 * Of those given 30 %, do 30 % come true?
 *
 * @module
 */
import { expectFinite, expectList, expectObject, expectOneOf, expectText, reject } from '../errors/index.js'
import type { CalibrationRow } from '../statistics/index.js'
import { PERCENT, share, tip } from './channels.js'
import type { ChartOptions } from './chart.js'
import { chart, checkChartOptions } from './chart.js'
import { logAxis, logEnds } from './log-scale.js'
import { GUIDE, MODEL } from './look.js'
import type { ChartRow, ChartSpec, FieldChannel } from './spec.js'

/** Which probability it is. */
export interface CalibrationChartOptions extends ChartOptions {
  /** What was forecast, as it stands on the axis: `probability to buy` by default. */
  readonly quantity?: string
  /** `'log'` for an axis of powers of ten, as small probabilities need; groups without an event are then drawn by their interval. */
  readonly scale?: 'linear' | 'log'
}

/**
 * The share that came true in groups of similar forecasts, with its interval; a calibrated forecast lies on the diagonal.
 *
 * @param of what `calibrationCurve` returned, or `holdoutAccuracy(...).buying.calibration`.
 * @throws ClienteleError `EMPTY_INPUT` without a group.
 * @example
 * import { calibrationChart } from 'clientele/charts'
 * import { calibrationCurve } from 'clientele/statistics'
 * const groups = calibrationCurve([0.1, 0.2, 0.1, 0.75, 0.75, 0.75], [0, 0, 0, 1, 1, 0], { groups: 2 })
 * calibrationChart(groups).data.values[1]
 * // => { predicted: 0.75, observed: 0.6666…, lower: 0.2076…, upper: 0.9385…, size: 3 }
 */
export function calibrationChart(of: readonly CalibrationRow[], options: CalibrationChartOptions = {}): ChartSpec {
  checkChartOptions(options, ['quantity', 'scale'])
  const isLog = expectOneOf(options.scale ?? 'linear', ['linear', 'log'], 'options.scale') === 'log'
  const quantity = expectText(
    options.quantity === undefined ? 'probability to buy' : options.quantity,
    'options.quantity',
  )
  const groups = expectList(of, 'rows').length
  if (groups === 0) return reject('EMPTY_INPUT', 'rows', 'at least one group', of)
  const rows = Array.from(of, cellsOf)
  const [start, end] = isLog ? logEnds(rows.flatMap(sharesOf)) : [0, linearEnd(rows)]
  const axis = (field: string, title: string): FieldChannel =>
    isLog ? logAxis(field, title, [start, end]) : share(field, title, { domain: [0, end], nice: false })
  const x = axis('predicted', `Forecast ${quantity}`)
  const y = axis('observed', 'Share that came true')
  const shown = isLog ? rows.map(row => placedAbove(start, row)) : rows
  const percent = ({ interval }: CalibrationRow, i: number): number =>
    Math.round(1000 * expectFinite(interval.level, `rows[${i}].interval.level`)) / 10
  const levels = new Set(of.map(percent))
  return chart(
    {
      title: 'Do probabilities come true?',
      subtitle: `${groups === 1 ? '1 group' : `${groups} groups`} of similar forecasts, with intervals of ${[...levels].join(', ')} %; on the dashed line a forecast is right`,
      description: `Share that came true against the forecast ${quantity}, in ${groups} groups, with intervals and the diagonal.`,
      rows,
      layers: [
        {
          data: {
            values: [
              { predicted: start, observed: start },
              { predicted: end, observed: end },
            ],
          },
          mark: { type: 'line', color: GUIDE, strokeDash: [5, 4], strokeWidth: 1.5 },
          encoding: { x, y },
        },
        {
          ...(isLog && { data: { values: shown } }),
          mark: { type: 'rule', color: MODEL, strokeWidth: 2 },
          encoding: { x, y: { ...y, field: 'lower' }, y2: { field: 'upper' } },
        },
        {
          ...(isLog && { data: { values: shown.filter(({ observed }) => observed > 0) } }),
          mark: { type: 'point', filled: true, color: MODEL, size: 60, opacity: 1 },
          encoding: {
            x,
            y,
            tooltip: [
              tip('predicted', 'Forecast', PERCENT),
              tip('observed', 'Came true', PERCENT),
              tip('lower', 'from', PERCENT),
              tip('upper', 'to', PERCENT),
              tip('size', 'Clients', ',.0f'),
            ],
          },
        },
      ],
    },
    options,
  )
}

type Cells = Readonly<Record<'predicted' | 'observed' | 'lower' | 'upper' | 'size', number>> & ChartRow

/** The next tenth. */
function linearEnd(rows: readonly Cells[]): number {
  const largest = rows.reduce((most, { predicted, upper }) => Math.max(most, predicted, upper), 0)
  return Math.min(1, Math.ceil(largest * 10 + 1e-9) / 10)
}

/** What a scale of powers of ten must hold; of a group without an event nothing below its upper end. */
function sharesOf({ predicted, observed, lower, upper }: Cells): readonly number[] {
  return [predicted, observed, observed > 0 ? lower : upper, upper]
}

/** Shares of 0 stand where such a scale begins. */
function placedAbove(start: number, row: Cells): Cells {
  return { ...row, predicted: Math.max(start, row.predicted), lower: Math.max(start, row.lower) }
}

function cellsOf(row: CalibrationRow, i: number): Cells {
  const { meanPredicted, observedRate, interval, size } = expectObject(row, `rows[${i}]`)
  const { lower, upper } = expectObject(interval, `rows[${i}].interval`)
  return {
    predicted: expectFinite(meanPredicted, `rows[${i}].meanPredicted`),
    observed: expectFinite(observedRate, `rows[${i}].observedRate`),
    lower: expectFinite(lower, `rows[${i}].interval.lower`),
    upper: expectFinite(upper, `rows[${i}].interval.upper`),
    size: expectFinite(size, `rows[${i}].size`),
  }
}
