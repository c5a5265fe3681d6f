import type { EstimateFailure } from '../path-model/plan.js'
import type { FailedReplicates } from './types.js'

/** What stood against an estimation. */
export type FailureReason = EstimateFailure['failure'] | 'NOT_CONVERGED'

/** Counts failures by reason and name. */
export interface FailureTally {
  add(reason: FailureReason, name?: string): void
  /** The most frequent first. */
  failed(): readonly FailedReplicates[]
}

export function failureTally(): FailureTally {
  const counts = new Map<string, { reason: FailureReason; name?: string; replicates: number }>()
  return {
    add(reason, name) {
      const key = JSON.stringify([reason, name])
      const known = counts.get(key)
      if (known === undefined) counts.set(key, { reason, ...(name !== undefined && { name }), replicates: 1 })
      else known.replicates++
    },
    failed() {
      return [...counts.values()].sort((one, other) => other.replicates - one.replicates)
    },
  }
}
