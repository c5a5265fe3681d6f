/**
 * What drives satisfaction, and how sure is that?
 *
 * @module
 */
import { expectFinite, expectList, expectObject, expectText, reject } from '../errors/index.js'
import { significant } from '../model/index.js'
import { numeric, PERCENT, tip, tipText } from './channels.js'
import type { ChartOptions } from './chart.js'
import { chart, checkChartOptions } from './chart.js'
import { GUIDE, MODEL } from './look.js'
import { nameAndFigures, namesAbove } from './names-above.js'
import { legendOf } from './series.js'
import type { ChartRow, ChartSpec, FieldChannel } from './spec.js'

/** What is drawn: what `satisfactionDrivers` returned, or `importanceIntervals` of `clientele/statistics` with its `predictors`. */
export interface DrawnDrivers {
  /** Part of the variation that is explained, 0 to 1. */
  readonly rSquared: number
  readonly drivers?: readonly DrawnDriver[]
  readonly predictors?: readonly DrawnDriver[]
}

/** One driver. */
export interface DrawnDriver {
  readonly name: string
  /** Part of what is explained, 0 to 1. */
  readonly share?: number
  readonly shareInterval?: DrawnEnds
  /** Above 0 where the driver tells more than chance. */
  readonly beyondChance?: DrawnEnds
}

/** The ends of an interval. */
export interface DrawnEnds {
  readonly lower: number
  readonly upper: number
  readonly level?: number
}

/** What is explained, as it stands in the title. */
export interface DriversChartOptions extends ChartOptions {
  /** `'satisfaction'` by default. */
  readonly outcome?: string
}

const SIDES = ['more than chance', 'may be chance'] as const

/**
 * The share of each driver with its interval, the largest first; grey where it tells no more than a column of chance might.
 *
 * @throws ClienteleError `EMPTY_INPUT` without drivers, `NO_DATA` where nothing is explained; `INVALID_TYPE` or `OUT_OF_RANGE` naming the
 * driver at fault.
 * @example
 * import { driversChart } from 'clientele/charts'
 * const spec = driversChart({
 *   rSquared: 0.6,
 *   drivers: [{ name: 'Speed', share: 0.7, shareInterval: { lower: 0.6, upper: 0.8 }, beyondChance: { lower: 0.3, upper: 0.5 } }],
 * })
 * spec.data.values[0].words // => 'Speed: 70 % (60 to 80 %)'
 */
export function driversChart(of: DrawnDrivers, options: DriversChartOptions = {}): ChartSpec {
  checkChartOptions(options, ['outcome'])
  const { outcome = 'satisfaction' } = options
  const explained = expectText(outcome, 'options.outcome')
  const { rSquared, drivers, predictors } = expectObject(of, 'drivers')
  const [list, path] = drivers === undefined ? [predictors, 'drivers.predictors'] : [drivers, 'drivers.drivers']
  const told = expectFinite(rSquared, 'drivers.rSquared')
  const read = Array.from(expectList(list, path), (row, i) => readDriver(row, `${path}[${i}]`))
  if (read.length === 0) reject('EMPTY_INPUT', path, 'at least one driver', 'none')
  const rows = read
    .sort((one, other) => other.share - one.share)
    .map(({ name, share, lower, upper, isTold }, place): ChartRow => {
      const figures =
        lower === undefined
          ? `: ${percent(share)} %`
          : `: ${percent(share)} % (${percent(lower)} to ${percent(upper!)} %)`
      return {
        place,
        name,
        words: nameAndFigures(name, figures, options),
        share,
        from: lower ?? share,
        to: upper ?? share,
        side: isTold ? SIDES[0] : SIDES[1],
      }
    })
  const level = read.find(row => row.level !== undefined)?.level
  const y: FieldChannel = { field: 'place', type: 'ordinal', sort: null, axis: null }
  const x = numeric('share', 'Share of what is explained', { format: PERCENT, tickCount: 5 }, { zero: true })
  const color: FieldChannel = {
    field: 'side',
    type: 'nominal',
    title: null,
    scale: { domain: [...SIDES], range: [MODEL, GUIDE] },
    legend: legendOf(SIDES, options),
  }
  const tooltip = [tipText('name', 'Driver'), tip('share', 'Share', '.1%'), tipText('words', 'With interval')]
  const sure = level === undefined ? '' : `, with ${significant(100 * level, 3)} % intervals`
  return chart(
    {
      title: `What drives ${explained}?`,
      subtitle: `Shares of the ${percent(told)} % of its variation that the drivers explain${sure}`,
      description: `Shares of drivers of ${explained}: ${rows.map(row => row['words']).join('; ')}.`,
      height: 252 + 42 * rows.length,
      rows,
      layers: [
        namesAbove(y, 'words', options, -11),
        {
          mark: { type: 'bar', size: 12, yOffset: 7, opacity: 0.35 },
          encoding: { x, x2: { datum: 0 }, y, color, tooltip },
        },
        {
          mark: { type: 'rule', strokeWidth: 2.5, yOffset: 7 },
          encoding: { x: { ...x, field: 'from' }, x2: { field: 'to' }, y, color, tooltip },
        },
        {
          mark: { type: 'point', filled: true, size: 70, opacity: 1, yOffset: 7 },
          encoding: { x, y, color, tooltip },
        },
      ],
    },
    options,
  )
}

interface ReadDriver {
  readonly name: string
  readonly share: number
  readonly lower?: number
  readonly upper?: number
  readonly level?: number
  readonly isTold: boolean
}

function readDriver(value: unknown, path: string): ReadDriver {
  const row = expectObject(value, path)
  const name = expectText(row['name'], `${path}.name`)
  if (row['share'] === undefined) reject('NO_DATA', `${path}.share`, 'a share of something that is explained', 'none')
  const share = expectFinite(row['share'], `${path}.share`)
  const chance =
    row['beyondChance'] === undefined ? undefined : expectObject(row['beyondChance'], `${path}.beyondChance`)
  const isTold = chance === undefined || expectFinite(chance['lower'], `${path}.beyondChance.lower`) > 0
  if (row['shareInterval'] === undefined) return { name, share, isTold }
  const interval = expectObject(row['shareInterval'], `${path}.shareInterval`)
  const end = (field: string): number => expectFinite(interval[field], `${path}.shareInterval.${field}`)
  const ends = { lower: end('lower'), upper: end('upper') }
  return { name, share, ...ends, ...(interval['level'] !== undefined && { level: end('level') }), isTold }
}

function percent(share: number): string {
  return (100 * share).toFixed(0)
}
