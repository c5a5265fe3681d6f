/**
 * Does the model follow the whole base through time?
 *
 * @module
 */
import { expectInteger, expectOneOf, reject } from '../errors/index.js'
import type { Tracking } from '../lifetime/index.js'
import { isoDate } from '../money/core.js'
import { day, numeric, tip, tipText } from './channels.js'
import type { ChartOptions } from './chart.js'
import { chart, checkChartOptions } from './chart.js'
import { guideAt } from './guides.js'
import type { Named } from './series.js'
import { namedThings, seriesColor, seriesDash } from './series.js'
import type { ChartLayer, ChartRow, ChartSpec } from './spec.js'

/** Which counts are drawn. */
export interface TrackingChartOptions extends ChartOptions {
  /** `cumulative`, the default, shows whether totals hold; `perPeriod` shows when they go astray. */
  readonly count?: 'cumulative' | 'perPeriod'
}

/**
 * Repeat purchases of all clients, expected and actual, with the end of calibration marked: one model, or several by name.
 *
 * Per period, a last period that is cut short is left out, since it would look like a fall.
 *
 * @param of what `tracking` returned, or several of them over the same periods by the names of their models, six at most.
 * @throws ClienteleError `LENGTH_MISMATCH` for models over different periods, `EMPTY_INPUT` without a model.
 * @example
 * import { trackingChart } from 'clientele/charts'
 * import { bgNbd, tracking } from 'clientele/lifetime'
 * import { customerBase } from 'clientele/records'
 * const orders = [{ client: 'ann', date: '2024-01-01' }, { client: 'ann', date: '2024-01-15' }]
 * const base = customerBase(orders, { observedUntil: '2024-01-28', timeUnit: 'week' })
 * const model = bgNbd.fromParams({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, { timeUnit: 'week' })
 * const weeks = tracking([bgNbd, model], base, { period: { days: 7 }, until: '2024-03-31' })
 * const spec = trackingChart({ 'BG/NBD': weeks }, { width: 360 })
 * spec.data.values[0] // => { day: '2024-01-07', series: 'BG/NBD', purchases: 0.04586… }
 */
export function trackingChart(
  of: Tracking | Readonly<Record<string, Tracking>>,
  options: TrackingChartOptions = {},
): ChartSpec {
  checkChartOptions(options, ['count'])
  const count = expectOneOf(options.count === undefined ? 'cumulative' : options.count, COUNTS, 'options.count')
  const models = namedThings(isTracking(of) ? { expected: of } : of, 'trackings')
  const [, first] = expectSamePeriods(models)
  const drawn = count === 'perPeriod' ? wholePeriods(first.lastDays) : first.lastDays.length
  const counts = models.map(([name, of]): Named<Float64Array> => [name, of[EXPECTED[count]]])
  const actual = first[ACTUALS[count]]
  const rows = [...(actual === undefined ? [] : [['actual', actual] as const]), ...counts].flatMap(([series, values]) =>
    Array.from(
      values.subarray(0, drawn),
      (purchases, i): ChartRow => ({ day: isoDate(first.lastDays[i]!), series, purchases }),
    ),
  )
  const names = models.map(([name]) => name)
  const [x, y] = [day('day', endOfPeriods(first)), numeric('purchases', TITLES[count])]
  const ofActual = actual && 'actual'
  const color = seriesColor(names, ofActual, options)
  return chart(
    {
      title: count === 'cumulative' ? 'Repeat purchases so far' : 'Repeat purchases per period',
      description: `${TITLES[count]} of all clients over time: ${[...(actual ? ['actual'] : []), ...names].join(', ')}.`,
      rows,
      layers: [
        ...endOfCalibration(first, drawn),
        {
          mark: { type: 'line', strokeWidth: 2 },
          encoding: { x, y, color, strokeDash: seriesDash(names, ofActual, options) },
        },
        {
          mark: { type: 'point', filled: true, size: 30, opacity: drawn <= 30 ? 1 : 0 },
          encoding: {
            x,
            y,
            color,
            tooltip: [tipText('series', 'Line'), tipText('day', 'Until'), tip('purchases', TITLES[count], ',.1~f')],
          },
        },
      ],
    },
    options,
  )
}

const COUNTS = ['cumulative', 'perPeriod'] as const
const EXPECTED = { cumulative: 'expectedCumulative', perPeriod: 'expected' } as const
const ACTUALS = { cumulative: 'actualCumulative', perPeriod: 'actual' } as const
const TITLES = { cumulative: 'Repeat purchases so far', perPeriod: 'Repeat purchases' } as const

function isTracking(of: Tracking | Readonly<Record<string, Tracking>>): of is Tracking {
  return typeof of === 'object' && of !== null && of['lastDays'] instanceof Int32Array
}

/** The first of the models, when all are over its periods. */
function expectSamePeriods(models: readonly Named<Tracking>[]): Named<Tracking> {
  const first = models[0]!
  for (const [name, tracking] of models) {
    const path = `trackings.${name}`
    expectTracking(tracking, path)
    const { lastDays } = tracking
    const isSame =
      lastDays.length === first[1].lastDays.length && lastDays.every((day, i) => day === first[1].lastDays[i])
    if (!isSame) reject('LENGTH_MISMATCH', `${path}.lastDays`, `the periods of ${first[0]}`, lastDays)
  }
  return first
}

/** What JSON has not turned into objects. */
function expectTracking(tracking: Tracking, path: string): void {
  const { lastDays, calibrationPeriods, actual, actualCumulative, expected, expectedCumulative } = tracking
  const columns = [expected, expectedCumulative, ...(actual === undefined ? [] : [actual, actualCumulative])]
  if (!(lastDays instanceof Int32Array && columns.every(column => column instanceof Float64Array)))
    reject('INVALID_TYPE', path, 'what tracking() returned', tracking, 'JSON loses typed arrays')
  if (columns.some(column => column?.length !== lastDays.length))
    reject('LENGTH_MISMATCH', path, `${lastDays.length} values in each column`, tracking)
  expectInteger(calibrationPeriods, `${path}.calibrationPeriods`)
}

/** Periods without a last one that is cut short; a February is no such one. */
function wholePeriods(lastDays: Int32Array): number {
  const count = lastDays.length
  if (count < 3) return count
  const [before, last] = [lastDays[count - 2]! - lastDays[count - 3]!, lastDays[count - 1]! - lastDays[count - 2]!]
  return last < 0.85 * before ? count - 1 : count
}

function endOfCalibration(tracking: Tracking, drawn: number): readonly ChartLayer[] {
  const { lastDays, calibrationPeriods } = tracking
  if (calibrationPeriods === 0 || calibrationPeriods >= drawn) return []
  const value = isoDate(lastDays[calibrationPeriods - 1]!)
  return guideAt(day('value', endOfPeriods(tracking)), { value, words: 'end of fit', side: 'left', end: 'bottom' })
}

/** With the years, which months along the axis leave out. */
function endOfPeriods({ lastDays }: Tracking): string {
  const [from, to] = [lastDays[0]!, lastDays[lastDays.length - 1]!].map(day => isoDate(day).slice(0, 4))
  return `End of period, ${from === to ? from : `${from}–${to}`}`
}
