/**
 * A lender's strategy as data: what is done for which clients, by whom, until when, at which cost, to which effect.
 *
 * @module
 */
import type { Words } from '../../labels/words.js'
import type { Condition } from '../../records/conditions/types.js'

/** An estimate and how sure it is. */
export interface Estimate {
  readonly estimate: number
  /** >= 0; 0 where it is taken as known. */
  readonly standardError: number
}

/** What a next step can move besides satisfaction. */
export type Lever = 'defaults' | 'leaving' | 'lossGivenDefault' | 'newBusiness' | 'margin'

/** What an action does for the client's whole horizon, as stated by the lender or estimated from a trial. */
export type StepEffect =
  /** Points of the index of satisfaction, which move the hazard of leaving by the policy's slope; no index rises above 100. */
  | { readonly on: 'satisfaction'; readonly points: Estimate }
  /** A hazard, the loss at default, new business or the margin earned becomes this multiple of itself. */
  | {
      readonly on: Lever
      /** > 0; 1 changes nothing. */
      readonly factor: number
      /** Of its logarithm; >= 0, 0 for what the lender decides itself. */
      readonly logStandardError: number
    }

/** An amount as a policy states it. */
export interface StatedAmount {
  /** >= 0. */
  readonly amount: number
  /** ISO 4217 code. */
  readonly currency: string
}

/** Something a lender can do for a client, or about it. */
export interface StepAction {
  readonly name: Words
  /** Who it can be done for, beside the rules that name it; for everybody by default. */
  readonly when?: Condition
  /** Hours of work; >= 0. */
  readonly hours: number
  /** What it costs beside the hours; nothing by default. */
  readonly cost?: StatedAmount
  /** None where what it brings is not known in money. */
  readonly effects: readonly StepEffect[]
  /** `'service'` marks a value-added service, which has a break-even; `'action'` by default. */
  readonly kind?: 'action' | 'service'
}

/** For whom what is done. */
export interface StrategyRule {
  readonly name: Words
  readonly when: Condition
  /** `'required'`: whatever it brings; `'optional'`: where it brings more than it costs. */
  readonly actions: 'required' | 'optional'
  /** Names of actions of the policy, at least one. */
  readonly take: readonly string[]
  /** One of the policy's owners. */
  readonly owner: string
  /** Days until it is due; whole, >= 0. */
  readonly dueInDays: number
}

/** A lender's strategy. */
export interface NextStepPolicy {
  /** Where its rules and effects come from. */
  readonly source: string
  /** What programs call them, and what people do. */
  readonly owners: Readonly<Record<string, Words>>
  readonly actions: Readonly<Record<string, StepAction>>
  /** In the order in which they are told. */
  readonly rules: Readonly<Record<string, StrategyRule>>
  /** What one more point of the index of satisfaction adds to the logarithm of the hazard of leaving; below 0 where the content stay. */
  readonly logHazardOfLeavingPerPoint: Estimate
  /** What an hour of work costs where the lender's own activities do not say it. */
  readonly costPerHour: StatedAmount
}
