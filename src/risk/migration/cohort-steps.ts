/**
 * Histories cut into steps: where each client was at both ends of each, counted.
 *
 * @module
 */
import type { RatingHistories } from '../../records/core.js'
import type { CheckedPolicies } from './migration-policies.js'

/** Counts of one step, over all states of the histories. */
export interface StepCounts {
  /** From i to j, at `i * states + j`. */
  readonly moves: Float64Array
  /** From i to being withdrawn, where withdrawn is no state. */
  readonly withdrawn: Float64Array
  /** Of snapshots: in i, and not seen at the end. */
  readonly lost: Float64Array
}

/** All steps, and what was met on the way. */
export interface CountedSteps {
  readonly steps: readonly StepCounts[]
  /** Clients in at least one step. */
  readonly clients: number
  /** Clients with a rating after default, until the last moment. */
  readonly returned: number
}

export function countSteps(histories: RatingHistories, moments: Float64Array, policies: CheckedPolicies): CountedSteps {
  const n = histories.states.length
  const steps = Array.from({ length: moments.length - 1 }, () => ({
    moves: new Float64Array(n * n),
    withdrawn: new Float64Array(n),
    lost: new Float64Array(n),
  }))
  const count = counter(histories, moments, policies, steps)
  let [clients, returned] = [0, 0]
  for (let client = 0; client < histories.size; client++) {
    const met = count(histories.starts[client]!, histories.starts[client + 1]!)
    if ((met & COUNTED) !== 0) clients++
    if ((met & RETURNED) !== 0) returned++
  }
  return { steps, clients, returned }
}

const COUNTED = 1
const RETURNED = 2
const UNKNOWN = -1

/** Counts the rows of one client. */
function counter(
  { time, state, states, rows }: RatingHistories,
  moments: Float64Array,
  { defaultAt, withdrawnAt, withdrawn, returns }: CheckedPolicies,
  steps: readonly StepCounts[],
): (start: number, end: number) => number {
  const n = states.length
  const isSnapshots = rows === 'snapshots'
  const leavesOut = withdrawn === 'state' ? UNKNOWN : withdrawnAt
  const stays = returns === 'absorb'
  const standing = returns === 'state' ? UNKNOWN : defaultAt

  return (start, end) => {
    let met = 0
    let row = start
    let hasDefaulted = false
    let from = UNKNOWN
    for (let k = 0; k < moments.length; k++) {
      const moment = moments[k]!
      let to = isSnapshots ? UNKNOWN : from
      let defaults = false
      for (; row < end && time[row]! <= moment; row++) {
        const current = state[row]!
        if (hasDefaulted && current !== defaultAt && current !== withdrawnAt) met |= RETURNED
        if (current === standing) defaults = true
        if (current === defaultAt) hasDefaulted = true
        if (!isSnapshots || time[row] === moment) to = current
      }
      const now = stays && hasDefaulted && to !== UNKNOWN ? defaultAt : to
      if (k > 0 && from !== UNKNOWN && from !== leavesOut) {
        const step = steps[k - 1]!
        const reached = defaults || from === standing ? standing : now
        if (reached === UNKNOWN) step.lost[from]!++
        else if (reached === leavesOut) step.withdrawn[from]!++
        else step.moves[from * n + reached]!++
        met |= COUNTED
      }
      from = now
    }
    return met
  }
}
