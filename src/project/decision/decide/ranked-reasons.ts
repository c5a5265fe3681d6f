import { severityOf } from './severity.js'
import type { DecisionReason, DecisionStep } from './types.js'

/** Reasons of every step that fired or spoke for approval: what declines first, then what refers; the order of steps within. */
export function rankedReasons(trail: readonly DecisionStep[]): readonly DecisionReason[] {
  return trail
    .filter(({ step, holds, outcome }) => outcome !== 'approve' || step !== 'rule' || holds === 'yes')
    .toSorted((a, b) => severityOf(b.outcome) - severityOf(a.outcome))
    .map(({ outcome, step, name, reasons }) => ({ outcome, step, name, text: reasons.join('; ') }))
}
