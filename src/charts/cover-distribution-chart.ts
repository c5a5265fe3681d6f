/**
 * How likely is it that cash does not cover debt service as lenders ask?
 *
 * @module
 */
import {
  expectFinite,
  expectInteger,
  expectList,
  expectObject,
  expectOneOf,
  expectText,
  reject,
} from '../errors/index.js'
import { significant } from '../model/index.js'
import { numeric, PERCENT, tip } from './channels.js'
import type { ChartOptions } from './chart.js'
import { chart, checkChartOptions } from './chart.js'
import { guideAt } from './guides.js'
import { CONTRAST, GUIDE, MODEL } from './look.js'
import type { ChartLayer, ChartRow, ChartSpec, FieldChannel } from './spec.js'

/** A ratio by path of a simulation. */
export interface CoverPaths {
  readonly values: ArrayLike<number>
  /** 1 where the path has a ratio; all by default. */
  readonly defined?: ArrayLike<number>
}

/** A level that lenders keep. */
export interface CoverLevel {
  /** `lock-up`, `default`. */
  readonly name: string
  readonly level: number
}

/** What is drawn of it. */
export interface CoverDistributionOptions extends ChartOptions {
  /** Levels of covenants; debt service itself, at 1, by default. */
  readonly levels?: readonly CoverLevel[]
  /** What the ratio is; `Minimum DSCR` by default. */
  readonly quantity?: string
  /** `'share'` (default): how many paths have which ratio, as bars. `'below'`: how many have less, as a curve. */
  readonly show?: 'share' | 'below'
  /** About how many bars; a whole number from 5 to 200, 40 by default. */
  readonly bars?: number
}

/**
 * Ratios of simulated paths with the levels of covenants, and how many paths fall below each.
 *
 * The picture ends at the 99.5th percentile, since ratios have no upper end; paths above count in the last bar. Paths without a
 * ratio are left out, and the subtitle says how many.
 *
 * @throws ClienteleError `NO_DATA` where no path has a ratio; `INVALID_TYPE`, `OUT_OF_RANGE`, `LENGTH_MISMATCH`.
 * @example
 * import { coverDistributionChart } from 'clientele/charts'
 * const values = Array.from({ length: 200 }, (_, i) => 0.9 + i / 250)
 * const levels = [{ name: 'default', level: 1.05 }]
 * coverDistributionChart({ values }, { levels }).title.text // => [ 'Minimum DSCR over 200 paths' ]
 */
export function coverDistributionChart(paths: CoverPaths, options: CoverDistributionOptions = {}): ChartSpec {
  checkChartOptions(options, ['levels', 'quantity', 'show', 'bars'])
  const quantity = options.quantity === undefined ? 'Minimum DSCR' : expectText(options.quantity, 'options.quantity')
  const show = expectOneOf(options.show ?? 'share', ['share', 'below'], 'options.show')
  const bars = expectInteger(options.bars ?? 40, 'options.bars', 5, 200)
  const levels = readLevels(options.levels ?? [{ name: 'debt service', level: 1 }])
  const { sorted, left } = readPaths(paths)
  const shareBelow = (level: number): number => countBelow(sorted, level) / sorted.length
  const first = Math.min(sorted[0]!, ...levels.map(({ level }) => level))
  const last = Math.max(sorted[Math.ceil(0.995 * sorted.length) - 1]!, ...levels.map(({ level }) => level))
  const room = last > first ? 0.04 * (last - first) : 0.1
  const [from, to] = [first - room, last + room]
  if (!Number.isFinite(to - from)) reject('OUT_OF_RANGE', 'paths.values', 'ratios whose range a double can hold', first)
  const median = sorted[Math.floor((sorted.length - 1) / 2)]!
  const figures = levels.map(
    ({ name, level }) => `${percent(shareBelow(level))} of paths are below ${times(level)} (${name})`,
  )
  const x = numeric('from', quantity, AXIS, { domain: [from, to], nice: false, zero: false })
  const drawn = show === 'share' ? asBars(sorted, from, to, bars, levels) : asCurve(sorted, from, to)
  const sides = levels.map(({ level }, i) => sideOf((level - from) / (to - from), i, levels.length))
  const guides = levels.flatMap(({ name, level }, i) =>
    guideAt(x, {
      value: level,
      words: name,
      color: i === 0 ? CONTRAST : GUIDE,
      // Of several levels, which lie near each other, the lowest has its word to the left, the others on lines of their own.
      ...(sides[i] === 'left' && { side: 'left' as const }),
      ...((i > 1 || sides[i] === sides[i - 1]) && { end: 'bottom' as const }),
    }),
  )
  const undefinedPaths = left === 0 ? '' : `; ${left} paths have no ratio`
  const subtitle = `Median ${times(median)}; ${figures.join(', ')}${undefinedPaths}`
  return chart(
    {
      title:
        show === 'share' ? `${quantity} over ${sorted.length} paths` : `How many of ${sorted.length} paths have less`,
      subtitle,
      description: `${quantity} of simulated paths. ${subtitle}.`,
      rows: drawn.rows,
      layers: [...drawn.layers(x), ...guides],
    },
    options,
  )
}

function sideOf(place: number, i: number, count: number): 'left' | 'right' {
  if (place < 0.25) return 'right'
  if (place > 0.75) return 'left'
  return i === 0 && count > 1 ? 'left' : 'right'
}

interface Drawn {
  readonly rows: readonly ChartRow[]
  readonly layers: (x: FieldChannel) => readonly ChartLayer[]
}

/** Bars that end at the lowest level, so that no bar is partly below it. */
function asBars(sorted: Float64Array, from: number, to: number, bars: number, levels: readonly CoverLevel[]): Drawn {
  const lowest = levels[0]?.level ?? from
  const width = (to - from) / bars
  const start = lowest - Math.ceil((lowest - from) / width) * width
  const count = Math.ceil((to - start) / width - 1e-9)
  const rows = Array.from({ length: count }, (_, i) => {
    const [lower, upper] = [start + i * width, start + (i + 1) * width]
    const until = i === count - 1 ? sorted.length : countBelow(sorted, upper)
    return {
      from: Math.max(lower, from),
      to: Math.min(upper, to),
      share: (until - (i === 0 ? 0 : countBelow(sorted, lower))) / sorted.length,
    }
  })
  const highest = rows.reduce((most, row) => Math.max(most, row.share), 0)
  const y = numeric(
    'share',
    'Share of paths',
    { format: PERCENT, tickCount: 5 },
    { domain: [0, 1.12 * highest], nice: false },
  )
  const tooltip = [tip('from', 'From', TIMES), tip('to', 'below', TIMES), tip('share', 'Share of paths', '.3~%')]
  const isBelow = (row: { readonly from: number; readonly to: number }): boolean => (row.from + row.to) / 2 < lowest
  const layers = (x: FieldChannel): readonly ChartLayer[] =>
    [
      { values: rows.filter(row => !isBelow(row)), color: MODEL },
      { values: rows.filter(isBelow), color: CONTRAST },
    ]
      .filter(({ values }) => values.length > 0)
      .map(({ values, color }) => ({
        data: { values },
        mark: { type: 'rect', color, opacity: 0.85 },
        encoding: { x, x2: { field: 'to' }, y, y2: { datum: 0 }, tooltip },
      }))
  return { rows, layers }
}

function asCurve(sorted: Float64Array, from: number, to: number): Drawn {
  const points = 200
  const rows = Array.from({ length: points + 1 }, (_, i) => {
    const ratio = from + ((to - from) * i) / points
    return { from: ratio, share: countBelow(sorted, ratio) / sorted.length }
  })
  const y = numeric('share', 'Share of paths with less', { format: PERCENT, tickCount: 5 }, { domain: [0, 1] })
  const tooltip = [tip('from', 'Ratio', TIMES), tip('share', 'Paths with less', '.3~%')]
  const layers = (x: FieldChannel): readonly ChartLayer[] => [
    { mark: { type: 'line', color: MODEL, strokeWidth: 2.5 }, encoding: { x, y, tooltip } },
  ]
  return { rows, layers }
}

const TIMES = '.2~f'
const AXIS = { format: TIMES, labelExpr: "datum.label + '×'", tickCount: 6, grid: false }
const times = (value: number): string => `${value.toFixed(2)}×`
const percent = (part: number): string => `${significant(100 * part, 2)} %`

/** How many are strictly below; values ascend. */
function countBelow(sorted: Float64Array, level: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < level) low = middle + 1
    else high = middle
  }
  return low
}

function readPaths(paths: CoverPaths): { readonly sorted: Float64Array; readonly left: number } {
  expectObject(paths, 'paths')
  const { values, defined } = paths
  if (!Array.isArray(values) && !(values instanceof Float64Array)) {
    return reject('INVALID_TYPE', 'paths.values', 'an array or a Float64Array of numbers', values)
  }
  if (defined !== undefined && !Array.isArray(defined) && !(defined instanceof Uint8Array)) {
    reject('INVALID_TYPE', 'paths.defined', 'an array or a Uint8Array of 0 and 1', defined)
  }
  if (defined !== undefined && defined.length !== values.length) {
    reject('LENGTH_MISMATCH', 'paths.defined', `${values.length} values, one per path`, defined.length)
  }
  const read = Array.from(values, (value, i) => expectFinite(value, `paths.values[${i}]`))
  const kept = read.filter((_, i) => defined === undefined || defined[i] === 1)
  if (kept.length === 0) reject('NO_DATA', 'paths', 'paths that have a ratio', 'none')
  return { sorted: Float64Array.from(kept).sort(), left: read.length - kept.length }
}

/** From the lowest up. */
function readLevels(levels: unknown): readonly CoverLevel[] {
  return Array.from(expectList(levels, 'options.levels'), (value, i) => {
    const path = `options.levels[${i}]`
    const fields = expectObject(value, path)
    return { name: expectText(fields['name'], `${path}.name`), level: expectFinite(fields['level'], `${path}.level`) }
  }).sort((a, b) => a.level - b.level)
}
