/**
 * What does a new client cost, by channel, and when has it paid for that?
 *
 * The spend of a period over what was won in it. Who was touched by several channels is credited by a rule that is stated, to the
 * last, to the first or to all alike: none of them says what a channel brought about, which only a comparison with prospects
 * it left alone can.
 *
 * @see Fay and Feuer (1997), Statistics in Medicine 16, for the interval of credited wins.
 * @module
 */
import { expectKnownKeys, expectObject, expectOneOf, reject } from '../../errors/index.js'
import type { Interval } from '../../model/index.js'
import { deepFreeze } from '../../model/index.js'
import type { DayNumber } from '../../money/core.js'
import { dayNumber, isoDate } from '../../money/core.js'
import { compensatedSum } from '../../numeric/core.js'
import { expectLevel } from '../../statistics/level.js'
import { weightedCountInterval } from '../../statistics/weighted-count-interval.js'
import type { AcquisitionCost, AcquisitionCostOptions, Attribution, CostPerClient } from './acquisition-types.js'
import { expectAmount } from './expect-amount.js'
import type { ReadPayback } from './payback.js'
import { paybackMonths, readPayback } from './payback.js'
import type { ReadProspect } from './read-prospects.js'
import { readFunnel } from './read-prospects.js'
import type { Prospect } from './types.js'

/**
 * The cost of a new client and of each stage on the way, by channel, with intervals and payback.
 *
 * The interval takes the spend as fixed and wins as events that come by chance. Wins of a period were often paid for in the
 * period before: choose periods that are long beside the time a win takes.
 *
 * @throws ClienteleError `OUT_OF_RANGE` for a spend below 0 or a period that ends before it begins; as `prospectFunnel` does.
 * @example
 * import { acquisitionCost } from 'clientele/loyalty'
 * const won = (id, channel, touches) => ({
 *   id, channel, touches, entered: [{ stage: 'lead', date: '2025-01-10' }, { stage: 'signed', date: '2025-02-20' }],
 * })
 * const costs = acquisitionCost(
 *   [won('A', 'broker', ['broker']), won('B', 'web', ['web', 'broker']), won('C', 'web', ['web'])],
 *   {
 *     stages: ['lead', 'signed'], from: '2025-01-01', observedUntil: '2025-03-31', attribution: 'equal',
 *     spend: { broker: 9000, web: 3000 }, payback: { marginPerMonth: 400 },
 *   },
 * )
 * costs.channels.map(({ channel, won, cost }) => `${channel} ${won} ${cost}`) // => ['broker 1.5 6000', 'web 1.5 2000']
 * costs.total.cost // => 4000
 * costs.total.paybackMonths // => 10
 */
export function acquisitionCost(prospects: readonly Prospect[], options: AcquisitionCostOptions): AcquisitionCost {
  expectKnownKeys(expectObject(options, 'options'), OPTIONS, 'options')
  const { attribution: asked = 'last', payback } = options
  const attribution = expectOneOf(asked, ['last', 'first', 'equal'], 'options.attribution')
  const level = expectLevel(options.level)
  const spend = readSpend(options.spend)
  const funnel = readFunnel(prospects, options)
  const { stages, until } = funnel
  const from = dayNumber(options.from, 'options.from')
  if (from > until) reject('OUT_OF_RANGE', 'options.from', 'a day up to options.observedUntil', options.from)
  const terms = payback === undefined ? undefined : readPayback(payback, 'options.payback')
  const costOf = (paid: number, credit: (prospect: ReadProspect) => number): CostPerClient =>
    costPerClient(paid, stages, creditsOf(funnel.prospects, { stages, from, until }, credit), { level, terms })
  const channels = spend.map(([channel, paid]) => ({
    channel,
    ...costOf(paid, prospect => creditOf(prospect, attribution, touch => touch === channel)),
  }))
  const total = costOf(compensatedSum(spend.map(([, paid]) => paid)), () => 1)
  const isPaid = new Set<string | undefined>(spend.map(([channel]) => channel))
  const elsewhere = costOf(0, prospect => creditOf(prospect, attribution, touch => !isPaid.has(touch)))
  return deepFreeze({
    from: isoDate(from),
    to: isoDate(until),
    attribution,
    channels,
    total,
    wonElsewhere: elsewhere.won,
  })
}

const OPTIONS = ['stages', 'observedUntil', 'spend', 'from', 'attribution', 'payback', 'level']

function readSpend(spend: unknown): readonly (readonly [channel: string, paid: number])[] {
  const entries = Object.entries(expectObject(spend, 'options.spend'))
  if (entries.length === 0) reject('EMPTY_INPUT', 'options.spend', 'at least one channel', spend)
  return entries
    .map(([channel, paid]) => [channel, expectAmount(paid, `options.spend.${channel}`)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

/** The part of a prospect that channels are credited with, from 0 to 1; undefined stands for none known. */
function creditOf(
  { touches }: ReadProspect,
  attribution: Attribution,
  isOwn: (touch: string | undefined) => boolean,
): number {
  if (touches.length === 0) return isOwn(undefined) ? 1 : 0
  if (attribution === 'equal') return touches.filter(isOwn).length / touches.length
  return isOwn(attribution === 'last' ? touches.at(-1) : touches[0]) ? 1 : 0
}

interface Period {
  readonly stages: readonly string[]
  readonly from: DayNumber
  readonly until: DayNumber
}

/** By stage, the credits of the prospects that reached it in the period. */
function creditsOf(
  prospects: readonly ReadProspect[],
  { stages, from, until }: Period,
  credit: (prospect: ReadProspect) => number,
): readonly (readonly number[])[] {
  return stages.map((_, stage) =>
    prospects.flatMap(prospect => {
      const day = prospect.since[stage]
      const part = day !== undefined && day >= from && day <= until ? credit(prospect) : 0
      return part > 0 ? [part] : []
    }),
  )
}

function costPerClient(
  spend: number,
  stages: readonly string[],
  credits: readonly (readonly number[])[],
  { level, terms }: { readonly level: number; readonly terms: ReadPayback | undefined },
): CostPerClient {
  const counts = credits.map(parts => compensatedSum(parts))
  const won = counts.at(-1)!
  const cost = won > 0 ? spend / won : undefined
  const months = cost === undefined || terms === undefined ? undefined : paybackMonths(cost, terms)
  return {
    spend,
    won,
    ...(cost !== undefined && { cost }),
    ...(spend > 0 && { interval: costInterval(spend, credits.at(-1)!, level) }),
    stages: stages.map((stage, i) => ({
      stage,
      reached: counts[i]!,
      ...(counts[i]! > 0 && { cost: spend / counts[i]! }),
    })),
    ...(months !== undefined && { paybackMonths: months }),
  }
}

function costInterval(spend: number, wins: readonly number[], level: number): Interval {
  const { lower, upper, ...rest } = weightedCountInterval(wins, { level })
  const most = spend / lower
  const isBounded = Number.isFinite(most)
  return {
    ...rest,
    lower: spend / upper,
    upper: isBounded ? most : Number.MAX_VALUE,
    ...(!isBounded && { unbounded: 'upper' as const }),
  }
}
