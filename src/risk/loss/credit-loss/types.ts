/**
 * What an expected credit loss is made of: what goes in for one facility, and what comes out with its parts.
 *
 * @module
 */
import type { Curve, Scenario, WeightedScenario } from '../../../model/index.js'
import type { TimeUnit } from '../../../money/core.js'

/** Of IFRS 9: 1 losses of twelve months, 2 of the whole life, 3 in default. */
export type Stage = 1 | 2 | 3

/** What is owed at increasing times from now, such as the points of a repayment schedule. */
export interface ExposureProfile {
  readonly unit: TimeUnit
  /** Strictly increasing; >= 0. */
  readonly times: readonly number[]
  /** One per time, >= 0: what is owed from then on. */
  readonly values: readonly number[]
  /** Between two times: the earlier value holds until the next payment (`step`), or a straight line. */
  readonly between: 'step' | 'linear'
}

/** What may differ from one story of the economy to another. */
export interface CreditLossInputs {
  /** At default, currency units, from 0 to 1e200: one amount for the whole life, or a profile. */
  readonly exposure: number | ExposureProfile
  /**
   * Of one year, within [0, 1], at one hazard for the whole life; or a curve of hazards, of survival, or of probabilities to
   * have defaulted by each time.
   */
  readonly probabilityOfDefault: number | Curve
  /** Share of the exposure, from 0 to 10, above 1 where costs are; one for the whole life, or a curve of quantity `rate`. */
  readonly lossGivenDefault: number | Curve
  /** Share of such facilities not yet repaid early, a curve of quantity `survival`; default: nobody repays early. */
  readonly prepaymentSurvival?: Curve
}

/** A facility whose expected credit loss is asked for. */
export interface CreditLossFacility extends CreditLossInputs {
  /** Years until the last payment, or the longest time the lender is exposed; > 0, at most 100. */
  readonly maturity: number
  readonly stage: Stage
  /** Effective rate of a year at which losses are discounted: the effective interest rate of the facility; > -1. */
  readonly annualDiscountRate: number
  /** In stage 3: the best estimate of the share lost, from 0 to 10; default: `lossGivenDefault` of today. */
  readonly bestEstimateLossGivenDefault?: number
  /**
   * Of a facility that was credit-impaired when bought or made: the lifetime loss expected then. Only what has changed since
   * is recognised, be it a gain. `annualDiscountRate` is then the credit-adjusted one.
   */
  readonly creditImpairedAtRecognition?: { readonly lifetimeLoss: number }
  /** ISO 4217 code, carried into the result. */
  readonly currency?: string
}

/** Of one scenario: a function of the scenario, or what differs by the scenario's name. */
export type UnderScenario<Inputs> =
  | ((scenario: Scenario, given: Inputs) => Partial<Inputs>)
  | Readonly<Record<string, Partial<Inputs>>>

/** Where within a period a default falls, for exposure, loss given default and discounting alike. */
export type DefaultTiming = 'mid-period' | 'end-of-period'

/** How time is cut, and which stories count. */
export interface CreditLossOptions {
  /** 1 to 365; 12 by default. */
  readonly periodsPerYear?: number
  /** `'mid-period'` by default. */
  readonly timing?: DefaultTiming
  /** Stories of the economy with their weights; without any there is one, called `given`. */
  readonly scenarios?: readonly WeightedScenario[]
  /** What each story changes; needed where there are scenarios. */
  readonly underScenario?: UnderScenario<CreditLossInputs>
  /**
   * Where a curve of survival or probabilities ends before maturity: `'refuse'` (default), or `'last-hazard'`: the hazard
   * between its last two times goes on.
   */
  readonly beyondCurve?: 'refuse' | 'last-hazard'
}

/** One period of one story. */
export interface CreditLossPeriod {
  /** Years from now. */
  readonly from: number
  readonly to: number
  /** Probability of no default until the beginning of the period: S of the period before. */
  readonly survival: number
  /** Probability of default within the period, of who survived until its beginning: h. */
  readonly conditionalProbabilityOfDefault: number
  /** At the moment of default, after early repayments; currency units. */
  readonly exposure: number
  readonly lossGivenDefault: number
  readonly discountFactor: number
  /** survival × conditional probability × loss given default × exposure; currency units. */
  readonly undiscountedLoss: number
  /** … × discount factor. */
  readonly loss: number
}

/** The loss of one story. */
export interface ScenarioCreditLoss {
  readonly name: string
  /** Share; those of all stories add up to 1. */
  readonly weight: number
  /** Recognised in this story. */
  readonly expectedCreditLoss: number
  readonly twelveMonth: number
  readonly lifetime: number
  readonly undiscountedLifetime: number
  /** Until maturity, in order; none in stage 3, where default has happened. Losses add up to `lifetime`. */
  readonly periods: readonly CreditLossPeriod[]
}

/** Which loss is recognised, and why. */
export type CreditLossBasis = 'twelve-month' | 'lifetime' | 'credit-impaired' | 'change-since-recognition'

/** The expected credit loss of one facility. */
export interface ExpectedCreditLoss {
  readonly stage: Stage
  readonly basis: CreditLossBasis
  /** What is recognised, weighted over the scenarios; currency units. Below 0 only for a change since recognition. */
  readonly expectedCreditLoss: number
  /** From defaults within a year from now, weighted; in stage 3 the same as `lifetime`. */
  readonly twelveMonth: number
  /** From defaults until maturity, weighted. */
  readonly lifetime: number
  /** The same, not discounted. */
  readonly undiscountedLifetime: number
  /** Exposure of today. */
  readonly exposure: number
  readonly currency?: string
  readonly scenarios: readonly ScenarioCreditLoss[]
  /** Weighted losses by period; they add up to `lifetime`. None in stage 3. */
  readonly periods: readonly WeightedLossPeriod[]
}

/** What all stories together say of one period. */
export interface WeightedLossPeriod {
  /** Years from now. */
  readonly from: number
  readonly to: number
  /** Probability of default within the period, seen from now. */
  readonly probabilityOfDefault: number
  readonly undiscountedLoss: number
  readonly loss: number
}

/** Losses of all facilities of a stage, or of all. */
export interface CreditLossTotal {
  readonly facilities: number
  /** Currency units. */
  readonly exposure: number
  readonly twelveMonth: number
  readonly lifetime: number
  /** Recognised. */
  readonly expectedCreditLoss: number
  /** Recognised loss in parts of the exposure; absent where there is none. */
  readonly coverage?: number
}

/** Expected credit losses of many facilities: one cell each, and sums. */
export interface ExpectedCreditLosses {
  readonly stage: Uint8Array
  readonly exposure: Float64Array
  readonly twelveMonth: Float64Array
  readonly lifetime: Float64Array
  /** Recognised: twelve months in stage 1, lifetime in stages 2 and 3. */
  readonly expectedCreditLoss: Float64Array
  /** By story: recognised losses, one per facility. */
  readonly scenarios: readonly {
    readonly name: string
    readonly weight: number
    readonly expectedCreditLoss: Float64Array
    readonly total: number
  }[]
  readonly byStage: readonly (CreditLossTotal & { readonly stage: Stage })[]
  readonly total: CreditLossTotal
}
