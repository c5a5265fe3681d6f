/**
 * Who comes back because they want to, and who only for want of another?
 *
 * @module
 */
import { expectText } from '../errors/index.js'
import { expectMatrix } from '../loyalty/loyalty-matrix/expect-matrix.js'
import type { LoyaltyMatrix } from '../loyalty/loyalty-matrix/types.js'
import { numeric, tip, tipText, words } from './channels.js'
import type { ChartOptions } from './chart.js'
import { chart, checkChartOptions } from './chart.js'
import { GUIDE, MODELS } from './look.js'
import type { ChartLayer, ChartMark, ChartRow, ChartSpec, FieldChannel } from './spec.js'

/** What the sides are called, and how the picture is drawn. */
export interface LoyaltyMatrixChartOptions extends ChartOptions {
  /** What behaviour is, as it stands on the axis: `Behaviour` by default. */
  readonly behaviour?: string
  /** What attitude is, as it stands on the axis: `Attitude` by default. */
  readonly attitude?: string
}

/** More points than this hide each other, and make the picture large. */
const MOST_POINTS = 2000
/** Below, a client is drawn as an open circle. */
const SURE = 0.8
/** Of the axis, above and below the points: where the names of the cells stand. */
const STRIP = 0.16

/** In the order of the codes of a matrix; clients without attitude come after. */
const CELLS = [
  { cell: 'loyal', name: 'Loyal', color: MODELS[0]! },
  { cell: 'latent', name: 'Latent', color: MODELS[2]! },
  { cell: 'spurious', name: 'Spurious', color: MODELS[1]! },
  { cell: 'none', name: 'None', color: GUIDE },
] as const

/**
 * The loyalty matrix as a map: a point for each client whose attitude is known, open where its cell is less than 80 % sure, and
 * lines at the cut-offs. Of more than 2,000 clients every so many-th is drawn; the counts are of all.
 *
 * @throws ClienteleError for what is no matrix, naming the field; `INVALID_TYPE` for a name that is no text.
 * @example
 * import { loyaltyMatrixChart } from 'clientele/charts'
 * import { loyaltyMatrix } from 'clientele/loyalty'
 * const matrix = loyaltyMatrix({ behaviour: [6, 1], attitude: [8, 9] }, { cutOffs: { behaviour: 4, attitude: 5 } })
 * loyaltyMatrixChart(matrix).data.values[0] // => { behaviour: 6, attitude: 8, cell: 'Loyal', stability: 1 }
 */
export function loyaltyMatrixChart(matrix: LoyaltyMatrix, options: LoyaltyMatrixChartOptions = {}): ChartSpec {
  checkChartOptions(options, ['behaviour', 'attitude'])
  const { behaviour: often = 'Behaviour', attitude: fond = 'Attitude' } = options
  const checked = expectMatrix(matrix, 'matrix')
  const known = Array.from({ length: checked.size }, (_, row) => row).filter(
    row => checked.segment[row]! < CELLS.length,
  )
  const step = Math.max(1, Math.ceil(known.length / MOST_POINTS))
  const rows = known.filter((_, i) => i % step === 0).map(row => pointOf(checked, row))
  const { behaviour, attitude } = checked.cutOffs
  const across = domainOf([...rows.map(row => Number(row['behaviour'])), behaviour.value], 0.04)
  const up = domainOf([...rows.map(row => Number(row['attitude'])), attitude.value], STRIP)
  const x = numeric(
    'behaviour',
    expectText(often, 'options.behaviour'),
    {},
    { domain: across, nice: false, zero: false },
  )
  const y = numeric('attitude', expectText(fond, 'options.attitude'), {}, { domain: up, nice: false, zero: false })
  return chart(
    {
      title: 'Who comes back, and who would choose us again',
      subtitle: subtitleOf(checked, known.length, step),
      description: `${checked.size} clients by ${often} and ${fond}: ${CELLS.map(one => labelOf(checked, one)).join(', ')}.`,
      height: 400,
      rows,
      layers: [
        ...linesAt(checked, x, y, up),
        ...pointLayers(rows, x, y, often, fond),
        ...CELLS.map((one, place) => cornerOf(labelOf(checked, one), one.color, place)),
      ],
    },
    options,
  )
}

function pointOf({ behaviour, attitude, segment, stability }: LoyaltyMatrix, row: number): ChartRow {
  const { name } = CELLS[segment[row]!]!
  return { behaviour: behaviour[row]!, attitude: attitude.values[row]!, cell: name, stability: stability[row]! }
}

/** From the least to the greatest with room at both ends. */
function domainOf(values: readonly number[], room: number): number[] {
  const least = values.reduce((low, value) => Math.min(low, value), Infinity)
  const most = values.reduce((high, value) => Math.max(high, value), -Infinity)
  const margin = most > least ? room * (most - least) : 1
  return [least - margin, most + margin]
}

function subtitleOf({ size }: LoyaltyMatrix, known: number, step: number): string {
  const unknown = size - known
  return [
    'Open circles: less than 80 % sure of their cell',
    ...(unknown > 0 ? [`of ${unknown} clients no attitude is known`] : []),
    ...(step > 1 ? [`one client in ${step} is drawn`] : []),
  ].join('; ')
}

function labelOf({ cells, size }: LoyaltyMatrix, { cell, name }: (typeof CELLS)[number]): string {
  const clients = cells.find(one => one.cell === cell)?.clients
  return clients === undefined ? name : `${name}: ${clients} (${Math.round((100 * clients) / size)} %)`
}

/** Across the picture, or up as far as there are points: not through the names of the cells. */
function linesAt(
  matrix: LoyaltyMatrix,
  x: FieldChannel,
  y: FieldChannel,
  [least, most]: readonly number[],
): ChartLayer[] {
  const { behaviour, attitude } = matrix.cutOffs
  const mark: ChartMark = { type: 'rule', color: GUIDE, strokeWidth: 1.5, strokeDash: [4, 3] }
  const room = ((most! - least!) * STRIP) / (1 + 2 * STRIP)
  return [
    {
      data: { values: [{ at: behaviour.value, from: least! + room, to: most! - room }] },
      mark,
      encoding: { x: { ...x, field: 'at' }, y: { ...y, field: 'from' }, y2: { field: 'to' } },
    },
    { data: { values: [{ at: attitude.value }] }, mark, encoding: { y: { ...y, field: 'at' } } },
  ]
}

function pointLayers(
  rows: readonly ChartRow[],
  x: FieldChannel,
  y: FieldChannel,
  often: string,
  fond: string,
): readonly ChartLayer[] {
  const scale = { domain: CELLS.map(({ name }) => name), range: CELLS.map(({ color }) => color) }
  const tooltip = [
    tipText('cell', 'Cell'),
    tip('behaviour', often, ',.4~r'),
    tip('attitude', fond, ',.4~r'),
    tip('stability', 'Sure', '.0%'),
  ]
  return [true, false].flatMap((isSure): readonly ChartLayer[] => {
    const values = rows.filter(({ stability = 0 }) => Number(stability) >= SURE === isSure)
    if (values.length === 0) return []
    const color: FieldChannel = { field: 'cell', type: 'nominal', scale, legend: null }
    return [
      {
        data: { values },
        mark: { type: 'point', filled: isSure, size: 36, opacity: 0.7, strokeWidth: 1.5 },
        encoding: { x, y, color, tooltip },
      },
    ]
  })
}

/** Loyal stands at the upper right, latent at the upper left, spurious and none below. */
function cornerOf(label: string, color: string, place: number): ChartLayer {
  const [isRight, isTop] = [place % 2 === 0, place < 2]
  return {
    data: { values: [{ label }] },
    mark: {
      type: 'text',
      align: isRight ? 'right' : 'left',
      baseline: isTop ? 'top' : 'bottom',
      dx: isRight ? -6 : 6,
      dy: isTop ? 5 : -5,
      color,
      fontSize: 13,
    },
    encoding: {
      x: { value: isRight ? 'width' : 0 },
      y: { value: isTop ? 0 : 'height' },
      text: words('label'),
    },
  }
}
