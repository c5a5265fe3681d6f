/**
 * In what do segments or clusters differ?
 *
 * @module
 */
import { expectInteger, reject } from '../errors/index.js'
import type { SegmentProfiles } from '../segmentation/index.js'
import { tip, tipText } from './channels.js'
import type { ChartOptions } from './chart.js'
import { chart, checkChartOptions, sureWidth } from './chart.js'
import { ACTUAL, CONTRAST, MODEL } from './look.js'
import { namesAbove } from './names-above.js'
import { cellsOf, strongest } from './profile-cells.js'
import type { ChartLayer, ChartRow, ChartSpec, FieldChannel } from './spec.js'

/** How much is drawn. */
export interface ClusterProfilesChartOptions extends ChartOptions {
  /** Attributes and words at most, those that differ most; a whole number >= 1, 8 by default. */
  readonly most?: number
}

const ROW_HEIGHT = 46
const ABOVE = 190
/** Less would leave a single row less room than titles. */
const LEAST_HEIGHT = 330
/** Beyond, black figures cannot be read on the colour. */
const DARK = 0.85
/** Below, cells have no room for figures. */
const NARROW = 34

/**
 * What is typical of each segment, a row per attribute or word and a column per segment: medians and shares, on colours that say by
 * how much and which way a segment differs from all other clients. Pale grey cells differ no more than chance explains.
 *
 * @param profiles of `segmentProfiles`.
 * @throws ClienteleError `INVALID_TYPE` for what is no profiles; `NO_DATA` where nothing is compared, as of a single segment.
 * @example
 * import { clusterProfilesChart } from 'clientele/charts'
 * import { segmentProfiles } from 'clientele/segmentation'
 * const segment = Array.from({ length: 60 }, (_, i) => i % 2)
 * const turnover = segment.map((of, i) => 100 + i + 300 * of)
 * const spec = clusterProfilesChart(segmentProfiles({ segment, segmentNames: ['local', 'export'] }, { turnover }))
 * spec.data.values.map(({ segment, words, effect }) => `${segment} ${words} ${effect}`) // => [ 'local 129 -1', 'export 430 1' ]
 */
export function clusterProfilesChart(profiles: SegmentProfiles, options: ClusterProfilesChartOptions = {}): ChartSpec {
  checkChartOptions(options, ['most'])
  const { most = 8 } = options
  expectInteger(most, 'options.most', 1)
  const cells = cellsOf(profiles)
  if (cells.length === 0) reject('NO_DATA', 'profiles.segments', 'segments that are compared', 'none')
  const subjects = strongest(cells, most)
  const segments = [...new Set(cells.map(({ segment }) => segment))]
  const rows = subjects.flatMap((subject, place) =>
    cells.flatMap(({ of, ...cell }): ChartRow[] => (of === subject.of ? [{ place, ...cell }] : [])),
  )
  const across = (sureWidth(options) - 40) / segments.length
  const scale = { domain: segments }
  const axis = { grid: false, ticks: false, labelAngle: 0, labelLimit: across, orient: 'top' as const }
  const x: FieldChannel = { field: 'segment', type: 'ordinal', sort: null, scale, title: null, axis }
  const y: FieldChannel = { field: 'place', type: 'ordinal', sort: null, axis: null }
  const color: FieldChannel = {
    field: 'shade',
    type: 'quantitative',
    title: 'Effect',
    scale: { domain: [-1, 0, 1], range: [CONTRAST, '#f7f7f7', MODEL], interpolate: 'rgb' },
    legend: { format: '.1~f', gradientLength: Math.min(200, sureWidth(options) - 120) },
  }
  const tooltip = [
    tipText('segment', 'Segment'),
    tipText('subject', 'In'),
    tipText('words', 'Typical'),
    tipText('others', 'Of the others'),
    tip('effect', 'Effect', '.2~f'),
  ]
  const written = (paint: string, isOn: (cell: ChartRow) => boolean): ChartLayer => ({
    data: { values: rows.filter(isOn) },
    mark: { type: 'text', baseline: 'middle', fontSize: 11, color: paint, yOffset: 9, limit: across },
    encoding: { x, y, text: { field: 'words', type: 'nominal' }, tooltip },
  })
  const isDark = ({ shade }: ChartRow): boolean => Math.abs(Number(shade)) > DARK
  const layers: ChartLayer[] = [
    {
      mark: { type: 'rect', yOffset: 9, height: { band: 0.5 }, width: { band: 0.96 } },
      encoding: { x, y, color, tooltip },
    },
    {
      data: { values: subjects.map(({ subject }, place) => ({ place, subject })) },
      ...namesAbove(y, 'subject', options, -14),
    },
    ...(across < NARROW ? [] : [written(ACTUAL, cell => !isDark(cell)), written('#ffffff', isDark)]),
  ]
  return chart(
    {
      title: 'In what segments differ',
      subtitle:
        'Medians, and shares of words; blue is more and orange less than the other clients have, pale grey is chance',
      description: `${subjects.length} attributes of ${segments.length} segments: ${rows
        .map(({ segment, subject, words }) => `${segment} ${subject} ${words}`)
        .join('; ')}.`,
      height: Math.max(LEAST_HEIGHT, ABOVE + ROW_HEIGHT * subjects.length),
      rows,
      layers,
    },
    options,
  )
}
