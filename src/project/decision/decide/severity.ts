import type { Outcome } from './policy-types.js'

const SEVERITY: Readonly<Record<Outcome, number>> = { approve: 0, refer: 1, decline: 2 }

/** How much an outcome is against the applicant: 0, 1 or 2. */
export function severityOf(outcome: Outcome): number {
  return SEVERITY[outcome]
}

/** The outcome that is most against the applicant; approval where there is none. */
export function worstOf(outcomes: readonly Outcome[]): Outcome {
  return outcomes.reduce<Outcome>(
    (worst, outcome) => (SEVERITY[outcome] > SEVERITY[worst] ? outcome : worst),
    'approve',
  )
}
