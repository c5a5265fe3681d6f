/**
 * How many prospects become clients, where the others are lost, how long it takes, and by which channel it goes best.
 *
 * @see Aalen and Johansen (1978), Scandinavian Journal of Statistics 5; Kaplan and Meier (1958), Journal of the American
 * Statistical Association 53; Wilson (1927), JASA 22; Benjamini and Hochberg (1995), JRSS B 57(1).
 * @module
 */
import { expectKnownKeys, expectObject, expectOneOf } from '../../errors/index.js'
import { deepFreeze } from '../../model/index.js'
import type { Horizon } from '../../money/core.js'
import { inUnits, isoDate } from '../../money/core.js'
import { expectLevel } from '../../statistics/level.js'
import { byChannel } from './by-channel.js'
import type { ChannelComparison } from './compare-channels.js'
import { compareChannels } from './compare-channels.js'
import type { Conversion, ConversionOptions } from './conversion.js'
import { conversion } from './conversion.js'
import type { ReadFunnel, ReadProspect } from './read-prospects.js'
import { readFunnel } from './read-prospects.js'
import type { FunnelRules, Prospect } from './types.js'

/** What is asked of a funnel. */
export interface ProspectFunnelOptions extends FunnelRules {
  /** `'channel'`: each channel by itself too. All together by default. */
  readonly by?: 'channel'
  /** Within which time of coming in probabilities are asked for, in days or with its unit; the longest stay seen by default. */
  readonly within?: Horizon
  /** Nominal probability of every interval, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** Why prospects were lost. */
export interface LossReason {
  /** Absent where none was given. */
  readonly reason?: string
  readonly prospects: number
}

/** One funnel. */
export interface FunnelGroup {
  readonly prospects: number
  readonly won: number
  readonly lost: number
  readonly open: number
  /** From each stage to the next. */
  readonly steps: readonly Conversion[]
  /** From the first stage to the last. */
  readonly overall: Conversion
  /** The most common first. */
  readonly lostFor: readonly LossReason[]
}

/** The funnel of one channel. */
export interface ChannelFunnel extends FunnelGroup {
  readonly channel: string
}

/** A funnel with its channels. */
export interface ProspectFunnel {
  readonly kind: 'prospect-funnel'
  readonly stages: readonly string[]
  /** The last whole day watched. */
  readonly observedUntil: string
  readonly level: number
  readonly all: FunnelGroup
  /** In the order of the alphabet; absent unless asked for. */
  readonly channels?: readonly ChannelFunnel[]
  /** Every two channels; absent unless asked for. */
  readonly comparisons?: readonly ChannelComparison[]
  /** Prospects whose channel is not known: they are in `all` alone. */
  readonly withoutChannel: number
  /** Stages that were left out, over all prospects: passed through on the day of the next one. */
  readonly skippedStages: number
  /** Entries into a stage before one that was reached already: they undo nothing. */
  readonly stepsBack: number
  /** Prospects that came after the last day watched: not known yet, and left out. */
  readonly later: number
}

/**
 * The funnel: conversion from stage to stage and from first to last, with those who are still on their way taken for what they
 * are, the time in each stage, and, by channel, the same and what sets channels apart.
 *
 * @param prospects each with the days on which it came into stages, and on which it was lost.
 * @throws ClienteleError `INVALID_DATE` naming the first ten dates at fault; `OUT_OF_RANGE` for an unknown stage;
 * `INCONSISTENT_HISTORY` for a loss before an entry or after signing; `DUPLICATE_CLIENT` for an id given twice; `EMPTY_INPUT`
 * without prospects, or where all came after the last day watched.
 * @example
 * import { prospectFunnel } from 'clientele/loyalty'
 * const on = (stage, date) => ({ stage, date })
 * const funnel = prospectFunnel(
 *   [
 *     { id: 'A', entered: [on('lead', '2025-01-06'), on('proposal', '2025-02-03'), on('signed', '2025-03-03')] },
 *     { id: 'B', entered: [on('lead', '2025-01-13')], lost: { date: '2025-01-20', reason: 'price' } },
 *     { id: 'C', entered: [on('lead', '2025-02-10'), on('proposal', '2025-03-10')] },
 *     { id: 'D', entered: [on('lead', '2025-03-24')] },
 *   ],
 *   { stages: ['lead', 'proposal', 'signed'], observedUntil: '2025-03-31' },
 * )
 * const [first] = funnel.all.steps
 * first.decided.share.toFixed(4) // => '0.6667'
 * first.within.advanced.probability.toFixed(4) // => '0.7500'
 * first.time.median // => 28
 * funnel.all.lostFor // => [{ reason: 'price', prospects: 1 }]
 */
export function prospectFunnel(prospects: readonly Prospect[], options: ProspectFunnelOptions): ProspectFunnel {
  expectKnownKeys(expectObject(options, 'options'), OPTIONS, 'options')
  const { by, within } = options
  if (by !== undefined) expectOneOf(by, ['channel'], 'options.by')
  const level = expectLevel(options.level)
  const days = within === undefined ? undefined : inUnits(within, 'day', 'options.within')
  const asked = { level, ...(days !== undefined && { within: days }) }
  const funnel = readFunnel(prospects, options)
  const { stages, until, prospects: known, later } = funnel
  const channels = by === undefined ? undefined : channelsOf(funnel, asked)
  return deepFreeze({
    kind: 'prospect-funnel',
    stages,
    observedUntil: isoDate(until),
    level,
    all: groupOf(funnel, known, asked),
    ...(channels !== undefined && { channels, comparisons: compareChannels(channels, level) }),
    withoutChannel: known.filter(({ channel }) => channel === undefined).length,
    skippedStages: known.reduce((sum, { skipped }) => sum + skipped, 0),
    stepsBack: known.reduce((sum, { stepsBack }) => sum + stepsBack, 0),
    later,
  })
}

const OPTIONS = ['stages', 'observedUntil', 'by', 'within', 'level']

function channelsOf(funnel: ReadFunnel, asked: ConversionOptions): readonly ChannelFunnel[] {
  return byChannel(funnel.prospects).map(([channel, own]) => ({ channel, ...groupOf(funnel, own, asked) }))
}

function groupOf(funnel: ReadFunnel, prospects: readonly ReadProspect[], asked: ConversionOptions): FunnelGroup {
  const last = funnel.stages.length - 1
  const overall = conversion(funnel, prospects, [0, last], asked)
  const { advanced: won, lost, open } = overall
  return {
    prospects: prospects.length,
    won,
    lost,
    open,
    steps: Array.from({ length: last }, (_, from) => conversion(funnel, prospects, [from, from + 1], asked)),
    overall,
    lostFor: lossReasons(prospects),
  }
}

function lossReasons(prospects: readonly ReadProspect[]): readonly LossReason[] {
  const counts = new Map<string | undefined, number>()
  for (const { lost } of prospects) {
    if (lost === undefined) continue
    const before = counts.get(lost.reason)
    counts.set(lost.reason, before === undefined ? 1 : before + 1)
  }
  return [...counts]
    .map(([reason, count]): LossReason => ({ ...(reason !== undefined && { reason }), prospects: count }))
    .sort((a, b) => b.prospects - a.prospects || (String(a.reason) < String(b.reason) ? -1 : 1))
}
