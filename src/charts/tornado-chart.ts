/**
 * Which assumption moves the result most?
 *
 * @module
 */
import { expectFinite, expectList, expectObject, reject } from '../errors/index.js'
import type { DriverTarget, ProjectMeasure } from '../project/index.js'
import { numeric, tip, tipText } from './channels.js'
import type { ChartOptions } from './chart.js'
import { chart, checkChartOptions, sureWidth } from './chart.js'
import { ACTUAL, CONTRAST, MODEL } from './look.js'
import { namesAbove } from './names-above.js'
import { legendOf } from './series.js'
import type { ChartLayer, ChartRow, ChartSpec, FieldChannel } from './spec.js'
import type { TornadoRowRead, TornadoUnit } from './tornado-words.js'
import { quantityOf, readTornadoRow, WRITERS } from './tornado-words.js'

/** A result, and what becomes of it when one assumption at a time is another: what `tornado` returned, or rows of your own. */
export interface DrawnTornado {
  /** What the result is, as `tornado` names it; `options.quantity` says it otherwise. */
  readonly measure?: ProjectMeasure
  /** The result as planned. */
  readonly base?: number
  /** In any order. */
  readonly rows: readonly DrawnTornadoRow[]
}

/** One assumption. */
export interface DrawnTornadoRow {
  readonly name: string
  /** What it moves, which tells how `low` and `high` are written: factors, points, months. */
  readonly target?: DriverTarget
  /** Values of the assumption. */
  readonly low?: number
  readonly high?: number
  /** The result at each; absent where there is none, as a ratio without debt service. */
  readonly outcomeAtLow?: number
  readonly outcomeAtHigh?: number
}

/** What the bars are of. */
export interface TornadoChartOptions extends ChartOptions {
  /** What the result is, where `measure` does not say it: `Minimum DSCR`. */
  readonly quantity?: string
  /** `'percent'` for rates, `'times'` for ratios, `'amount'`; by the measure by default. */
  readonly unit?: TornadoUnit
}

/** Pixels from which on a line has room for results and what they are at. */
const WIDE = 480

const SIDES = ['low value', 'high value'] as const

/**
 * One bar per assumption from the result at its low value to the result at its high value, the widest first, around the base case.
 *
 * @throws ClienteleError `EMPTY_INPUT` without assumptions, `NO_DATA` without a base case, `INVALID_TYPE` or `OUT_OF_RANGE` naming
 * the row.
 * @example
 * import { tornadoChart } from 'clientele/charts'
 * const spec = tornadoChart({
 *   measure: 'minimum-dscr',
 *   base: 1.3,
 *   rows: [
 *     { name: 'Traffic', target: { on: 'volume' }, low: 0.9, high: 1.1, outcomeAtLow: 1.12, outcomeAtHigh: 1.48 },
 *     { name: 'Interest', target: { on: 'interest-rate' }, low: 0, high: 0.01, outcomeAtLow: 1.3, outcomeAtHigh: 1.25 },
 *   ],
 * })
 * spec.data.values[0].words // => 'Traffic: 1.12× at -10 %, 1.48× at +10 %'
 */
export function tornadoChart(of: DrawnTornado, options: TornadoChartOptions = {}): ChartSpec {
  checkChartOptions(options, ['quantity', 'unit'])
  const { base: planned, measure } = expectObject(of, 'tornado')
  if (planned === undefined) reject('NO_DATA', 'tornado.base', 'a base case that has the result', planned)
  const base = expectFinite(planned, 'tornado.base')
  const { quantity, unit } = quantityOf(measure, options)
  const write = WRITERS[unit]
  const list = expectList(of.rows, 'tornado.rows')
  if (list.length === 0) reject('EMPTY_INPUT', 'tornado.rows', 'at least one assumption', 'none')
  const read = Array.from(list, (row, i) => readTornadoRow(row, `tornado.rows[${i}]`))
  const sorted = [...read].sort((a, b) => widthOf(b, base) - widthOf(a, base))
  const isNarrow = sureWidth(options) < WIDE
  const rows = sorted.map((row, place) => ({ place, name: row.name, words: wordsOf(row, write, isNarrow) }))
  const bars = sorted.flatMap((row, place) =>
    SIDES.flatMap((side): ChartRow[] => {
      const value = side === 'low value' ? row.outcomeAtLow : row.outcomeAtHigh
      return value === undefined ? [] : [{ place, name: row.name, side, from: base, value }]
    }),
  )
  const y: FieldChannel = { field: 'place', type: 'ordinal', sort: null, axis: null }
  const x = numeric('value', quantity, { tickCount: 5, ...AXES[unit] }, { domain: endsOf(sorted, base), zero: false })
  const color: FieldChannel = {
    field: 'side',
    type: 'nominal',
    title: null,
    scale: { domain: [...SIDES], range: [CONTRAST, MODEL] },
    legend: legendOf(SIDES, options),
  }
  const tooltip = [tipText('name', 'Assumption'), tipText('side', 'At its'), tip('value', quantity)]
  const layers: ChartLayer[] = [
    { data: { values: rows }, ...namesAbove(y, 'words', options, -11) },
    {
      data: { values: bars },
      mark: { type: 'bar', size: 14, yOffset: 6, opacity: 0.85 },
      encoding: { x, x2: { field: 'from' }, y, color, tooltip },
    },
    // A line of its own for each bar, so that none crosses the words.
    {
      data: { values: rows },
      mark: { type: 'tick', color: ACTUAL, size: 22, thickness: 2, yOffset: 6 },
      encoding: { x: { datum: base }, y },
    },
  ]
  return chart(
    {
      title: 'What moves it most',
      subtitle: `${quantity} at ${write(base)} as planned (black), one assumption changed at a time`,
      description: `${quantity} ${write(base)}; ${rows.map(row => row.words).join('; ')}.`,
      height: 232 + 42 * rows.length,
      rows,
      layers,
    },
    options,
  )
}

const AXES = {
  percent: { format: '.1~%' },
  times: { format: '.2~f', labelExpr: "datum.label + '×'" },
  amount: { format: '~s' },
} as const

/** From the least result to the largest; some width where all are the same. */
function endsOf(rows: readonly TornadoRowRead[], base: number): [number, number] {
  const values = rows.flatMap(row => [row.outcomeAtLow ?? base, row.outcomeAtHigh ?? base])
  const [least, most] = [Math.min(base, ...values), Math.max(base, ...values)]
  if (most > least) return [least, most]
  const room = base === 0 ? 1 : 0.1 * Math.abs(base)
  return [least - room, most + room]
}

/** A narrow picture has no room for the values that were assumed. */
function wordsOf(row: TornadoRowRead, write: (value: number) => string, isNarrow: boolean): string {
  const { name, low, high, outcomeAtLow, outcomeAtHigh } = row
  const result = (value: number | undefined): string => (value === undefined ? 'none' : write(value))
  return isNarrow
    ? `${name}: ${result(outcomeAtLow)} to ${result(outcomeAtHigh)}`
    : `${name}: ${result(outcomeAtLow)} at ${low}, ${result(outcomeAtHigh)} at ${high}`
}

function widthOf({ outcomeAtLow, outcomeAtHigh }: TornadoRowRead, base: number): number {
  const values = [outcomeAtLow ?? base, outcomeAtHigh ?? base, base]
  return Math.max(...values) - Math.min(...values)
}
