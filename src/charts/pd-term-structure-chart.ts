/**
 * How likely is default by each time, rating by rating?
 *
 * @module
 */
import { expectList, expectObject, expectOneOf, expectText, reject } from '../errors/index.js'
import type { Curve } from '../model/index.js'
import { curve } from '../model/index.js'
import type { PdTermStructure } from '../risk/index.js'
import { numeric, PERCENT, tip, tipText, words } from './channels.js'
import type { ChartOptions } from './chart.js'
import { chart, checkChartOptions, sureWidth } from './chart.js'
import { apart } from './label-places.js'
import { logAxis, logEnds } from './log-scale.js'
import { ratingColors } from './rating-colors.js'
import type { ChartScale, ChartSpec, FieldChannel } from './spec.js'
import { timeTicks } from './time-ticks.js'

/** How probabilities are drawn. */
export interface PdTermStructureChartOptions extends ChartOptions {
  /** Powers of ten (default), so that good ratings are seen beside bad ones, or the probabilities as they are. */
  readonly axis?: 'log' | 'linear'
}

const MOST_RATINGS = 25
const HEIGHT = 420
const LETTER = 7.5
const LINE = 13
/** What titles and axes take from the height and the width. */
const ABOVE = 120
const BESIDE = 80
const LEAST_DRAWN = 1e-6

/**
 * Cumulative default probabilities of several ratings over time, each line with the name of its rating at its end.
 *
 * On powers of ten a probability of 0 has no place: a line begins where default becomes possible.
 *
 * @param structures what `pdTermStructure` returned, the best rating first; at most 25, all of the same unit.
 * @throws ClienteleError `EMPTY_INPUT` without any; `UNIT_MISMATCH`; `NO_DATA` where nobody defaults; `OUT_OF_RANGE` for
 * more than 25.
 * @example
 * import { pdTermStructureChart } from 'clientele/charts'
 * import { migrationByPowers, pdTermStructure } from 'clientele/risk'
 * import { transitionMatrix } from 'clientele/statistics'
 * const year = transitionMatrix(['A', 'B', 'D'], [[0.75, 0.25, 0], [0.25, 0.5, 0.25], [0, 0, 1]])
 * const migration = migrationByPowers(year, { periods: 3 })
 * const structures = ['A', 'B'].map(rating => pdTermStructure(migration, { rating, defaultState: 'D' }))
 * pdTermStructureChart(structures).data.values[0] // => { rating: 'A', time: 2, pd: 0.0625 }
 */
export function pdTermStructureChart(
  structures: readonly PdTermStructure[],
  options: PdTermStructureChartOptions = {},
): ChartSpec {
  checkChartOptions(options, ['axis'])
  const isLog =
    (options.axis === undefined ? 'log' : expectOneOf(options.axis, ['log', 'linear'], 'options.axis')) === 'log'
  const lines = linesOf(structures)
  const { unit } = lines[0]!.curve
  const rows = lines.flatMap(({ rating, curve: { times, values } }) =>
    times.map((time, k) => ({ rating, time, pd: values[k]! })).filter(({ pd }) => !isLog || pd >= LEAST_DRAWN),
  )
  const most = Math.max(...rows.map(({ pd }) => pd), 0)
  if (most < LEAST_DRAWN) reject('NO_DATA', 'structures', 'at least one rating that defaults', structures)
  const end = Math.max(...lines.map(({ curve: { times } }) => times.at(-1)!))
  const longest = Math.max(...lines.map(({ rating }) => rating.length))
  const plot = sureWidth(options) - BESIDE
  const beside = 1 + Math.min(0.5, (longest * LETTER + 12) / plot)
  const x: FieldChannel = {
    ...numeric('time', `Time, ${unit}s`, { values: timeTicks(end), grid: false, format: ',~f' }),
    scale: { domain: [0, end * beside], nice: false },
  }
  const ends = isLog ? logEnds(rows.map(({ pd }) => pd)) : ([0, most * 1.03] as const)
  const y = isLog
    ? logAxis('pd', TITLE, ends)
    : numeric('pd', TITLE, { format: PERCENT }, { domain: [...ends], nice: false })
  const names = lines.map(({ rating }) => rating)
  const scale: ChartScale = { domain: names, range: [...ratingColors(names.length)] }
  const color: FieldChannel = { field: 'rating', type: 'nominal', scale, legend: null }
  const height = options.height === undefined ? HEIGHT : options.height
  const tooltip = [tipText('rating', 'Rating'), tip('time', `${unit}s`), tip('pd', 'Default by then', '.4~%')]
  return chart(
    {
      title: 'How likely is default by then?',
      subtitle: `Cumulative default probability by rating of today${isLog ? ', on powers of ten' : ''}`,
      description: `Cumulative default probability over time of ${names.length} ratings: ${names.join(', ')}.`,
      height: HEIGHT,
      rows,
      layers: [
        { mark: { type: 'line', strokeWidth: 2 }, encoding: { x, y, color } },
        { mark: { type: 'point', filled: true, size: 28, opacity: 1 }, encoding: { x, y, color, tooltip } },
        {
          data: { values: labelsOf(lines, ends, isLog, LINE / (height - ABOVE)) },
          mark: { type: 'text', align: 'left', baseline: 'middle', dx: 7, fontSize: 12 },
          encoding: { x, y, color, text: words('rating') },
        },
      ],
    },
    options,
  )
}

interface Line {
  readonly rating: string
  readonly curve: Curve
}

function linesOf(structures: readonly PdTermStructure[]): readonly Line[] {
  const list = expectList(structures, 'structures')
  if (list.length === 0) reject('EMPTY_INPUT', 'structures', 'at least one rating', structures)
  if (list.length > MOST_RATINGS) reject('OUT_OF_RANGE', 'structures', `at most ${MOST_RATINGS} ratings`, list.length)
  const lines = structures.map((structure, i) => {
    const path = `structures[${i}]`
    expectObject(structure, path)
    expectObject(structure.cumulativePd, `${path}.cumulativePd`)
    return {
      rating: expectText(structure.rating, `${path}.rating`),
      curve: curve(structure.cumulativePd, `${path}.cumulativePd`),
    }
  })
  const { unit } = lines[0]!.curve
  for (const [i, { curve: own }] of lines.entries()) {
    if (own.unit !== unit) reject('UNIT_MISMATCH', `structures[${i}].cumulativePd.unit`, `'${unit}'`, own.unit)
  }
  return lines
}

/** The names at the ends of lines, apart from each other. */
function labelsOf(
  lines: readonly Line[],
  [from, to]: readonly [number, number],
  isLog: boolean,
  gap: number,
): readonly { rating: string; time: number; pd: number }[] {
  const drawn = lines.filter(({ curve: { values } }) => !isLog || values.at(-1)! >= LEAST_DRAWN)
  const places = drawn.map(({ curve: { values } }) => {
    const last = values.at(-1)!
    return isLog ? Math.log(last / from) / Math.log(to / from) : (last - from) / (to - from)
  })
  return apart(places, gap).map((place, i) => ({
    rating: drawn[i]!.rating,
    time: drawn[i]!.curve.times.at(-1)!,
    pd: isLog ? from * (to / from) ** place : from + place * (to - from),
  }))
}

const TITLE = 'Cumulative default probability'
