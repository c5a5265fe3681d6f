/**
 * What will come of the prospects that are open now, and when?
 *
 *   expected amount = Σ P(won | stage, days in the stage, channel) × amount
 *
 * Chances are those of prospects seen so far, lost ones, open ones and signed ones alike, by the product-limit estimate of each
 * stage. It assumes that who comes now goes the way of those who came before, and that large deals are won as often as small ones.
 *
 * @module
 */
import { expectInteger, expectKnownKeys, expectObject, expectOneOf, reject } from '../../../errors/index.js'
import { deepFreeze, LARGEST_SEED } from '../../../model/index.js'
import { daysPer, expectTimeUnit, isoDate } from '../../../money/core.js'
import { compensatedSum } from '../../../numeric/core.js'
import { bootstrapInterval } from '../../../statistics/index.js'
import { expectLevel } from '../../../statistics/level.js'
import { readFunnel } from '../read-prospects.js'
import type { Prospect } from '../types.js'
import type { Chances, OpenRow } from './chances.js'
import { chancesOf } from './chances.js'
import { drawFutures } from './futures.js'
import { stageLaw, stageSums } from './stage-law.js'
import type { ExpectedAmount, PipelineOptions, PipelinePart, PipelineValue } from './types.js'
import { pipelineWarnings } from './warnings.js'
import type { WinTimes } from './win-times.js'
import { winsFrom, winTimes } from './win-times.js'

/**
 * The expected amount of the open prospects: by prospect, stage, channel and period, with intervals that carry both chance and how
 * little so many prospects tell of the chances.
 *
 * @param prospects all of them: those decided tell the chances of those that are open. Open ones need an `amount`.
 * @throws ClienteleError `MISSING_VALUE` naming an open prospect without amount; `NO_DATA` where none is open; as
 * `prospectFunnel` for others.
 * @example
 * import { pipelineValue } from 'clientele/loyalty'
 * const on = (stage, date) => ({ stage, date })
 * const past = (id, days, isWon) => ({
 *   id,
 *   entered: [on('proposal', '2025-01-01'), ...(isWon ? [on('signed', `2025-01-${days}`)] : [])],
 *   ...(!isWon && { lost: { date: `2025-01-${days}` } }),
 * })
 * const value = pipelineValue(
 *   [
 *     past('A', 11, true), past('B', 21, true), past('C', 21, false), past('D', 31, true),
 *     { id: 'E', entered: [on('proposal', '2025-03-01')], amount: 1_000_000 },
 *     { id: 'F', entered: [on('proposal', '2025-02-14')], amount: 600_000 },
 *   ],
 *   { stages: ['proposal', 'signed'], observedUntil: '2025-03-01', periods: 1 },
 * )
 * value.prospects.map(({ id, probability }) => `${id} ${probability.toFixed(3)}`) // => ['E 0.733', 'F 0.667']
 * value.expected.toFixed(0) // => '1133333'
 * value.periods[0].until // => '2025-03-31'
 */
export function pipelineValue(prospects: readonly Prospect[], options: PipelineOptions): PipelineValue {
  const asked = readOptions(options)
  const funnel = readFunnel(prospects, options)
  const { stages, until } = funnel
  const chances = chancesOf(funnel, asked.isByChannel)
  const { open, rows } = chances
  if (open.length === 0) reject('NO_DATA', 'prospects', 'at least one that is open', 'only those won or lost')
  const ends = Array.from({ length: asked.periods }, (_, i) => Math.floor((i + 1) * asked.periodDays + ROUNDING))
  const wins = winsOf(chances, ends)
  const names = channelNames(open)
  const futures = drawFutures(
    chances,
    ends,
    open.map(row => names.indexOf(nameOf(row))),
    asked,
  )
  const interval = (values: Float64Array): ExpectedAmount['interval'] => ({
    ...bootstrapInterval(values, { level: asked.level }),
    kind: 'predictive',
    method: 'bayesian-bootstrap',
  })
  const amountOf = (of: (i: number) => number): number => compensatedSum(open.map(({ amount }, i) => amount * of(i)))
  const part = (name: string, drawn: Float64Array, isOwn: (row: OpenRow) => boolean): readonly PipelinePart[] => {
    const places = open.flatMap((row, i) => (isOwn(row) ? [i] : []))
    if (places.length === 0) return []
    const sum = (of: (i: number) => number): number => compensatedSum(places.map(i => open[i]!.amount * of(i)))
    const ever = sum(i => wins[i]!.ever)
    return [{ name, prospects: places.length, amount: sum(() => 1), expected: ever, interval: interval(drawn) }]
  }
  const wonBy = (i: number, period: number): number => (period < 0 ? 0 : wins[i]!.by[period]!)
  const amount = amountOf(() => 1)
  const expected = amountOf(i => wins[i]!.ever)
  return deepFreeze({
    kind: 'pipeline-value',
    observedUntil: isoDate(until),
    amount,
    expected,
    notWon: amount - expected,
    interval: interval(futures.all),
    periods: ends.map((end, period) => ({
      until: isoDate(until + end),
      expected: amountOf(i => Math.max(0, wonBy(i, period) - wonBy(i, period - 1))),
      interval: interval(futures.periods[period]!),
    })),
    later: {
      expected: amountOf(i => Math.max(0, wins[i]!.ever - wonBy(i, ends.length - 1))),
      interval: interval(futures.periods[ends.length]!),
    },
    stages: rows.flatMap((_, place) => part(stages[place]!, futures.stages[place]!, row => row.stage === place)),
    ...(asked.isByChannel && {
      channels: names.flatMap((name, place) => part(name, futures.channels[place]!, row => nameOf(row) === name)),
      borrowing: chances.borrowing,
    }),
    prospects: open.map(({ place, stage, age, channel, amount: own }, i) => ({
      id: chances.ids[place]!,
      stage: stages[stage]!,
      days: age,
      ...(channel !== undefined && { channel }),
      amount: own,
      probability: wins[i]!.ever,
      expected: own * wins[i]!.ever,
    })),
    draws: asked.draws,
    seed: asked.seed,
    warnings: pipelineWarnings(chances, stages),
  })
}

/** Of days that are whole but for rounding. */
const ROUNDING = 1e-9
const OPTIONS = ['stages', 'observedUntil', 'by', 'period', 'periods', 'draws', 'level', 'seed']

interface Asked {
  readonly isByChannel: boolean
  readonly periodDays: number
  readonly periods: number
  readonly draws: number
  readonly level: number
  readonly seed: number
}

function readOptions(options: PipelineOptions): Asked {
  expectKnownKeys(expectObject(options, 'options'), OPTIONS, 'options')
  const { by, period = 'month', periods = 12, draws = 1000, seed = 1 } = options
  if (by !== undefined) expectOneOf(by, ['channel'], 'options.by')
  return {
    isByChannel: by !== undefined,
    periodDays: daysPer(expectTimeUnit(period, 'options.period')),
    periods: expectInteger(periods, 'options.periods', 1, 120),
    draws: expectInteger(draws, 'options.draws', 100, 100_000),
    level: expectLevel(options.level),
    seed: expectInteger(seed, 'options.seed', 0, LARGEST_SEED),
  }
}

/** Of each open prospect, by the end of each period and ever. */
function winsOf({ open, rows, groups, mixes }: Chances, ends: readonly number[]): readonly WinTimes[] {
  const sums = rows.map(stage => stageSums(stage, groups, mixes.length))
  const laws = mixes.map(group => rows.map((stage, k) => stageLaw(stage, sums[k]!, group[k]!)))
  const times = laws.map(group => winTimes(group, ends.at(-1)!))
  return open.map(({ stage, age, group }) => winsFrom(laws[group]![stage]!, times[group]![stage + 1]!, age, ends))
}

function channelNames(open: readonly OpenRow[]): readonly string[] {
  return [...new Set(open.map(nameOf))].sort()
}

function nameOf({ channel = '' }: OpenRow): string {
  return channel
}
