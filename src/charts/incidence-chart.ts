/**
 * How do relationships end, and how many are still there?
 *
 * @module
 */
import { expectOneOf, reject } from '../errors/index.js'
import { expectIncidence } from '../statistics/survival/competing/expect-incidence.js'
import type { CumulativeIncidence } from '../statistics/survival/competing/index.js'
import { numeric, PERCENT, share, tip, tipText } from './channels.js'
import type { ChartOptions } from './chart.js'
import { chart, checkChartOptions } from './chart.js'
import { bandRows, drawnPlaces, STILL_THERE, stackedRows } from './incidence-rows.js'
import { MODELS } from './look.js'
import { legendOf } from './series.js'
import type { ChartLayer, ChartRow, ChartSpec, FieldChannel } from './spec.js'
import { timeTicks } from './time-ticks.js'

/** What is drawn of it. */
export interface IncidenceChartOptions extends ChartOptions {
  /**
   * `'stacked'` (default): areas of endings above each other, with those still there on top; together they are all clients.
   * `'bands'`: the line of each ending with its interval.
   */
  readonly show?: 'stacked' | 'bands'
}

/** Those still there are in the way of no ending: as light as a grid. */
const LEFT = '#d9d9d9'
/** As far as the picture goes where somebody ended at the last time. */
const BEYOND = 1.03

/**
 * The cumulative incidences of endings that compete: stacked to all clients, or as lines with bands.
 *
 * @param incidence what `cumulativeIncidence` returned, of at most six endings.
 * @throws ClienteleError `OUT_OF_RANGE` for more than six endings; `NO_DATA` where all times are 0; `INVALID_TYPE` and the like for what
 * are no incidences.
 * @example
 * import { incidenceChart } from 'clientele/charts'
 * import { cumulativeIncidence } from 'clientele/statistics'
 * const ending = ['default', 'prepaid', null, 'prepaid', null, null]
 * const incidence = cumulativeIncidence({ unit: 'month', duration: [3, 5, 5, 8, 12, 12], ending })
 * incidenceChart(incidence).data.values[1] // => { time: 0, name: 'prepaid', share: 0, low: 0, high: 0 }
 */
export function incidenceChart(incidence: CumulativeIncidence, options: IncidenceChartOptions = {}): ChartSpec {
  checkChartOptions(options, ['show'])
  const show = options.show === undefined ? 'stacked' : expectOneOf(options.show, ['stacked', 'bands'], 'options.show')
  const { endings, times, unit, level, stillThere } = expectIncidence(incidence)
  if (endings.length > MODELS.length)
    reject('OUT_OF_RANGE', 'incidence.endings', `at most ${MODELS.length} endings`, endings.length, 'Join rare ones')
  const last = times.at(-1)!
  if (last === 0) reject('NO_DATA', 'incidence.times', 'a time > 0', last)
  const places = drawnPlaces(incidence)
  const isLate = endings.some(name => incidence.incidence[name]!.events.at(-1)! > 0)
  const end = isLate ? BEYOND * last : last
  const x = numeric(
    'time',
    `Time as a client, ${unit}s`,
    { values: timeTicks(last), grid: false, format: ',~f' },
    { domain: [0, end], nice: false },
  )
  const isStacked = show === 'stacked'
  const steps = isStacked ? stackedRows(incidence, places) : bandRows(incidence, places)
  // What came at the last time is seen only where there is room behind it.
  const drawn = isLate
    ? [...steps, ...steps.filter(row => row.time === last).map(row => ({ ...row, time: end }))]
    : steps
  const names = isStacked ? [...endings, STILL_THERE] : endings
  const percent = Math.round(100 * level * 10) / 10
  const left = percentOf(stillThere.probability.at(-1)!)
  return chart(
    {
      title: 'How do relationships end?',
      subtitle: isStacked
        ? `Of all clients by time; after ${last} ${unit}s ${left} are still there`
        : `Share that has ended so, with intervals of ${percent} %`,
      description: `Cumulative incidence of ${endings.join(', ')} over ${last} ${unit}s; ${left} are still there at the end.`,
      rows: drawn,
      layers: isStacked ? stackedLayers(x, names, options, unit) : bandLayers(x, names, drawn, options, unit),
    },
    options,
  )
}

function percentOf(value: number): string {
  return `${(100 * value).toFixed(value > 0 && value < 0.1 ? 1 : 0)} %`
}

function stackedLayers(x: FieldChannel, names: readonly string[], options: ChartOptions, unit: string): ChartLayer[] {
  const color = colorOf(names, options, [...MODELS.slice(0, names.length - 1), LEFT], 'square')
  const y = share('low', 'Share of clients', { domain: [0, 1], nice: false })
  return [
    {
      mark: { type: 'area', interpolate: 'step-after', opacity: 0.85 },
      encoding: { x, y: { ...y, stack: null }, y2: { field: 'high' }, color, tooltip: tips(unit) },
    },
  ]
}

function bandLayers(
  x: FieldChannel,
  names: readonly string[],
  rows: readonly ChartRow[],
  options: ChartOptions,
  unit: string,
): ChartLayer[] {
  const colors = MODELS.slice(0, names.length)
  const y = share('share', 'Share that has ended so')
  const interval = [tip('low', 'at least', PERCENT), tip('high', 'at most', PERCENT)]
  // A layer each, in a colour of its own: marks as pale as these would make the legend pale.
  const bands = names.map(
    (name, j): ChartLayer => ({
      data: { values: rows.filter(row => row['name'] === name) },
      mark: { type: 'area', interpolate: 'step-after', opacity: 0.2, color: colors[j]! },
      encoding: { x, y: { ...y, field: 'low', stack: null }, y2: { field: 'high' } },
    }),
  )
  const color = colorOf(names, options, colors, 'stroke')
  return [
    ...bands,
    {
      mark: { type: 'line', interpolate: 'step-after', strokeWidth: 2 },
      encoding: { x, y, color, tooltip: [...tips(unit), ...interval] },
    },
  ]
}

function tips(unit: string): FieldChannel[] {
  return [tipText('name', 'Clients'), tip('time', `${unit}s`), tip('share', 'Share', PERCENT)]
}

function colorOf(
  names: readonly string[],
  options: ChartOptions,
  range: readonly string[],
  symbolType: 'square' | 'stroke',
): FieldChannel {
  return {
    field: 'name',
    type: 'nominal',
    title: null,
    scale: { domain: [...names], range: [...range] },
    legend: { ...legendOf(names, options), symbolType },
  }
}
