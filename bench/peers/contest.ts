/**
 * One task done by both sides in turn: equal results first, then rounds of ours, theirs, ours, theirs.
 *
 * @module
 */
import { cpuSeconds, median } from '../cpu-time.js'
import type { PeerRow } from '../results.js'
import { type Compared, checkAgreement } from './agreement.js'
import { pathOf } from './columns.js'
import type { Answer, Peer, Request } from './peer.js'

export interface Contest<T = unknown> {
  readonly task: string
  /** What a round of ours calls; its result is compared. */
  readonly ours: () => T
  readonly theirs: Request
  /** Pairs of numbers that must agree, from both results; columns of theirs are in `file`. */
  readonly compare: (ours: T, theirs: Answer, file: string) => readonly Compared[]
  /** The ratio to reach. */
  readonly goal?: number
  readonly rounds?: number
  /** Calls in a row that make a round of ours, to be nearer to theirs in length; those of theirs are in the request. */
  readonly calls?: number
  readonly note?: string
}

/** Keeps the type of a contest's result to itself. */
export type Runnable = (peer: Peer) => Promise<PeerRow>

export function contest<T>({ rounds = 5, calls = 1, ...said }: Contest<T>): Runnable {
  return async peer => {
    const file = pathOf('compared')
    const theirs = await peer.ask({ ...said.theirs, calls: 1, file })
    checkAgreement(said.task, said.compare(said.ours(), theirs, file))
    cpuSeconds(said.ours, Math.max(WARM_UP, 2 * calls))
    await peer.ask(said.theirs)
    const seconds: { ours: number; theirs: number }[] = []
    for (let round = 0; round < rounds; round++) {
      seconds.push({ ours: cpuSeconds(said.ours, calls), theirs: (await peer.ask(said.theirs)).seconds })
    }
    return rowOf(said, 's', seconds)
  }
}

/** Calls before the rounds that count: the engine optimises what it has seen a few times. */
const WARM_UP = 8

/** What the rounds measured, as a row of the results. */
export function rowOf(
  said: { readonly task: string; readonly goal?: number; readonly note?: string },
  unit: PeerRow['unit'],
  rounds: readonly { readonly ours: number; readonly theirs: number }[],
): PeerRow {
  const ours = rounds.map(round => round.ours)
  const theirs = rounds.map(round => round.theirs)
  const ratio = median(theirs) / median(ours)
  return {
    task: said.task,
    unit,
    ours: median(ours),
    theirs: median(theirs),
    ratio,
    ...(said.goal !== undefined && { goal: { ratio: said.goal }, met: ratio >= said.goal }),
    spread: { ours: spread(ours), theirs: spread(theirs) },
    rounds: rounds.length,
    ...(said.note !== undefined && { note: said.note }),
  }
}

function spread(values: readonly number[]): number {
  return Math.max(...values) / Math.min(...values)
}
