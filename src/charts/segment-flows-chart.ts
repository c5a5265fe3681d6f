/**
 * Which clients went from which segment to which, from date to date?
 *
 * @module
 */
import { reject } from '../errors/index.js'
import type { SegmentMigration } from '../segmentation/index.js'
import { expectMigration } from '../segmentation/migration/read-migration.js'
import { tip, tipText } from './channels.js'
import type { ChartOptions } from './chart.js'
import { chart, checkChartOptions } from './chart.js'
import { MODELS } from './look.js'
import { ratingColors } from './rating-colors.js'
import type { FlowBand, FlowNode } from './segment-flow-bands.js'
import { flowBands, flowNodes } from './segment-flow-bands.js'
import { legendOf } from './series.js'
import type { ChartRow, ChartSpec, FieldChannel } from './spec.js'

const MOST_SEGMENTS = 20
const MOST_DATES = 8
/** Half a stack, as a part of the distance between dates. */
const HALF = 0.035
/** Points along a band. */
const POINTS = 17
/** Of the depth: beyond, a stack has room for its number. */
const TALL = 0.045

/**
 * Flows between segments: a stack of clients for each date, and a band as wide as the clients that went from one segment to
 * another, in the colour of where they came from. Where a stack has no band to its right, clients left; none to its left, they came.
 *
 * @param migration what `segmentMigration` gave; at most 8 dates and 20 segments.
 * @throws ClienteleError `OUT_OF_RANGE` for more dates or segments; `INVALID_TYPE` for what is no migration.
 * @example
 * import { segmentFlowsChart } from 'clientele/charts'
 * import { segmentMigration } from 'clientele/segmentation'
 * const segmentNames = ['loyal', 'at-risk']
 * const clients = ['ann', 'bob', 'cyd', 'dan']
 * const migration = segmentMigration([
 *   { date: '2023-12-31', clients, segment: [0, 0, 1, 1], segmentNames },
 *   { date: '2024-12-31', clients, segment: [0, 1, 1, 1], segmentNames },
 * ])
 * segmentFlowsChart(migration).description
 * // => 'Flows of clients between 2 segments on 2 dates: 1 of loyal to at-risk.'
 */
export function segmentFlowsChart(migration: SegmentMigration, options: ChartOptions = {}): ChartSpec {
  checkChartOptions(options, [])
  const { segments, dates, flows } = drawn(migration)
  const { nodes, depth } = flowNodes(migration)
  const bands = flowBands(migration, nodes)
  const color: FieldChannel = {
    field: 'from',
    type: 'nominal',
    title: null,
    scale: {
      domain: [...segments],
      range: [...(segments.length <= MODELS.length ? MODELS.slice(0, segments.length) : ratingColors(segments.length))],
    },
    legend: { ...legendOf(segments, options), symbolType: 'square' },
  }
  const across = (field: string): FieldChannel => ({
    field,
    type: 'quantitative',
    title: null,
    scale: { domain: [-HALF, dates.length - 1 + HALF], nice: false, zero: false },
    axis: {
      values: dates.map((_, at) => at),
      labelExpr: `${JSON.stringify(dates)}[datum.value]`,
      grid: false,
      ticks: false,
      labelOverlap: 'parity',
    },
  })
  const down = (field: string): FieldChannel => ({
    field,
    type: 'quantitative',
    scale: { domain: [0, depth], reverse: true, nice: false },
    axis: null,
  })
  const moved = [tipText('from', 'From'), tipText('to', 'To'), tip('clients', 'Clients', ',')]
  const stacked = [tipText('from', 'Segment'), tipText('date', 'On'), tip('clients', 'Clients', ',')]
  const stacks = nodes.flat().filter(({ clients }) => clients > 0)
  const stackRows = stacks.map(node => stackRow(node, dates))
  return chart(
    {
      title: 'Where clients went',
      subtitle: 'Stacks: clients of a segment on a date; bands: who went on, in the colour of where they came from',
      description: `Flows of clients between ${segments.length} segments on ${dates.length} dates: ${wordsOf(flows)}.`,
      height: 440,
      rows: bands.flatMap(pointsOf),
      layers: [
        {
          mark: { type: 'area', opacity: 0.45 },
          encoding: {
            x: across('x'),
            y: down('top'),
            y2: { field: 'bottom' },
            color,
            detail: { field: 'band', type: 'nominal' },
            tooltip: moved,
          },
        },
        {
          data: { values: stackRows },
          mark: { type: 'rect' },
          encoding: {
            x: across('left'),
            x2: { field: 'right' },
            y: down('top'),
            y2: { field: 'bottom' },
            color,
            tooltip: stacked,
          },
        },
        {
          data: { values: stackRows.filter(({ clients, at }) => clients > TALL * depth && at < dates.length - 1) },
          mark: { type: 'text', align: 'left', baseline: 'middle', dx: 4, fontSize: 11, color: '#1a1a1a' },
          encoding: {
            x: across('right'),
            y: down('middle'),
            text: { field: 'clients', type: 'quantitative', format: ',' },
          },
        },
        {
          data: { values: stackRows.filter(({ clients, at }) => clients > TALL * depth && at === dates.length - 1) },
          mark: { type: 'text', align: 'right', baseline: 'middle', dx: -4, fontSize: 11, color: '#1a1a1a' },
          encoding: {
            x: across('left'),
            y: down('middle'),
            text: { field: 'clients', type: 'quantitative', format: ',' },
          },
        },
      ],
    },
    options,
  )
}

/** A migration that can be drawn. */
function drawn(migration: SegmentMigration): SegmentMigration {
  const { segments, dates } = expectMigration(migration)
  const [names, days] = [segments.length, dates.length]
  if (names > MOST_SEGMENTS) reject('OUT_OF_RANGE', 'migration.segments', `at most ${MOST_SEGMENTS} segments`, names)
  if (days > MOST_DATES) reject('OUT_OF_RANGE', 'migration.dates', `at most ${MOST_DATES} dates`, days)
  return migration
}

type StackRow = ChartRow & { readonly clients: number; readonly at: number }

function stackRow({ at, segment, clients, top, bottom }: FlowNode, dates: readonly string[]): StackRow {
  const [left, right] = [at - HALF, at + HALF]
  return { at, date: dates[at]!, from: segment, clients, left, right, top, bottom, middle: (top + bottom) / 2 }
}

/** A band as points from left to right, level at both ends. */
function pointsOf({ at, from, to, clients, begin, end }: FlowBand, band: number): readonly ChartRow[] {
  return Array.from({ length: POINTS }, (_, k) => {
    const part = k / (POINTS - 1)
    const top = begin + (end - begin) * part * part * (3 - 2 * part)
    return { band, x: at + HALF + part * (1 - 2 * HALF), top, bottom: top + clients, from, to, clients }
  })
}

function wordsOf(flows: SegmentMigration['flows']): string {
  if (flows.length === 0) return 'nobody changed segment'
  return flows
    .slice(0, 5)
    .map(({ from, to, clients }) => `${clients} of ${from} to ${to}`)
    .join('; ')
}
