/**
 * How many holders a segment lacks against a target, and what they would hold.
 *
 * @module
 */
import { UNASSIGNED } from '../../statistics/clustering/segments.js'
import { compareProportions, proportionInterval } from '../../statistics/index.js'
import type { Tally } from './product-tally.js'
import type { OpenRange, WhiteSpace } from './types.js'

/** What a segment is held against: a share that was given, or another segment. */
export type Target =
  | { readonly share: number }
  | { readonly segment: string; readonly holders: number; readonly clients: number }

/** The segment whose share of holders surely is the highest; undefined where there is no client. */
export function bestSegment(names: readonly string[], tallies: readonly Tally[], level: number): Target | undefined {
  let best: Target | undefined
  let highest = -1
  for (const [i, { clients, holders }] of tallies.entries()) {
    if (clients === 0 || names[i] === UNASSIGNED) continue
    const { lower } = proportionInterval(holders, clients, { level })
    if (lower <= highest) continue
    highest = lower
    best = { segment: names[i]!, holders, clients }
  }
  return best
}

/** What is open in one segment that has clients. */
export function whiteSpaceOf(
  tally: Tally,
  segment: string | undefined,
  target: Target,
  all: Tally,
  level: number,
): WhiteSpace {
  const { clients, holders } = tally
  const share = 'share' in target ? target.share : target.holders / target.clients
  const open = Math.max(0, share * clients - holders)
  const range = 'segment' in target && target.segment === segment ? NONE : rangeOf(tally, target, level)
  const { meanAmount = all.meanAmount } = tally
  return {
    target: share,
    ...('segment' in target && { targetFrom: target.segment }),
    clients: open,
    clientsRange: range,
    ...(meanAmount !== undefined && {
      amount: open * meanAmount,
      amountRange: { lower: range.lower * meanAmount, upper: range.upper * meanAmount },
    }),
  }
}

const NONE: OpenRange = { lower: 0, upper: 0 }

/** A gap below 0 is none, as the segment is beyond the target; no more holders are missing than do not hold it. */
function rangeOf({ clients, holders }: Tally, target: Target, level: number): OpenRange {
  const gap =
    'share' in target ? gapToShare(clients, holders, target.share, level) : gapTo(target, clients, holders, level)
  const missing = (share: number): number => Math.min(clients - holders, clients * Math.max(0, share))
  return { lower: missing(gap.lower), upper: missing(gap.upper) }
}

function gapToShare(clients: number, holders: number, share: number, level: number): OpenRange {
  const { lower, upper } = proportionInterval(holders, clients, { level })
  return { lower: share - upper, upper: share - lower }
}

function gapTo(
  best: { readonly holders: number; readonly clients: number },
  clients: number,
  holders: number,
  level: number,
): OpenRange {
  const target = { successes: best.holders, trials: best.clients }
  return compareProportions(target, { successes: holders, trials: clients }, { level }).differenceInterval
}
