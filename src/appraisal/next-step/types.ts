/**
 * What to do next for a client, and why.
 *
 * @module
 */
import type { Interval } from '../../model/index.js'
import type { Fact } from '../../records/conditions/types.js'
import type { ClientCase } from '../case/types.js'
import type { ClientGrade } from '../grading/types.js'
import type { ClientFacets } from '../shapes/facet.js'
import type { ClientOutlook } from '../shapes/outlook.js'
import type { ClientValue } from '../shapes/value.js'
import type { ValueLearnt, ValuePolicy, ValueTerms } from '../value/types.js'
import type { Lever, StatedAmount } from './policy-types.js'

/** Multiples of what a client's value rests on; each 1 where it is left out. */
export type OutlookChange = Readonly<Partial<Record<Lever, number>>>

/** What is known of a client when its next step is looked for. */
export interface AppraisedClient {
  readonly client: ClientCase
  readonly facets: ClientFacets
  readonly outlook: ClientOutlook
  readonly value: ClientValue
  readonly grade: ClientGrade
}

/** How clients are valued: gains are counted as their values are. */
export interface Valuation {
  readonly learnt: ValueLearnt
  readonly policy: ValuePolicy
  readonly terms: ValueTerms
}

/** A rule that holds for a client. */
export interface FiredRule {
  readonly rule: string
  /** What is known of the facts that it reads, by name. */
  readonly because: Readonly<Record<string, Fact>>
}

/** A rule, or an action of a rule that holds, of which it cannot be told whether it is for this client. */
export interface UndecidedStep {
  readonly rule: string
  readonly action?: string
  /** Facts that would decide it. */
  readonly missing: readonly string[]
}

/**
 * Where an action stands: `'required'` by a rule; `'worthwhile'` where it is expected to bring more than it costs; `'not-valued'` where
 * effect or cost is not known in money; `'not-worthwhile'`.
 */
export type StepVerdict = 'required' | 'worthwhile' | 'not-valued' | 'not-worthwhile'

/** An action for a client; amounts in the currency of its value. */
export interface RankedAction {
  readonly action: string
  readonly verdict: StepVerdict
  /** The fired rules that name it. */
  readonly rules: readonly string[]
  readonly owner: string
  /** Day, YYYY-MM-DD. */
  readonly dueOn: string
  /** Expected change of the client's value before the cost of the action; absent where no effect is stated. */
  readonly gain?: number
  /** Where the gain lies, by what is not known of the effects. */
  readonly interval?: Interval
  /** Absent where it is in a currency without exchange rate. */
  readonly cost?: number
  /** Gain less cost. */
  readonly net?: number
}

/** What to do next for a client. */
export interface NextStep {
  /** The best first: required by day due, then worthwhile by net gain, then what is not valued, then what does not pay. */
  readonly actions: readonly RankedAction[]
  /** In the order of the policy. */
  readonly rules: readonly FiredRule[]
  readonly undecided: readonly UndecidedStep[]
}

/** What next steps learn from all clients; survives JSON. */
export interface NextStepLearnt {
  readonly kind: 'next-step-learnt'
  readonly version: 1
  /** What an hour of the lender's own work has cost, where its activities say it. */
  readonly costPerHour?: StatedAmount
  /** Of those activities. */
  readonly hours: number
}
