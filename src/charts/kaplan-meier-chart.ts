/**
 * How many clients are still there, how sure is that, and of how many it is still known?
 *
 * @module
 */
import { reject } from '../errors/index.js'
import type { KaplanMeier } from '../statistics/index.js'
import { expectKaplanMeier } from '../statistics/survival/curves/expect-kaplan-meier.js'
import { numeric, PERCENT, tip, tipText, words } from './channels.js'
import type { ChartOptions } from './chart.js'
import { chart, checkChartOptions, sureWidth } from './chart.js'
import { MODELS } from './look.js'
import { namedThings, seriesColor } from './series.js'
import type { ChartLayer, ChartRow, ChartSpec, FieldChannel } from './spec.js'
import { timeTicks } from './time-ticks.js'

/** Steps smaller than this are not seen. */
const LEAST_STEP = 1 / 500
/** Of the height, for one line of numbers below the curves. */
const LINE = 0.085
/** Pixels that a number of clients needs, and those that the axis takes. */
const NUMBER = 62
const BESIDE = 80

/**
 * Kaplan-Meier curves with the intervals of each time, and below them how many were still watched then.
 *
 * @param of what `kaplanMeier` returned, or up to six curves by the names that the legend shows, all of one unit.
 * @throws ClienteleError `EMPTY_INPUT` without a curve, `UNIT_MISMATCH`, and the like for what is no curve.
 * @example
 * import { kaplanMeierChart } from 'clientele/charts'
 * import { kaplanMeier } from 'clientele/statistics'
 * const km = kaplanMeier({ unit: 'month', duration: [3, 5, 5, 8, 12, 12], event: [1, 1, 0, 1, 0, 0] })
 * const spec = kaplanMeierChart(km)
 * spec.data.values.map(({ time, share }) => [time, Number(share.toFixed(4))])
 * // => [[0, 1], [3, 0.8333], [5, 0.6667], [8, 0.4444], [12, 0.4444]]
 */
export function kaplanMeierChart(
  of: KaplanMeier | Readonly<Record<string, KaplanMeier>>,
  options: ChartOptions = {},
): ChartSpec {
  checkChartOptions(options, [])
  const curves = namedThings<KaplanMeier>(isCurve(of) ? { clients: of } : of, 'curves')
  const unit = expectOneUnit(curves)
  const names = curves.map(([name]) => name)
  const rows = curves.flatMap(([series, km]) => stepsOf(series, km))
  const end = Math.max(...curves.map(([, { times }]) => times.at(-1)!))
  const ticks = end > 0 ? timeTicks(end) : [0]
  const every = Math.ceil(ticks.length / Math.max(2, Math.floor((sureWidth(options) - BESIDE) / NUMBER)))
  const below = curves.flatMap(([series, km], at) =>
    ticks
      .filter((_, k) => k % every === 0)
      .map(time => ({ series, time, share: -LINE * (at + 0.8), watched: watchedAt(km, time) })),
  )
  // Room for the number of those at the start.
  const span = { domain: [-0.03 * end, end], nice: false }
  const x = numeric('time', `Time, ${unit}s`, { values: ticks, grid: false, format: ',~f' }, end > 0 ? span : {})
  const axis = { values: [0, 0.25, 0.5, 0.75, 1], format: PERCENT }
  const domain = [-LINE * (curves.length + 0.5), 1]
  const y = numeric('share', 'Still there', axis, { domain, nice: false })
  const color =
    curves.length > 1 ? seriesColor(names, undefined, options) : plain(seriesColor(names, undefined, options))
  // A layer each, in a colour of its own: marks as pale as these would make the legend pale.
  const bands = names.map(
    (name, j): ChartLayer => ({
      data: { values: rows.filter(({ series }) => series === name) },
      mark: { type: 'area', interpolate: 'step-after', opacity: 0.18, color: MODELS[j]! },
      encoding: { x, y: { ...y, field: 'lower', stack: null }, y2: { field: 'upper' } },
    }),
  )
  const tooltip = [
    ...(curves.length > 1 ? [tipText('series', 'Who')] : []),
    tip('time', `${unit}s`),
    tip('share', 'Still there', '.1~%'),
    tip('lower', 'At least', '.1~%'),
    tip('upper', 'At most', '.1~%'),
  ]
  const level = `${Number((100 * curves[0]![1].level).toPrecision(4))} %`
  return chart(
    {
      title: 'How many are still there?',
      subtitle: `Kaplan-Meier, with the ${level} interval of each time; below, how many were still watched`,
      description: `Share of clients still there over time with its interval: ${names.join(', ')}.`,
      height: 400,
      rows,
      layers: [
        ...bands,
        { mark: { type: 'line', interpolate: 'step-after', strokeWidth: 2 }, encoding: { x, y, color } },
        { mark: { type: 'point', filled: true, size: 60, opacity: 0 }, encoding: { x, y, color, tooltip } },
        {
          data: { values: below },
          mark: { type: 'text', align: 'center', baseline: 'middle', fontSize: 12 },
          encoding: { x, y, color, text: words('watched') },
        },
      ],
    },
    options,
  )
}

/** One line needs no legend. */
function plain(color: FieldChannel): FieldChannel {
  return { ...color, legend: null }
}

function isCurve(of: KaplanMeier | Readonly<Record<string, KaplanMeier>>): of is KaplanMeier {
  return typeof of === 'object' && of !== null && of['survival'] instanceof Float64Array
}

function expectOneUnit(curves: readonly (readonly [string, KaplanMeier])[]): KaplanMeier['unit'] {
  const [, { unit }] = curves[0]!
  for (const [name, km] of curves) {
    expectKaplanMeier(km, `curves.${name}`)
    if (km.unit !== unit) reject('UNIT_MISMATCH', `curves.${name}.unit`, `'${unit}'`, km.unit)
  }
  return unit
}

/** From all at the start, every step that is seen, to the last time. */
function stepsOf(series: string, { times, survival, lower, upper }: KaplanMeier): readonly ChartRow[] {
  const rows: ChartRow[] = times[0] === 0 ? [] : [{ series, time: 0, share: 1, lower: 1, upper: 1 }]
  let drawn = Number.POSITIVE_INFINITY
  for (let k = 0; k < times.length; k++) {
    const share = survival[k]!
    if (drawn - share < LEAST_STEP && k < times.length - 1) continue
    rows.push({ series, time: times[k]!, share, lower: lower[k]!, upper: upper[k]! })
    drawn = share
  }
  return rows
}

/** How many were watched just before a time, as text. */
function watchedAt({ times, atRisk }: KaplanMeier, time: number): string {
  const at = times.findIndex(known => known >= time)
  return at === -1 ? '0' : Math.round(atRisk[at]!).toLocaleString('en')
}
