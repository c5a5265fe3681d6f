/**
 * Does a score find those on whom a treatment works?
 *
 * @module
 */
import { expectFinite, expectObject, reject } from '../errors/index.js'
import type { QiniCurve } from '../loyalty/index.js'
import { significant } from '../model/index.js'
import { amountFormat, numeric, PERCENT, share, tip, tipText } from './channels.js'
import type { ChartOptions } from './chart.js'
import { chart, checkChartOptions } from './chart.js'
import { GUIDE, MODEL } from './look.js'
import type { Named } from './series.js'
import { namedThings, seriesColor, seriesDash } from './series.js'
import type { ChartLayer, ChartRow, ChartSpec, FieldChannel } from './spec.js'

/** More points than pixels show nothing. */
const MOST_POINTS = 250

/**
 * The Qini curve: what is gained per client of the portfolio when so many are treated, those with the highest scores first. The dashed
 * line is a choice by chance; both end at the average effect. Of a single curve the band is drawn, point by point.
 *
 * @param of what `qiniCurve` returned, or several of the same kind of outcome by the names of their scores, six at most.
 * @throws ClienteleError `EMPTY_INPUT` without a curve, `INVALID_TYPE` for anything else.
 * @example
 * import { qiniChart } from 'clientele/charts'
 * import { qiniCurve } from 'clientele/loyalty'
 * const curve = qiniCurve([4, 4, 3, 3, 2, 2, 1, 1], [1, 0, 1, 0, 1, 0, 1, 0], [1, 0, 1, 0, 1, 1, 0, 1], { replicates: 0 })
 * const spec = qiniChart(curve)
 * spec.data.values[1] // => { series: 'score', treated: 0.25, gain: 0.25 }
 * spec.title.subtitle[0] // => 'Qini coefficient 0.219; dashed grey: by chance'
 */
export function qiniChart(of: QiniCurve | Readonly<Record<string, QiniCurve>>, options: ChartOptions = {}): ChartSpec {
  checkChartOptions(options, [])
  const curves = namedThings<QiniCurve>(isCurve(of) ? { score: of } : of, 'curves')
  for (const [name, curve] of curves) expectCurve(curve, `curves.${name}`)
  const names = curves.map(([name]) => name)
  const isEvent = expectSameKind(curves) === 'event'
  const x = share('treated', 'Share of clients treated, highest scores first', { domain: [0, 1] })
  const rows = curves.flatMap(([series, curve]) => pointsOf(series, curve))
  const most = rows.reduce((largest, { gain }) => Math.max(largest, Math.abs(gain)), 0)
  const y: FieldChannel = isEvent
    ? share('gain', 'Extra outcomes, in % of all clients')
    : numeric('gain', 'Gain per client of all', { format: amountFormat(most) })
  const color = seriesColor(names, undefined, options)
  const look =
    curves.length === 1
      ? { color: { ...color, legend: null } }
      : { color, strokeDash: seriesDash(names, undefined, options) }
  return chart(
    {
      title: 'Whom the treatment moves',
      subtitle: `Qini coefficient ${curves.map(([name, curve]) => saidOf(name, curve, curves.length)).join(', ')}; dashed grey: by chance${curves.length === 1 && curves[0]![1].band !== undefined ? '; band: point by point' : ''}`,
      description:
        'Gain per client against the share of clients treated, highest scores first, and a choice by chance.',
      rows,
      layers: [
        ...(curves.length === 1 ? bandLayer(curves[0]![1], x, y) : []),
        ...chanceLayer(curves, x, y),
        { mark: { type: 'line', strokeWidth: 2 }, encoding: { x, y, ...look } },
        {
          mark: { type: 'point', filled: true, size: 30, opacity: 0 },
          encoding: {
            x,
            y,
            color: look.color,
            tooltip: [
              tipText('series', 'Score'),
              tip('treated', 'Treated', PERCENT),
              tip('gain', 'Gain', isEvent ? '.2~%' : ',.3~r'),
            ],
          },
        },
      ],
    },
    options,
  )
}

function isCurve(of: QiniCurve | Readonly<Record<string, QiniCurve>>): of is QiniCurve {
  return typeof of === 'object' && of !== null && of['share'] instanceof Float64Array
}

function expectCurve(curve: QiniCurve, path: string): void {
  const { share: across, gain, band } = expectObject(curve, path)
  const columns = band === undefined ? [] : Object.values(expectObject(band, `${path}.band`))
  if (!areAlike(across, gain) || (band !== undefined && !(columns.length === 3 && areAlike(...columns)))) {
    reject('INVALID_TYPE', path, 'what qiniCurve() returned', curve)
  }
  expectFinite(curve.coefficient, `${path}.coefficient`)
  expectFinite(curve.averageEffect, `${path}.averageEffect`)
}

/** Whether all are columns of one length. */
function areAlike(...columns: readonly unknown[]): boolean {
  const [first] = columns
  return (
    first instanceof Float64Array &&
    columns.every(column => column instanceof Float64Array && column.length === first.length)
  )
}

/** Shares of clients and amounts have no axis in common. */
function expectSameKind(curves: readonly Named<QiniCurve>[]): QiniCurve['outcomeKind'] {
  const [, { outcomeKind }] = curves[0]!
  for (const [name, other] of curves) {
    if (other.outcomeKind === outcomeKind) continue
    reject('INVALID_TYPE', `curves.${name}.outcomeKind`, `'${outcomeKind}', like the first`, other.outcomeKind)
  }
  return outcomeKind
}

function saidOf(name: string, { coefficient, interval }: QiniCurve, of: number): string {
  const value = significant(coefficient, 3)
  const within =
    interval === undefined ? '' : ` (${significant(interval.lower, 2)} to ${significant(interval.upper, 2)})`
  return `${of > 1 ? `${name} ` : ''}${value}${within}`
}

/** From nobody to everyone at random: a straight line to each average effect there is. */
function chanceLayer(curves: readonly Named<QiniCurve>[], x: FieldChannel, y: FieldChannel): readonly ChartLayer[] {
  const ends = [...new Set(curves.map(([, { averageEffect }]) => averageEffect))]
  return ends.map(gain => ({
    data: {
      values: [
        { treated: 0, gain: 0 },
        { treated: 1, gain },
      ],
    },
    mark: { type: 'line', color: GUIDE, strokeDash: [5, 4], strokeWidth: 1.5 },
    encoding: { x, y },
  }))
}

function bandLayer({ band }: QiniCurve, x: FieldChannel, y: FieldChannel): readonly ChartLayer[] {
  if (band === undefined) return []
  const values = Array.from(
    band.share,
    (treated, i): ChartRow => ({
      treated,
      lower: band.lower[i]!,
      upper: band.upper[i]!,
    }),
  )
  return [
    {
      data: { values },
      mark: { type: 'area', color: MODEL, opacity: 0.15 },
      encoding: { x, y: { ...y, field: 'lower' }, y2: { field: 'upper' } },
    },
  ]
}

interface Point extends ChartRow {
  readonly series: string
  readonly treated: number
  readonly gain: number
}

/** The ends, and about as many points between as there are pixels. */
function pointsOf(series: string, curve: QiniCurve): readonly Point[] {
  const last = curve.share.length - 1
  const steps = Math.min(last, MOST_POINTS)
  return Array.from({ length: steps + 1 }, (_, step) => {
    const at = Math.round((step * last) / steps)
    return { series, treated: curve.share[at]!, gain: curve.gain[at]! }
  })
}
