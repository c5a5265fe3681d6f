/**
 * How long do clients under contract stay, and do those who stay grow more faithful?
 *
 * @module
 */
import { expectInteger, expectObject } from '../errors/index.js'
import type { RetentionModel } from '../lifetime/index.js'
import { expectPair } from '../lifetime/model-pair.js'
import type { ModelDocument } from '../model/index.js'
import type { TimeUnit } from '../money/core.js'
import type { TenureCounts } from '../records/core.js'
import { tenureCounts } from '../records/core.js'
import { numeric, PERCENT, share, tip, tipText } from './channels.js'
import type { ChartOptions } from './chart.js'
import { chart, checkChartOptions } from './chart.js'
import { guideAt } from './guides.js'
import { ACTUAL } from './look.js'
import type { ObservedPeriod } from './observed-retention.js'
import { observedRetention } from './observed-retention.js'
import { expectNames, seriesColor, seriesDash } from './series.js'
import type { ChartLayer, ChartRow, ChartSpec, FieldChannel } from './spec.js'

/** A retention model as the pair of its module, of which two verbs are asked, and its document. */
export type RetentionPair<M extends ModelDocument> = readonly [
  module: Pick<RetentionModel<M['params'], M>, 'survivalProbability' | 'retentionRate'>,
  document: M,
]

/** Several retention models by name; each pair's document is of its module's kind. */
export type RetentionPairs<D extends Readonly<Record<string, ModelDocument>>> = {
  readonly [K in keyof D]: RetentionPair<D[K]>
}

/** How far to look, beside what, and how the picture is drawn. */
export interface RetentionChartOptions extends ChartOptions {
  /** How many periods; a whole number from 1 to 1000. */
  readonly periods: number
  /** What was seen, drawn as points. */
  readonly observed?: TenureCounts
  /** How many periods the models were fitted to, marked by a line. */
  readonly fittedPeriods?: number
}

/**
 * The share of new clients that are clients still after each period, by one model or several, with what was observed.
 *
 * @param models one to six pairs of a retention module and its document, by the names that the legend shows.
 * @throws ClienteleError `OUT_OF_RANGE` for a wrong number of periods, `EMPTY_INPUT` without a model.
 * @example
 * import { survivalChart } from 'clientele/charts'
 * import { geometric, shiftedBetaGeometric } from 'clientele/lifetime'
 * import { tenureCounts } from 'clientele/records'
 * const observed = tenureCounts({ tenure: [1, 2, 3], lost: [369, 163, 86], active: [0, 0, 382] })
 * const [sbg, plain] = [shiftedBetaGeometric.fit(observed), geometric.fit(observed)]
 * const models = { sBG: [shiftedBetaGeometric, sbg], geometric: [geometric, plain] } as const
 * const spec = survivalChart(models, { periods: 5, observed })
 * spec.data.values[1] // => { period: 1, series: 'sBG', share: 0.6297… }
 * spec.layer.at(-1).data.values[2] // => { period: 3, due: 468, share: 0.382 }
 */
export function survivalChart<D extends Readonly<Record<string, ModelDocument>>>(
  models: RetentionPairs<D>,
  options: RetentionChartOptions,
): ChartSpec {
  return retention(models, options, {
    title: 'How many are still clients?',
    y: 'Share of clients left',
    from: 0,
    of: ([module, model], period) => (period === 0 ? 1 : module.survivalProbability(model, { periods: period })),
    seen: ({ survival }) => survival,
  })
}

/**
 * The share of those due that renew at the end of each period, by one model or several, with what was observed. Retention
 * that rises need not mean that anybody grew faithful: who leaves easily leaves first.
 *
 * @param models one to six pairs of a retention module and its document, by the names that the legend shows.
 * @throws ClienteleError `OUT_OF_RANGE` for a wrong number of periods, `EMPTY_INPUT` without a model.
 * @example
 * import { retentionChart } from 'clientele/charts'
 * import { shiftedBetaGeometric } from 'clientele/lifetime'
 * const model = shiftedBetaGeometric.fromParams({ alpha: 0.704, beta: 1.182 })
 * const spec = retentionChart({ sBG: [shiftedBetaGeometric, model] }, { periods: 5 })
 * spec.data.values[1] // => { period: 2, series: 'sBG', share: 0.756… }
 */
export function retentionChart<D extends Readonly<Record<string, ModelDocument>>>(
  models: RetentionPairs<D>,
  options: RetentionChartOptions,
): ChartSpec {
  return retention(models, options, {
    title: 'How many renew?',
    y: 'Retention rate',
    from: 1,
    of: ([module, model], period) => module.retentionRate(model, { period }),
    seen: ({ retention }) => retention,
  })
}

interface Figure {
  readonly title: string
  readonly y: string
  /** The first period of the picture. */
  readonly from: 0 | 1
  readonly of: <M extends ModelDocument>(pair: RetentionPair<M>, period: number) => number
  readonly seen: (period: ObservedPeriod) => number
}

function retention<D extends Readonly<Record<string, ModelDocument>>>(
  models: RetentionPairs<D>,
  options: RetentionChartOptions,
  figure: Figure,
): ChartSpec {
  checkChartOptions(expectObject(options, 'options'), ['periods', 'observed', 'fittedPeriods'])
  const { observed, fittedPeriods } = options
  const periods = expectInteger(options.periods, 'options.periods', 1, 1000)
  if (fittedPeriods !== undefined) expectInteger(fittedPeriods, 'options.fittedPeriods', 1)
  const names = expectNames(models, 'models')
  const rows: ChartRow[] = []
  const units = new Set<TimeUnit | undefined>()
  for (const series in models) {
    const pair = models[series]
    expectPair(pair, ['survivalProbability', 'retentionRate'], `models.${series}`)
    units.add(pair[1].timeUnit)
    for (let period = figure.from; period <= periods; period++) {
      rows.push({ period, series, share: figure.of(pair, period) })
    }
  }
  const unit = unitOf(units)
  const x = numeric('period', unit, { tickMinStep: 1, grid: false }, { domain: [figure.from, periods], nice: false })
  const y = share('share', figure.y, { ...(figure.from === 0 && { domain: [0, 1] }), zero: figure.from === 0 })
  const color = seriesColor(names, undefined, options)
  return chart(
    {
      title: figure.title,
      ...(observed && { subtitle: 'Points: observed' }),
      description: `${figure.y} by ${unit.toLowerCase()}: ${names.join(', ')}${observed ? ', and observed' : ''}.`,
      rows,
      layers: [
        ...(fittedPeriods === undefined || fittedPeriods >= periods
          ? []
          : guideAt(x, { value: fittedPeriods, words: 'end of fit', side: 'left', end: 'bottom' })),
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
            tooltip: [tipText('series', 'Model'), tip('period', unit), tip('share', figure.y, PERCENT)],
          },
        },
        ...(observed === undefined ? [] : [seen(observed, periods, figure, x, y)]),
      ],
    },
    options,
  )
}

function seen(observed: TenureCounts, periods: number, figure: Figure, x: FieldChannel, y: FieldChannel): ChartLayer {
  const points = observedRetention(tenureCounts(observed), periods)
  return {
    data: { values: points.map(point => ({ period: point.period, due: point.due, share: figure.seen(point) })) },
    mark: { type: 'point', filled: true, color: ACTUAL, size: 50, opacity: 1 },
    encoding: {
      x,
      y,
      tooltip: [
        tip('period', 'Period'),
        tip('share', `${figure.y}, observed`, PERCENT),
        tip('due', 'Clients due', ',.1~f'),
      ],
    },
  }
}

/** `Years`, where all models count in years. */
function unitOf(units: ReadonlySet<TimeUnit | undefined>): string {
  const [unit] = units
  return units.size === 1 && unit !== undefined
    ? `${unit[0]!.toUpperCase()}${unit.slice(1)}s as a client`
    : 'Periods as a client'
}
