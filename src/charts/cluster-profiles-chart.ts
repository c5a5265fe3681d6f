/**
 * In what do segments or clusters differ?
 *
 * @module
 */
import { expectInteger, reject } from '../errors/index.js'
import type { AttributeProfile, Comparison, SegmentProfiles } from '../segmentation/index.js'
import { expectProfiles } from '../segmentation/portrait/read-profiles.js'
import type { Described } from '../segmentation/portrait/words.js'
import { nameOf, subjectOf } from '../segmentation/portrait/words.js'
import { tip, tipText } from './channels.js'
import type { ChartOptions } from './chart.js'
import { chart, checkChartOptions, sureWidth } from './chart.js'
import { ACTUAL, CONTRAST, MODEL } from './look.js'
import { namesAbove } from './names-above.js'
import { shortAmount } from './short-amount.js'
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

/** An attribute, or one of its words. */
interface Subject {
  /** Which: two attributes may be called alike. */
  readonly of: string
  /** What people call it. */
  readonly subject: string
}

/** It in one segment. */
interface Cell extends Subject {
  readonly segment: string
  readonly words: string
  readonly others: string
  readonly effect: number
  /** The effect where it is believed, else 0. */
  readonly shade: number
}

function cellsOf(profiles: SegmentProfiles): readonly Cell[] {
  const { segments, attributes: described, falseDiscoveryRate } = expectProfiles(profiles)
  return segments.flatMap(({ segment, attributes }) =>
    attributes.flatMap((profile, i) =>
      figuresOf(profile, described[i]!).flatMap(({ comparison, ...figure }): readonly Cell[] => {
        if (comparison === undefined) return []
        const { effect, adjustedPValue } = comparison
        return [{ segment, ...figure, effect, shade: adjustedPValue <= falseDiscoveryRate ? effect : 0 }]
      }),
    ),
  )
}

interface Figure extends Subject {
  readonly words: string
  readonly others: string
  readonly comparison: Comparison | undefined
}

function figuresOf(profile: AttributeProfile, described: Described): readonly Figure[] {
  const { attribute } = profile
  if (profile.kind !== 'number') {
    return profile.shares.map(({ word, share, others, comparison }) => ({
      of: JSON.stringify([attribute, word]),
      subject: subjectOf(described, word, 'en'),
      words: percent(share),
      others: others === undefined ? '' : percent(others.share),
      comparison,
    }))
  }
  const { median, others, comparison } = profile
  if (median === undefined || others === undefined) return []
  const [words, theirs] = [shortAmount(median.value), shortAmount(others.median)]
  return [{ of: JSON.stringify([attribute]), subject: nameOf(described, 'en'), words, others: theirs, comparison }]
}

function percent(share: number): string {
  return `${Math.round(100 * share)}%`
}

/** Those of the largest effect that is believed, then of the largest effect. */
function strongest(cells: readonly Cell[], most: number): readonly Subject[] {
  const largest = new Map<string, Subject & { readonly shade: number; readonly effect: number }>()
  for (const { of, subject, shade, effect } of cells) {
    const { shade: best, effect: second } = largest.get(of) ?? { shade: 0, effect: 0 }
    largest.set(of, {
      of,
      subject,
      shade: Math.max(best, Math.abs(shade)),
      effect: Math.max(second, Math.abs(effect)),
    })
  }
  return [...largest.values()].sort((a, b) => b.shade - a.shade || b.effect - a.effect).slice(0, most)
}
