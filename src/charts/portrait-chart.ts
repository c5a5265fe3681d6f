/**
 * What is usual of a client in its segment, and what is not?
 *
 * @module
 */
import { expectInteger, reject } from '../errors/index.js'
import type { ClientPortrait, NumberTrait, WordTrait } from '../segmentation/index.js'
import { expectPortrait, usualOf } from '../segmentation/portrait/read-portrait.js'
import { nameOf, subjectOf } from '../segmentation/portrait/words.js'
import { share, tip, tipText } from './channels.js'
import type { ChartOptions } from './chart.js'
import { chart, checkChartOptions } from './chart.js'
import { ACTUAL, CONTRAST, MODEL } from './look.js'
import { nameAndFigures, namesAbove } from './names-above.js'
import { legendOf } from './series.js'
import { shortAmount } from './short-amount.js'
import type { ChartLayer, ChartRow, ChartSpec, FieldChannel } from './spec.js'

/** How much is drawn. */
export interface PortraitChartOptions extends ChartOptions {
  /** Traits at most, the unusual ones first; a whole number >= 1, 8 by default. */
  readonly most?: number
}

type Trait = NumberTrait | WordTrait

const GROUPS = ['in the segment', 'among all clients'] as const
const ROW_HEIGHT = 46
const ABOVE = 200
/** Less would leave a single row less room than titles. */
const LEAST_HEIGHT = 330

/**
 * A client beside others, one row per trait, the unusual ones first: of a number, the share of clients with less; of a word, the
 * share with the same; each in the segment, with its interval, and among all. The grey band is what is usual of numbers.
 *
 * @param portrait of `clientPortrait`.
 * @throws ClienteleError `INVALID_TYPE` for what is no portrait; `NO_DATA` where nothing is known of the client that is known of
 * others in the segment.
 * @example
 * import { portraitChart } from 'clientele/charts'
 * import { clientPortrait } from 'clientele/segmentation'
 * const turnover = Array.from({ length: 60 }, (_, i) => 100 + i)
 * const peers = { segments: { segment: turnover.map(() => 0), segmentNames: ['exporters'] }, columns: { turnover }, segment: 'exporters' }
 * const [row] = portraitChart(clientPortrait({ turnover: 104.5 }, peers)).data.values
 * row.words // => 'turnover 105: 8 % have less'
 */
export function portraitChart(portrait: ClientPortrait, options: PortraitChartOptions = {}): ChartSpec {
  checkChartOptions(options, ['most'])
  const { most = 8 } = options
  expectInteger(most, 'options.most', 1)
  const traits = chosen(portrait, most)
  const rows = traits.map((trait, place) => ({ place, words: nameAndFigures(...wordsOf(trait, portrait), options) }))
  const points = traits.flatMap((trait, place) => pointsOf(trait, place, portrait))
  const tail = (1 - portrait.usual) / 2
  const bands = traits.flatMap((trait, place): ChartRow[] =>
    trait.kind === 'number' ? [{ place, least: tail, most: 1 - tail }] : [],
  )
  const y: FieldChannel = { field: 'place', type: 'ordinal', sort: null, axis: null }
  const scale = { domain: [0, 1], nice: false }
  const x = share('share', 'Share of clients', scale)
  const color: FieldChannel = {
    field: 'group',
    type: 'nominal',
    title: null,
    scale: { domain: [...GROUPS], range: [MODEL, CONTRAST] },
    legend: legendOf(GROUPS, options),
  }
  const tooltip = [
    tipText('words', 'Client'),
    tipText('group', 'Where'),
    tip('share', 'Share', '.1~%'),
    tip('lower', 'From', '.1~%'),
    tip('upper', 'To', '.1~%'),
    tip('known', 'Clients', ',d'),
  ]
  const layers: ChartLayer[] = [
    {
      data: { values: bands },
      mark: { type: 'bar', size: 16, yOffset: 9, color: '#e6e6e6' },
      encoding: { x: { ...x, field: 'least' }, x2: { field: 'most' }, y },
    },
    { data: { values: rows }, ...namesAbove(y, 'words', options, -12) },
    {
      data: { values: points.filter(({ group }) => group === GROUPS[0]) },
      mark: { type: 'rule', color: ACTUAL, strokeWidth: 1.5, yOffset: 9 },
      encoding: { x: { ...x, field: 'lower' }, x2: { field: 'upper' }, y },
    },
    {
      data: { values: points },
      mark: { type: 'point', filled: true, size: 70, opacity: 1, yOffset: 9 },
      encoding: { x, y, color, tooltip },
    },
  ]
  const { segment, peers } = portrait
  return chart(
    {
      title: 'A client beside others',
      subtitle: `Compared with ${peers} other clients of ${segment}; grey is usual of numbers, lines are ${percent(portrait.level)} intervals`,
      description: `${rows.map(({ words }) => words).join('; ')}; among ${peers} other clients of ${segment}.`,
      height: Math.max(LEAST_HEIGHT, ABOVE + ROW_HEIGHT * traits.length),
      rows,
      layers,
    },
    options,
  )
}

/** The unusual traits, then the others in their order; those of which nobody else in the segment is known are left out. */
function chosen(portrait: ClientPortrait, most: number): readonly Trait[] {
  const { traits, unusual } = expectPortrait(portrait)
  const all = [...unusual, ...usualOf(traits, unusual)]
  const known = all.filter(({ inSegment }) => inSegment !== undefined).slice(0, most)
  return known.length > 0
    ? known
    : reject('NO_DATA', 'portrait.traits', 'a trait that others in the segment have', 'none')
}

function wordsOf(trait: Trait, { attributes }: ClientPortrait): readonly [name: string, figures: string] {
  const described = attributes.find(({ attribute }) => attribute === trait.attribute)!
  if (trait.kind === 'number') {
    const { value, inSegment } = trait
    return [nameOf(described, 'en'), ` ${shortAmount(value)}: ${percent(inSegment!.percentile)} have less`]
  }
  return [subjectOf(described, trait.word, 'en'), `: ${percent(trait.inSegment!.share)} have the same`]
}

function pointsOf(trait: Trait, place: number, portrait: ClientPortrait): readonly ChartRow[] {
  return [trait.amongAll, trait.inSegment].flatMap((at, i): readonly ChartRow[] => {
    if (at === undefined) return []
    const { lower, upper } = at.interval
    const of = 'percentile' in at ? at.percentile : at.share
    const [name, figures] = wordsOf(trait, portrait)
    return [{ place, words: `${name}${figures}`, group: GROUPS[1 - i]!, share: of, lower, upper, known: at.known }]
  })
}

function percent(of: number): string {
  return `${Math.round(100 * of)} %`
}
