/**
 * How do the scores of those who default lie among the scores of those who pay?
 *
 * @module
 */
import { expectInteger, expectText } from '../errors/index.js'
import { significant } from '../model/index.js'
import { expectColumns, FINITE, OUTCOME } from '../statistics/columns.js'
import { kolmogorovSmirnov } from '../statistics/index.js'
import { numeric, PERCENT, share, tip, tipText } from './channels.js'
import type { ChartOptions } from './chart.js'
import { chart, checkChartOptions } from './chart.js'
import { guideAt } from './guides.js'
import { CONTRAST, MODEL } from './look.js'
import { legendOf } from './series.js'
import type { ChartRow, ChartSpec, FieldChannel } from './spec.js'

/** What the score is, and how finely it is counted. */
export interface ScoreDistributionOptions extends ChartOptions {
  /** What is scored, as it stands on the axis: `Score` by default. */
  readonly quantity?: string
  /** How many steps, a whole number from 5 to 200; 30 by default. */
  readonly bins?: number
}

/**
 * The scores of those who defaulted and of those who paid, each as shares of their class over equal steps of the score, with
 * the cut at which the two are furthest apart (Kolmogorov-Smirnov).
 *
 * @param scores finite numbers; where all are the same, all of both classes stand in one step.
 * @param outcomes 1 for a default, 0 for none, one per score; both must be there.
 * @throws ClienteleError `NO_VARIATION` where all outcomes are the same; `OUT_OF_RANGE` and the like for columns.
 * @example
 * import { scoreDistributionChart } from 'clientele/charts'
 * const spec = scoreDistributionChart([510, 580, 640, 700, 560, 610], [1, 0, 0, 0, 1, 0], { bins: 5 })
 * spec.data.values[0] // => { outcome: 'paid', from: 510, to: 548, share: 0, clients: 0 }
 */
export function scoreDistributionChart(
  scores: ArrayLike<number>,
  outcomes: ArrayLike<number>,
  options: ScoreDistributionOptions = {},
): ChartSpec {
  checkChartOptions(options, ['quantity', 'bins'])
  const quantity = expectText(options.quantity === undefined ? 'Score' : options.quantity, 'options.quantity')
  const bins = expectInteger(options.bins === undefined ? 30 : options.bins, 'options.bins', 5, 200)
  expectColumns(['scores', scores, FINITE], ['outcomes', outcomes, OUTCOME])
  const { statistic, score } = kolmogorovSmirnov(scores, outcomes)
  const counted = countedSteps(scores, outcomes, bins)
  const names = [PAID, DEFAULTED]
  const color: FieldChannel = {
    field: 'outcome',
    type: 'nominal',
    title: null,
    scale: { domain: names, range: [MODEL, CONTRAST] },
    legend: { ...legendOf(names, options), symbolType: 'square' },
  }
  const x = numeric('from', quantity, { grid: false }, { zero: false, nice: false })
  const y = share('share', 'Share of each', { zero: true })
  return chart(
    {
      title: 'Where those who default score',
      subtitle: `Shares of each; furthest apart at the dashed line: Kolmogorov-Smirnov ${significant(statistic, 3)}`,
      description: `Shares of those who defaulted and of those who paid by ${quantity}, in ${bins} steps, with the cut between.`,
      rows: counted,
      layers: [
        {
          mark: { type: 'bar', opacity: 0.45 },
          encoding: {
            x,
            x2: { field: 'to' },
            y: { ...y, stack: null },
            y2: { datum: 0 },
            color,
            tooltip: [
              tipText('outcome', 'Who'),
              tip('from', 'from', ',.4~r'),
              tip('to', 'to', ',.4~r'),
              tip('share', 'Share of them', PERCENT),
              tip('clients', 'Clients', ',.0f'),
            ],
          },
        },
        ...guideAt(x, { value: score, words: significant(score, 4), side: sideOf(score, counted) }),
      ],
    },
    options,
  )
}

const PAID = 'paid'
const DEFAULTED = 'defaulted'

type StepRow = ChartRow & Readonly<Record<'from' | 'to' | 'share' | 'clients', number>>

/** Each class over the same steps, those who paid first. */
function countedSteps(scores: ArrayLike<number>, outcomes: ArrayLike<number>, bins: number): readonly StepRow[] {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (let row = 0; row < scores.length; row++) {
    least = Math.min(least, scores[row]!)
    most = Math.max(most, scores[row]!)
  }
  // By halves, since the whole range may be more than a double holds.
  const width = most > least ? ((most / 2 - least / 2) / bins) * 2 : 1
  const counts = [new Float64Array(bins), new Float64Array(bins)]
  for (let row = 0; row < scores.length; row++) {
    const step = Math.min(bins - 1, Math.floor((scores[row]! / 2 - least / 2) / (width / 2)))
    counts[outcomes[row]!]![step]! += 1
  }
  return counts.flatMap((column, outcome) => {
    const all = column.reduce((sum, count) => sum + count, 0)
    return Array.from(column, (clients, step) => ({
      outcome: outcome === 1 ? DEFAULTED : PAID,
      from: least + step * width,
      to: least + (step + 1) * width,
      share: clients / all,
      clients,
    }))
  })
}

/** Words stand on the side where there is more room. */
function sideOf(score: number, rows: readonly StepRow[]): 'left' | 'right' {
  const [least, most] = [rows[0]!.from, rows.at(-1)!.to]
  return score > (least + most) / 2 ? 'left' : 'right'
}
