/**
 * Histories of changes as stays in states, by the policies on default and withdrawn ratings.
 *
 * @module
 */
import type { RatingHistories } from '../../records/core.js'
import { CENSORED } from '../../statistics/index.js'
import type { CheckedPolicies } from './migration-policies.js'

/** One stay after the other, by client; columns as `aalenJohansen` reads them. */
export interface HistorySpells {
  readonly from: Int32Array
  readonly to: Int32Array
  readonly enter: Float64Array
  readonly leave: Float64Array
  readonly client: Int32Array
  /** Clients with a rating after default. */
  readonly returned: number
}

/**
 * All stays of positive length. Equal ratings in a row are one stay; default ends the last stay under `absorb` and begins none
 * under `re-enter`; under `censor` nobody is seen while withdrawn, and who is rated again enters late.
 */
export function spellsOf(histories: RatingHistories, policies: CheckedPolicies): HistorySpells {
  const { size, starts, time, state, observedUntil } = histories
  const { defaultAt, withdrawnAt, withdrawn, returns } = policies
  const from = new Int32Array(state.length)
  const to = new Int32Array(state.length)
  const enter = new Float64Array(state.length)
  const leave = new Float64Array(state.length)
  const clients = new Int32Array(state.length)
  const ending = returns === 'state' ? CENSORED : defaultAt
  const unseen = withdrawn === 'censor' ? withdrawnAt : CENSORED
  let [count, returned] = [0, 0]
  for (let client = 0; client < size; client++) {
    const end = starts[client + 1]!
    let hasReturned = false
    let hasDefaulted = false
    for (let row = starts[client]!; row < end; ) {
      const own = state[row]!
      let next = row + 1
      while (next < end && state[next] === own) next++
      const until = next < end ? time[next]! : observedUntil
      if (hasDefaulted && own !== defaultAt && own !== withdrawnAt) hasReturned = true
      const counts = own !== ending && own !== unseen && !(returns === 'absorb' && hasDefaulted)
      if (counts && until > time[row]!) {
        from[count] = own
        to[count] = next < end ? state[next]! : CENSORED
        enter[count] = time[row]!
        leave[count] = until
        clients[count++] = client
      }
      if (own === defaultAt) hasDefaulted = true
      row = next
    }
    if (hasReturned) returned++
  }
  return {
    from: from.subarray(0, count),
    to: to.subarray(0, count),
    enter: enter.subarray(0, count),
    leave: leave.subarray(0, count),
    client: clients.subarray(0, count),
    returned,
  }
}

/** How many different clients have a stay within a window. */
export function clientsWithin({ client, enter, leave }: HistorySpells, start: number, end: number): number {
  let [count, previous] = [0, -1]
  for (let row = 0; row < client.length; row++) {
    if (client[row] === previous || !(enter[row]! < end && leave[row]! > start)) continue
    previous = client[row]!
    count++
  }
  return count
}

/** What makes a number the one before it, for stays that rounding would make of no length. */
const BEFORE = 1 - 2 ** -52

/**
 * The stays cut at the ends of steps and laid upon each other: every step runs from 0 to 1. A move to the state `unseen` is the
 * end of being seen.
 */
export function stackedSpells(
  spells: HistorySpells,
  moments: Float64Array,
  unseen: number,
): Pick<HistorySpells, 'from' | 'to' | 'enter' | 'leave'> {
  const [from, to, enter, leave]: [number[], number[], number[], number[]] = [[], [], [], []]
  for (let row = 0; row < spells.from.length; row++) {
    const [begin, end] = [spells.enter[row]!, spells.leave[row]!]
    for (let k = 1; k < moments.length; k++) {
      const [first, last] = [moments[k - 1]!, moments[k]!]
      if (begin >= last || end <= first) continue
      const length = last - first
      from.push(spells.from[row]!)
      to.push(end <= last && spells.to[row] !== unseen ? spells.to[row]! : CENSORED)
      const until = end >= last ? 1 : (end - first) / length
      enter.push(begin <= first ? 0 : Math.min((begin - first) / length, until * BEFORE))
      leave.push(until)
    }
  }
  return {
    from: Int32Array.from(from),
    to: Int32Array.from(to),
    enter: Float64Array.from(enter),
    leave: Float64Array.from(leave),
  }
}
