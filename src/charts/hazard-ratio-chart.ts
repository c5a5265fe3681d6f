/**
 * Which facts about clients go with leaving sooner, and how sure is that?
 *
 * @module
 */
import { expectList, expectObject, expectPositive, expectText, reject } from '../errors/index.js'
import { significant } from '../model/index.js'
import type { HazardRatio } from '../statistics/index.js'
import { numeric, tip, tipText } from './channels.js'
import type { ChartOptions } from './chart.js'
import { chart, checkChartOptions } from './chart.js'
import { ACTUAL, CONTRAST, GUIDE, MODEL } from './look.js'
import { nameAndFigures, namesAbove } from './names-above.js'
import { legendOf } from './series.js'
import type { ChartRow, ChartSpec, FieldChannel } from './spec.js'

/** What is called what on the axis. */
export interface HazardRatioChartOptions extends ChartOptions {
  /** What the event is, in a verb: `'leave'` by default, `'default'`, `'repay early'`. */
  readonly event?: string
}

/**
 * The hazard ratio of each column with its interval, on a scale of powers: right of 1 those who have more of it leave sooner, left of 1
 * later, and grey where the interval reaches over 1. A ratio is for one unit more of its column, so that columns are best put on
 * scales on which a unit is a difference one meets.
 *
 * @param of what `coxModel.hazardRatios` returned, in its order.
 * @throws ClienteleError `EMPTY_INPUT` without columns; `INVALID_TYPE` or `OUT_OF_RANGE` naming the row at fault.
 * @example
 * import { hazardRatioChart } from 'clientele/charts'
 * const interval = { lower: 1.02, upper: 1.26, level: 0.95, kind: 'confidence', method: 'log-wald' }
 * const spec = hazardRatioChart([{ name: 'Rate', estimate: 0.124, hazardRatio: 1.132, interval }])
 * spec.data.values[0].words // => 'Rate: 1.13 (1.02 to 1.26)'
 */
export function hazardRatioChart(of: readonly HazardRatio[], options: HazardRatioChartOptions = {}): ChartSpec {
  checkChartOptions(options, ['event'])
  const { event = 'leave' } = options
  const verb = expectText(event, 'options.event')
  const list = expectList(of, 'ratios')
  if (list.length === 0) reject('EMPTY_INPUT', 'ratios', 'at least one column', of)
  const read = Array.from(list, (row, i) => readRow(row, `ratios[${i}]`))
  const ends = endsOf(read)
  const rows = read.map(({ name, ratio, lower, upper, level }, place): ChartRow => {
    const figures =
      lower === undefined || upper === undefined
        ? `: ${short(ratio)}`
        : `: ${short(ratio)} (${short(lower)} to ${short(upper)})`
    const isTold = lower !== undefined && upper !== undefined && (lower > 1 || upper < 1)
    return {
      place,
      name,
      words: nameAndFigures(name, figures, options),
      ratio: within(ratio, ends),
      from: within(lower ?? ratio, ends),
      to: within(upper ?? ratio, ends),
      hazardRatio: ratio,
      side: isTold ? (ratio > 1 ? 'sooner' : 'later') : 'unclear',
      ...(level === undefined ? {} : { level }),
    }
  })
  const y: FieldChannel = { field: 'place', type: 'ordinal', sort: null, axis: null }
  const x = numeric(
    'ratio',
    'Hazard ratio',
    { format: '~r', values: ticksWithin(ends), labelOverlap: 'greedy' },
    { type: 'log', domain: [...ends], nice: false },
  )
  const color: FieldChannel = {
    field: 'side',
    type: 'nominal',
    title: null,
    scale: { domain: [...SIDES], range: [CONTRAST, MODEL, GUIDE] },
    legend: legendOf(SIDES, options),
  }
  const tooltip = [
    tipText('name', 'Column'),
    tip('hazardRatio', 'Hazard ratio', '.4~r'),
    tipText('words', 'With interval'),
  ]
  const level = read.find(row => row.level !== undefined)?.level
  return chart(
    {
      title: `Who will ${verb} sooner?`,
      subtitle:
        level === undefined
          ? 'Factor on the hazard for one unit more'
          : `Factor on the hazard for one unit more, with ${short(100 * level)} % intervals`,
      description: `Hazard ratios: ${read.map(({ name, ratio }) => `${name} ${short(ratio)}`).join('; ')}.`,
      height: 260 + 42 * rows.length,
      rows,
      layers: [
        namesAbove(y, 'words', options, -11),
        // A line of its own for each row, so that none crosses the words.
        {
          mark: { type: 'tick', color: ACTUAL, size: 22, thickness: 1.5, yOffset: 7 },
          encoding: { x: { datum: 1 }, y },
        },
        {
          mark: { type: 'rule', strokeWidth: 2.5, yOffset: 7 },
          encoding: { x: { ...x, field: 'from' }, x2: { field: 'to' }, y, color, tooltip },
        },
        {
          mark: { type: 'point', filled: true, size: 80, opacity: 1, yOffset: 7 },
          encoding: { x, y, color, tooltip },
        },
      ],
    },
    options,
  )
}

const SIDES = ['sooner', 'later', 'unclear'] as const

interface ReadRow {
  readonly name: string
  readonly ratio: number
  readonly lower?: number
  readonly upper?: number
  readonly level?: number
}

/** A row that comes from anywhere. */
function readRow(value: unknown, path: string): ReadRow {
  const row = expectObject(value, path)
  const name = expectText(row['name'], `${path}.name`)
  const ratio = expectPositive(row['hazardRatio'], `${path}.hazardRatio`)
  if (row['interval'] === undefined) return { name, ratio }
  const interval = expectObject(row['interval'], `${path}.interval`)
  const end = (field: string): number => expectPositive(interval[field], `${path}.interval.${field}`)
  return { name, ratio, lower: end('lower'), upper: end('upper'), level: end('level') }
}

/** The ends that show all, and 1; no further out than a factor of a thousand. */
function endsOf(rows: readonly ReadRow[]): readonly [number, number] {
  const values = rows.flatMap(({ ratio, lower = ratio, upper = ratio }) => [ratio, lower, upper])
  const least = Math.max(1 / WIDEST, Math.min(0.8, ...values) / 1.1)
  const most = Math.min(WIDEST, Math.max(1.25, ...values) * 1.1)
  return [Math.min(least, 0.8), Math.max(most, 1.25)]
}

const WIDEST = 1000

/** 1, 2 and 5 of each power of ten; more of them where all is within a factor of thirty. */
function ticksWithin([from, to]: readonly [number, number]): number[] {
  const powers = [-3, -2, -1, 0, 1, 2, 3].flatMap(power => [1, 2, 5].map(digit => Number(`${digit}e${power}`)))
  const all = to / from > 30 ? powers : [0.05, 0.1, 0.2, 0.3, 0.5, 0.7, 1, 1.5, 2, 3, 5, 10, 20]
  return all.filter(tick => tick >= from && tick <= to)
}

function within(value: number, [from, to]: readonly [number, number]): number {
  return Math.min(Math.max(value, from), to)
}

function short(value: number): string {
  return significant(value, 3)
}
