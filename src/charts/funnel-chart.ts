/**
 * How many prospects get how far, and where are the others?
 *
 * @module
 */
import { expectFinite } from '../errors/index.js'
import type { ProspectFunnel } from '../loyalty/index.js'
import { numeric, tip, tipText } from './channels.js'
import type { ChartOptions } from './chart.js'
import { chart, checkChartOptions } from './chart.js'
import type { FunnelStep } from './funnel-steps.js'
import { readFunnelGroup } from './funnel-steps.js'
import { CONTRAST, MODEL } from './look.js'
import { nameAndFigures, namesAbove } from './names-above.js'
import { legendOf } from './series.js'
import type { ChartRow, ChartSpec, FieldChannel } from './spec.js'

/** Of whom. */
export interface FunnelChartOptions extends ChartOptions {
  /** One of the channels of the funnel; all prospects by default. */
  readonly channel?: string
}

/**
 * A funnel: for each stage a bar as long as the prospects that came into it, in three parts: who went on, who is still there, who
 * was lost. Beside each stage stands the probability to go on, with its interval.
 *
 * @param funnel what `prospectFunnel` returned.
 * @throws ClienteleError `INVALID_TYPE` for what is no funnel; `COLUMN_NOT_FOUND` for a channel that it does not have.
 * @example
 * import { funnelChart } from 'clientele/charts'
 * import { prospectFunnel } from 'clientele/loyalty'
 * const on = (stage, date) => ({ stage, date })
 * const funnel = prospectFunnel(
 *   [
 *     { id: 'A', entered: [on('lead', '2025-01-06'), on('signed', '2025-03-03')] },
 *     { id: 'B', entered: [on('lead', '2025-01-13')], lost: { date: '2025-01-20' } },
 *   ],
 *   { stages: ['lead', 'signed'], observedUntil: '2025-03-31' },
 * )
 * funnelChart(funnel).description // => 'Of 2 prospects 1 was won, 1 was lost and 0 are open.'
 */
export function funnelChart(funnel: ProspectFunnel, options: FunnelChartOptions = {}): ChartSpec {
  checkChartOptions(options, ['channel'])
  const { prospects, won, lost, open, steps, last, name } = readFunnelGroup(funnel, options.channel)
  const bars = steps.map(step => barOf(step, options))
  const stages = [...steps.map(({ from }) => from), last]
  const wins = `: ${won} won`
  const captions = [...bars.map(({ caption }) => caption), nameAndFigures(last, wins, options)]
  const rows = [...bars.flatMap(bar => bar.parts), ...(won > 0 ? [part('on', last, 0, won)] : [])]
  const y: FieldChannel = { field: 'stage', type: 'nominal', sort: stages, axis: null, scale: { domain: stages } }
  const x = numeric(
    'from',
    'Prospects that came into the stage',
    { tickMinStep: 1, tickCount: 5 },
    { domain: [0, prospects] },
  )
  const color: FieldChannel = {
    field: 'part',
    type: 'nominal',
    title: null,
    scale: { domain: [...PARTS], range: [MODEL, STILL, CONTRAST] },
    legend: { ...legendOf(PARTS, options), symbolType: 'square' },
  }
  const tooltip = [tipText('stage', 'Stage'), tipText('part', 'Who'), tip('prospects', 'Prospects', ',')]
  const [is, are] = [won === 1 ? 'was' : 'were', lost === 1 ? 'was' : 'were']
  return chart(
    {
      title: name === undefined ? 'How far prospects get' : `How far prospects of ${name} get`,
      subtitle: `By stage: who came in, and how likely one goes on (${levelText(funnel)} interval)`,
      description: `Of ${prospects} ${prospects === 1 ? 'prospect' : 'prospects'} ${won} ${is} won, ${lost} ${are} lost and ${open} ${open === 1 ? 'is' : 'are'} open.`,
      height: Math.max(260, 180 + 48 * stages.length),
      rows,
      layers: [
        {
          data: { values: stages.map((stage, i) => ({ stage, caption: captions[i]! })) },
          ...namesAbove(y, 'caption', options, -8),
        },
        {
          mark: { type: 'bar', size: 14, yOffset: 8 },
          encoding: { x, x2: { field: 'to' }, y, color, tooltip },
        },
      ],
    },
    options,
  )
}

const PARTS = ['went on', 'still there', 'lost'] as const
const NAMES = { on: PARTS[0], open: PARTS[1], lost: PARTS[2] }
/** Neither good nor bad yet. */
const STILL = '#c8c8c8'

type Part = ChartRow & Readonly<Record<'part' | 'stage', string> & Record<'from' | 'to' | 'prospects', number>>

function part(kind: keyof typeof NAMES, stage: string, from: number, to: number): Part {
  return { part: NAMES[kind], stage, from, to, prospects: to - from }
}

function barOf(step: FunnelStep, options: ChartOptions): { readonly caption: string; readonly parts: readonly Part[] } {
  const { from, entered, advanced, lost, chance } = step
  const figures =
    chance === undefined
      ? `: ${entered}`
      : `: ${entered}, ${percent(chance.value)} % (${percent(chance.lower)}–${percent(chance.upper)} %)`
  const caption = nameAndFigures(from, figures, options)
  const parts = [
    part('on', from, 0, advanced),
    part('open', from, advanced, entered - lost),
    part('lost', from, entered - lost, entered),
  ]
  // A stage that nobody came into keeps its place: a bar of no length.
  return {
    caption,
    parts: entered === 0 ? [part('open', from, 0, 0)] : parts.filter(({ prospects }) => prospects > 0),
  }
}

function percent(share: number): string {
  return String(Math.round(100 * share))
}

function levelText({ level }: ProspectFunnel): string {
  expectFinite(level, 'funnel.level')
  return `${Number((100 * level).toPrecision(4))} %`
}
