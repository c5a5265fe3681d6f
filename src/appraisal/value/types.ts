/**
 * The rules by which a client is valued, and what is learnt from all clients before.
 *
 * @module
 */
import type { Scenario } from '../../model/index.js'
import type { Facility } from '../../records/index.js'

/** What a facility may be. */
export type FacilityKind = Facility['kind']

/** A figure for each kind of facility. */
export type ByKind = Readonly<Record<FacilityKind, number>>

/** How capital is counted. */
export type CapitalRule =
  /** By the formula of Basel's internal ratings-based approach: default probability, loss, maturity. */
  | { readonly by: 'irb' }
  /** The same share of every exposure at default, [0, 1]. */
  | { readonly by: 'share'; readonly share: number }

/** The rules of a house by which a client is valued. All shares are fractions: 0.02 for 2 %. */
export interface ValuePolicy {
  /** Cells of the grid per year; 1, 2, 4 or 12. */
  readonly stepsPerYear: number
  readonly capital: CapitalRule
  /** Cost of a unit of capital a year above the discount rate, [0, 1]. */
  readonly annualCapitalRate: number
  /** What the lender pays a year for money, where no facility of that currency tells; > -1. */
  readonly fundingRate: number
  /** Part of what is not drawn (of lines) or not called (of guarantees) that is owed at default, [0, 1]. */
  readonly conversion: ByKind
  /** Months between payments, where they are not recorded; whole, 1 to 12. */
  readonly paymentMonths: number
  /** Years for which a facility past its maturity is still owed, > 0. */
  readonly overdueYears: number
  /** Years of history over which own costs are counted, > 0. */
  readonly costYears: number
  /** What is thought before own history, and how many facilities or clients it is worth. */
  readonly prior: ValuePrior
}

/** What is thought of facilities before the book is seen. */
export interface ValuePrior {
  /** How many observations the prior is worth; > 0. */
  readonly worth: number
  /** Margin a year, and its deviation between facilities. */
  readonly margin: number
  readonly marginDeviation: number
  /** Owed of the limit, (0, 1], and its deviation. */
  readonly utilisation: number
  readonly utilisationDeviation: number
  /** Years until maturity of what runs, > 0, and their deviation. */
  readonly remainingYears: number
  readonly remainingDeviation: number
  /** Years for which a facility is agreed, > 0. */
  readonly life: number
  /** Fee at signing, of the limit. */
  readonly upfrontFee: number
  /** Cost of service a year, of what is owed. */
  readonly servicePerExposure: number
  /** Coefficient of variation of the cost of service between clients of one size. */
  readonly serviceVariation: number
  /** Coefficient of variation of the sizes of one client's facilities. */
  readonly sizeVariation: number
  /** Coefficient of variation of sizes between clients. */
  readonly sizeSpread: number
}

/** On which terms all clients of one appraisal are valued. */
export interface ValueTerms {
  /** Years that count, whole, 1 to 40. */
  readonly horizonYears: number
  /** Nominal probability of the interval, (0, 1). */
  readonly level: number
  /** Simulated futures of a client, whole, 20 to 100,000. */
  readonly draws: number
  /** Effective rate of a year without a premium for capital; > -1. */
  readonly annualDiscountRate: number
  /** Whole, 0 to 2147483647. */
  readonly seed: number
  /** Its factor `lossGivenDefault` multiplies losses that facilities state themselves; outlooks hold the rest of a scenario. */
  readonly scenario?: Scenario
}

/** Mean and standard deviation of a figure, the prior in them, and of how many it was known. */
export interface LearntFigure {
  readonly known: number
  readonly mean: number
  readonly deviation: number
}

/** How far clients lie from each other, and what is of one client from itself: standard deviations. */
export interface LearntSpread {
  /** Clients of whom at least one figure was known. */
  readonly known: number
  readonly between: number
  readonly within: number
}

/** What each costs, and a unit of what it is the cost of. */
export interface CostLine {
  readonly each: number
  readonly perUnit: number
}

/** Facilities of one kind, repaid in one way. */
export interface LearntSigning {
  /** Part of all facilities that are signed. */
  readonly share: number
  readonly shape: RunOffShape
  /** Years for which they are agreed. */
  readonly years: number
  /** Owed at signing, of the limit. */
  readonly drawn: number
  /** Fee a year of what is not drawn. */
  readonly standingFee: number
}

/** How a balance is repaid where no instalments say so. */
export type RunOffShape = 'annuity' | 'equal-principal' | 'bullet'

/** What valuation knows of the book; a plain document. */
export interface ValueLearnt {
  readonly kind: 'value-learnt'
  readonly version: 1
  /** Margin a year, part of the limit that is owed, and years left, by kind of facility. */
  readonly margins: Readonly<Record<FacilityKind, LearntFigure>>
  readonly utilisations: Readonly<Record<FacilityKind, LearntFigure>>
  readonly remainingYears: Readonly<Record<FacilityKind, LearntFigure>>
  /** Rate less margin, by currency. */
  readonly fundingRates: Readonly<Record<string, number>>
  /** On which terms facilities are signed: all their shares add up to 1. */
  readonly signings: readonly LearntSigning[]
  /** Coefficient of variation, between facilities, of what is owed over their lives for a unit of limit. */
  readonly volumeVariation: number
  /** Fee at signing, of the limit. */
  readonly upfrontFee: number
  /** Mean logarithm of a client's limits by its size class; `all` of all. Absent where nobody of the class has one. */
  readonly sizes: Readonly<Record<string, number>>
  /** Logarithms of limits. */
  readonly sizeSpread: LearntSpread
  /** Mean margin of a client's facilities, whatever their kind. */
  readonly clientMargins: LearntSpread & { readonly mean: number }
  /** Part of an exposure that no collateral covers. */
  readonly unsecured: number
  /** Cost of service a year: of a client and of a unit owed beside that; and its coefficient of variation. */
  readonly service: CostLine & { readonly variation: number }
  /** Cost of winning one facility, and of a unit of its limit beside that. */
  readonly acquisition: CostLine
}
