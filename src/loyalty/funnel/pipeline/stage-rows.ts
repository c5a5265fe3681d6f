/**
 * All stays in one stage, ordered by the days at which somebody left it.
 *
 * @module
 */
import { lastAtMost } from '../../../numeric/core.js'
import { stayOf } from '../conversion.js'
import type { ReadFunnel } from '../read-prospects.js'

/** Stays in one stage; one cell a stay in every column but the moments'. */
export interface StageRows {
  /** Places of the prospects. */
  readonly prospect: Int32Array
  /** The last moment that the stay lasted to; −1 where it ended before the first. Who left did so at this moment. */
  readonly until: Int32Array
  /** 1 who advanced, 2 who was lost, 0 who is still there. */
  readonly left: Uint8Array
  /** Days in the stage at which somebody left it, rising. */
  readonly moments: Int32Array
  /** By moment, the share of all who left that left then. */
  readonly leavers: Float64Array
}

export const OPEN = 0
export const WENT_ON = 1
export const WENT_AWAY = 2

/** The stays in a stage of a funnel. */
export function stageRows({ prospects, until }: ReadFunnel, stage: number): StageRows {
  const stays = prospects.flatMap((prospect, place) =>
    stayOf(prospect, stage, stage + 1, until).map(({ days, exit }) => ({ place, days, left: exit + 1 })),
  )
  const leaving = stays.filter(({ left }) => left !== OPEN)
  const moments = Int32Array.from(new Set(leaving.map(({ days }) => days))).sort()
  const leavers = new Float64Array(moments.length)
  for (const { days } of leaving) leavers[lastAtMost(moments, days)]! += 1 / leaving.length
  return {
    prospect: Int32Array.from(stays, ({ place }) => place),
    until: Int32Array.from(stays, ({ days }) => lastAtMost(moments, days)),
    left: Uint8Array.from(stays, ({ left }) => left),
    moments,
    leavers,
  }
}
