/**
 * Do fitted laws say what was seen, and how far do they part where nobody was watched?
 *
 * @module
 */
import { expectObject, expectPositive, reject } from '../errors/index.js'
import type { Curve } from '../model/index.js'
import { curve, curveAt } from '../model/index.js'
import type { KaplanMeier } from '../statistics/index.js'
import { numeric, PERCENT, share, tip, tipText } from './channels.js'
import type { ChartOptions } from './chart.js'
import { chart, checkChartOptions } from './chart.js'
import { guideAt } from './guides.js'
import { ACTUAL } from './look.js'
import { namedThings, seriesColor, seriesDash } from './series.js'
import type { ChartRow, ChartSpec } from './spec.js'

/** How far to look, and how the picture is drawn. */
export interface FittedSurvivalOptions extends ChartOptions {
  /** In the unit of `observed`; its last time by default. */
  readonly horizon?: number
}

/** Points of each fitted line. */
const POINTS = 120

/**
 * The share still there by Kaplan and Meier, a step line with its band, and by one to six fitted curves.
 *
 * @param observed one group's curve.
 * @param fitted survival curves by the name that the legend shows: `acceleratedFailureTime.survivalCurve`, `coxModel.survivalCurve`; in the
 * unit of `observed`.
 * @throws ClienteleError `UNIT_MISMATCH` for a curve in another unit, `INVALID_TYPE` for one of something else, `EMPTY_INPUT` without
 * any.
 * @example
 * import { fittedSurvivalChart } from 'clientele/charts'
 * import { acceleratedFailureTime, kaplanMeier } from 'clientele/statistics'
 * const months = { unit: 'month', duration: [3, 5, 5, 8, 12, 12], event: [1, 1, 0, 1, 0, 0] }
 * const weibull = acceleratedFailureTime.fit(months, {}, { distribution: 'weibull' })
 * const spec = fittedSurvivalChart(
 *   kaplanMeier(months),
 *   { Weibull: acceleratedFailureTime.survivalCurve(weibull, {}) },
 *   { horizon: 24 },
 * )
 * spec.data.values.at(-1) // => { time: 24, series: 'Weibull', share: 0.057190554071742554 }
 */
export function fittedSurvivalChart(
  observed: KaplanMeier,
  fitted: Readonly<Record<string, Curve>>,
  options: FittedSurvivalOptions = {},
): ChartSpec {
  checkChartOptions(expectObject(options, 'options'), ['horizon'])
  const steps = stepsOf(observed)
  const { unit } = observed
  const last = observed.times.at(-1)!
  const horizon = options.horizon === undefined ? last : expectPositive(options.horizon, 'options.horizon')
  const named = namedThings(fitted, 'fitted')
  const names = named.map(([name]) => name)
  const rows = named.flatMap(([series, of]) => pointsOf(survivalOf(of, unit, `fitted.${series}`), series, horizon))
  const x = numeric('time', `${unit}s`, { grid: false }, { domain: [0, horizon], nice: false })
  const y = share('share', 'Share still there', { domain: [0, 1], zero: true })
  const color = seriesColor(names, undefined, options)
  return chart(
    {
      title: 'Do the laws say what was seen?',
      subtitle: 'Black: observed, with its band',
      description: `Share still there by ${unit}: observed, and by ${names.join(', ')}.`,
      rows,
      layers: [
        {
          data: { values: steps.filter(({ time }) => time <= horizon) },
          mark: { type: 'area', interpolate: 'step-after', color: ACTUAL, opacity: 0.2 },
          encoding: { x, y: { ...y, field: 'lower' }, y2: { field: 'upper' } },
        },
        {
          data: { values: steps.filter(({ time }) => time <= horizon) },
          mark: { type: 'line', interpolate: 'step-after', color: ACTUAL, strokeWidth: 1.5 },
          encoding: { x, y },
        },
        ...(horizon > last ? guideAt(x, { value: last, words: 'end of data', side: 'left', end: 'top' }) : []),
        {
          mark: { type: 'line', strokeWidth: 2 },
          encoding: { x, y, color, strokeDash: seriesDash(names, undefined, options) },
        },
        {
          mark: { type: 'point', filled: true, size: 30, opacity: 0 },
          encoding: {
            x,
            y,
            color,
            tooltip: [tipText('series', 'Law'), tip('time', `${unit}s`), tip('share', 'Share still there', PERCENT)],
          },
        },
      ],
    },
    options,
  )
}

interface Step extends ChartRow {
  readonly time: number
  readonly share: number
  readonly lower: number
  readonly upper: number
}

function stepsOf(observed: KaplanMeier): readonly Step[] {
  const { times, survival, lower, upper } = expectObject(observed, 'observed')
  for (const [name, column] of Object.entries({ times, survival, lower, upper })) {
    if (!(column instanceof Float64Array)) reject('INVALID_TYPE', `observed.${name}`, 'that of kaplanMeier', column)
  }
  if (observed.times.length === 0) reject('EMPTY_INPUT', 'observed.times', 'at least one time', observed.times)
  return [
    { time: 0, share: 1, lower: 1, upper: 1 },
    ...Array.from(observed.times, (time, i) => ({
      time,
      share: observed.survival[i]!,
      lower: observed.lower[i]!,
      upper: observed.upper[i]!,
    })),
  ]
}

function survivalOf(of: Curve, unit: string, path: string): Curve {
  const checked = curve(of, path)
  if (checked.quantity !== 'survival') reject('INVALID_TYPE', `${path}.quantity`, "'survival'", checked.quantity)
  if (checked.unit !== unit) reject('UNIT_MISMATCH', `${path}.unit`, `'${unit}', as observed`, checked.unit)
  return checked
}

function pointsOf(of: Curve, series: string, horizon: number): readonly ChartRow[] {
  return Array.from({ length: POINTS + 1 }, (_, i) => {
    const time = (i * horizon) / POINTS
    return { time, series, share: curveAt(of, time) }
  })
}
