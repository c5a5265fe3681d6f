/**
 * What a funnel tells of the chances of those still open: the stays in each stage, and how much each prospect counts for a channel.
 *
 * @module
 */
import { reject } from '../../../errors/index.js'
import type { ClientId } from '../../../records/core.js'
import { byChannel } from '../by-channel.js'
import type { ReadFunnel } from '../read-prospects.js'
import { borrowedStrength } from './borrowing.js'
import type { Mix } from './stage-law.js'
import type { StageRows } from './stage-rows.js'
import { stageRows, WENT_AWAY, WENT_ON } from './stage-rows.js'
import type { Borrowing } from './types.js'

/** One open prospect. */
export interface OpenRow {
  /** Its place among the prospects. */
  readonly place: number
  readonly stage: number
  /** Days in the stage by now. */
  readonly age: number
  /** Whose chances it has: 0 all prospects', from 1 on a channel's. */
  readonly group: number
  readonly channel?: string
  readonly amount: number
}

/** All that chances are made of. */
export interface Chances {
  readonly ids: readonly ClientId[]
  readonly open: readonly OpenRow[]
  /** By stage but the last. */
  readonly rows: readonly StageRows[]
  /** By prospect: 0 where its channel is not told apart, from 1 on its channel. */
  readonly groups: Int32Array
  /** By group and stage: how much the others count. */
  readonly mixes: readonly (readonly Mix[])[]
  readonly borrowing: readonly Borrowing[]
}

/** The chances, by channel or of all alike. */
export function chancesOf(funnel: ReadFunnel, isByChannel: boolean): Chances {
  const { prospects, stages } = funnel
  const rows = stages.slice(1).map((_, stage) => stageRows(funnel, stage))
  const channels = isByChannel ? byChannel(prospects).map(([channel]) => channel) : []
  const groupOf = new Map(channels.map((channel, i) => [channel, i + 1]))
  const groups = Int32Array.from(prospects, ({ channel }) => groupIn(groupOf, channel))
  const shares = rows.map(stage => sharesCounted(stage, groups, channels.length))
  return {
    ids: prospects.map(({ id }) => id),
    open: openRows(funnel, groups),
    rows,
    groups,
    mixes: [
      rows.map(() => ({ group: ALL, others: 1 })),
      ...channels.map((_, i) => shares.map(([, counted]) => ({ group: i + 1, others: counted[i]! }))),
    ],
    borrowing: channels.flatMap((channel, i) =>
      shares.map(([own, counted], stage) => ({
        channel,
        stage: stages[stage]!,
        own: own[i]!,
        borrowed: counted[i]! * (rows[stage]!.prospect.length - own[i]!),
      })),
    ),
  }
}

const ALL = 0

function groupIn(groupOf: ReadonlyMap<string, number>, channel: string | undefined): number {
  const group = channel === undefined ? undefined : groupOf.get(channel)
  return group === undefined ? ALL : group
}

/** By channel, its own prospects of a stage, and what each of the others counts for. */
function sharesCounted(
  { prospect, left }: StageRows,
  groups: Int32Array,
  channels: number,
): readonly [own: Float64Array, counted: Float64Array] {
  const [own, advanced, lost] = [0, 1, 2].map(() => new Float64Array(channels + 1))
  for (const [row, place] of prospect.entries()) {
    const group = groups[place]!
    own![group]!++
    if (left[row] === WENT_ON) advanced![group]!++
    else if (left[row] === WENT_AWAY) lost![group]!++
  }
  const counts = Array.from(advanced!, (on, group) => ({ advanced: on, decided: on + lost![group]! }))
  const strength = borrowedStrength(counts.slice(1))
  const ownOnly = own!.slice(1)
  return [ownOnly, ownOnly.map(count => Math.min(1, strength / Math.max(1, prospect.length - count)))]
}

function openRows({ prospects, rows, stages, until }: ReadFunnel, groups: Int32Array): readonly OpenRow[] {
  return prospects.flatMap(({ since, lost, amount, channel }, place): readonly OpenRow[] => {
    const stage = since.length - 1
    if (lost !== undefined || stage === stages.length - 1) return []
    const asked =
      amount ?? reject('MISSING_VALUE', `prospects[${rows[place]!}].amount`, 'what an open one asks for', amount)
    const age = until - since[stage]!
    return [{ place, stage, age, group: groups[place]!, amount: asked, ...(channel !== undefined && { channel }) }]
  })
}
