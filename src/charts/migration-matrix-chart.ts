/**
 * Where do ratings go within the time of a matrix?
 *
 * @module
 */
import { expectList, expectObject, reject } from '../errors/index.js'
import type { TransitionMatrix } from '../statistics/index.js'
import { transitionMatrix } from '../statistics/index.js'
import { tip, tipText } from './channels.js'
import type { ChartOptions } from './chart.js'
import { chart, checkChartOptions, sureWidth } from './chart.js'
import type { ChartLayer, ChartRow, ChartScale, ChartSpec, FieldChannel } from './spec.js'

/** Names of states and the vertical axis take this from the width. */
const BESIDE = 100
const ROW_HEIGHT = 32
const ABOVE = 150
/** Four letters of a font of size 1 are so wide. */
const FOUR_LETTERS = 2.5
const SMALLEST_FONT = 7
const LARGEST_FONT = 12
/** Beyond, black words cannot be read on blue. */
const DARK = 0.62
const NARROW = 30
const MOST_STATES = 40

/**
 * A transition matrix as a heat map with the probabilities written in per cent; a cell is empty where a move never happens.
 * Shades go with the square root of the probability, so that rare moves can be told from impossible ones.
 *
 * @param of a matrix, such as `transitionMatrix` or `conditionalMatrix` returned; at most 40 states. Where cells are too
 * narrow for words, colours stand alone.
 * @throws ClienteleError as `transitionMatrix` does for what is no stochastic matrix; `OUT_OF_RANGE` for more states.
 * @example
 * import { migrationMatrixChart } from 'clientele/charts'
 * import { transitionMatrix } from 'clientele/statistics'
 * const spec = migrationMatrixChart(transitionMatrix(['A', 'B', 'D'], [[0.9, 0.0995, 0.0005], [0.1, 0.8, 0.1], [0, 0, 1]]))
 * spec.data.values.slice(0, 3).map(row => row.words) // => ['90.0', '9.95', '0.05']
 */
export function migrationMatrixChart(of: TransitionMatrix, options: ChartOptions = {}): ChartSpec {
  checkChartOptions(options, [])
  const given = expectObject(of, 'matrix')
  expectList(given['states'], 'matrix.states')
  const { states, rows: probabilities } = transitionMatrix(of.states, of.rows)
  if (states.length > MOST_STATES) {
    reject('OUT_OF_RANGE', 'matrix.states', `at most ${MOST_STATES} states`, states.length)
  }
  const rows = probabilities.flatMap((row, i) =>
    row.map((probability, j) => ({
      from: states[i]!,
      to: states[j]!,
      probability,
      shade: Math.sqrt(Math.min(1, probability)),
      words: percentOf(probability),
    })),
  )
  const cell = (sureWidth(options) - BESIDE) / states.length
  const fontSize = Math.min(LARGEST_FONT, Math.floor(cell / FOUR_LETTERS))
  const scale: ChartScale = { domain: [...states] }
  const axis = { grid: false, ticks: false, labelAngle: 0 }
  // Long names are cut where cells have room for some letters; else some names stand for all.
  const across = cell < NARROW ? { labelOverlap: 'greedy' as const } : { labelLimit: cell }
  const x: FieldChannel = { field: 'to', type: 'ordinal', sort: null, scale, title: 'To', axis: { ...axis, ...across } }
  const y: FieldChannel = {
    field: 'from',
    type: 'ordinal',
    sort: null,
    scale,
    title: 'From',
    axis: { ...axis, labelLimit: Math.min(140, sureWidth(options) / 4.5) },
  }
  const tooltip = [tipText('from', 'From'), tipText('to', 'To'), tip('probability', 'Probability', '.4~%')]
  const shade: FieldChannel = {
    field: 'shade',
    type: 'quantitative',
    scale: { scheme: 'blues', domain: [0, 1] },
    legend: null,
  }
  const written = (color: string, values: readonly ChartRow[]): ChartLayer => ({
    data: { values },
    mark: { type: 'text', baseline: 'middle', fontSize, color },
    encoding: { x, y, text: { field: 'words', type: 'nominal' }, tooltip },
  })
  return chart(
    {
      title: 'Where ratings go',
      subtitle: 'Probabilities in %, from the rating of a row to that of a column; empty: never',
      description: `Probabilities of going from each of ${states.length} states to each, as shades of blue with numbers.`,
      height: ABOVE + ROW_HEIGHT * states.length,
      rows,
      layers: [
        {
          data: { values: rows.filter(row => row.probability > 0) },
          mark: { type: 'rect' },
          encoding: { x, y, color: shade, tooltip },
        },
        ...(fontSize < SMALLEST_FONT
          ? []
          : [
              written(
                '#1a1a1a',
                rows.filter(row => row.shade <= DARK),
              ),
              written(
                '#ffffff',
                rows.filter(row => row.shade > DARK),
              ),
            ]),
      ],
    },
    options,
  )
}

/** Four letters at most. */
function percentOf(probability: number): string {
  const percent = 100 * probability
  if (percent === 0) return ''
  if (percent < 0.005) return '<.01'
  if (percent > 99.95) return '100'
  return percent < 9.995 ? percent.toFixed(2) : percent.toFixed(1)
}
