/**
 * How much capital does a project loan need, if nobody can estimate its default probability?
 *
 *   RWA = RW(category, maturity) EAD,   EL = rate(category, maturity) EAD
 *
 * A bank that cannot estimate default probabilities of specialised lending maps each exposure to one of five categories and
 * reads the weights from a table.
 *
 * Sources: Basel II (June 2006), par. 275 to 282 and 377 to 379; Basel Framework CRE33; CRR Articles 153(5) and 158(6).
 *
 * @module
 */
import { expectFinite, expectKnownKeys, expectNonNegative, expectOneOf, reject } from '../../errors/index.js'
import type { CapitalRulesOptions } from './capital-rule-packs.js'
import { RULE_OPTIONS, rulesFor } from './capital-rule-packs.js'
import type { CapitalRules, SlottingCategory } from './capital-rules.js'

/** The kinds of specialised lending. */
export type SpecialisedLending =
  | 'project-finance'
  | 'object-finance'
  | 'commodities-finance'
  | 'income-producing-real-estate'
  | 'high-volatility-real-estate'

/** One slotted exposure. */
export interface SlottedExposure {
  readonly kind: SpecialisedLending
  readonly category: SlottingCategory
  /** Exposure at default, in currency units, from 0 to 1e200. */
  readonly exposure: number
  /** Years, >= 0; needed where weights depend on it. */
  readonly remainingMaturity?: number
}

/** Which rules, and whether the cheaper weights of short maturities are used. */
export interface SlottingOptions extends CapitalRulesOptions {
  /**
   * Whether maturities below 2.5 years have the cheaper weights, where the rules leave that to a supervisor or to the bank;
   * false by default. The CRR always grants them.
   */
  readonly shortMaturityWeights?: boolean
  /** Whether a scaling factor that covers slotted exposures is applied (Basel II); true by default. */
  readonly scaled?: boolean
}

/** Capital of one slotted exposure. */
export interface SlottingCapital {
  /** 1 is 100 %. */
  readonly riskWeight: number
  /** A share of the exposure. */
  readonly expectedLossRate: number
  /** 8 % of the risk weight, a share of the exposure. */
  readonly capitalRequirement: number
  /** In the currency of the exposure. */
  readonly riskWeightedAssets: number
  /** In the currency of the exposure. */
  readonly expectedLoss: number
  /** Which column of the table was read: `short` is below 2.5 years. */
  readonly maturityBand: 'long' | 'short'
}

export const SLOTTING_CATEGORIES: readonly SlottingCategory[] = ['strong', 'good', 'satisfactory', 'weak', 'default']
const KINDS: readonly SpecialisedLending[] = [
  'project-finance',
  'object-finance',
  'commodities-finance',
  'income-producing-real-estate',
  'high-volatility-real-estate',
]
const LARGEST = 1e200
const SHORT = 2.5

/**
 * Risk weight, expected loss and capital of specialised lending by supervisory category.
 *
 * @throws ClienteleError `OUT_OF_RANGE` for a negative exposure and an unknown kind or category; `MISSING_VALUE` for a maturity
 * that the table asks for; `RULES_NOT_IN_FORCE`.
 * @see Basel Framework CRE33.2 to CRE33.12; CRR Article 153(5) Table 1 and 158(6) Table 2.
 * @example
 * import { slottingCapital } from 'clientele/risk'
 * const project = { kind: 'project-finance', category: 'strong', exposure: 10e6, remainingMaturity: 2 }
 * slottingCapital(project, { rules: 'crr', on: '2024-12-31' }).riskWeight // => 0.5
 * slottingCapital(project, { rules: 'basel-3.1', on: '2024-12-31' }).riskWeight // => 0.7
 * slottingCapital({ ...project, remainingMaturity: 9 }, { rules: 'crr', on: '2024-12-31' }).expectedLoss // => 40000
 */
export function slottingCapital(exposure: SlottedExposure, options: SlottingOptions): SlottingCapital {
  expectKnownKeys(exposure, ['kind', 'category', 'exposure', 'remainingMaturity'], 'exposure')
  expectKnownKeys(options, [...RULE_OPTIONS, 'shortMaturityWeights', 'scaled'], 'options')
  const { shortMaturityWeights = false, scaled = true } = options
  expectFlag(shortMaturityWeights, 'options.shortMaturityWeights')
  expectFlag(scaled, 'options.scaled')
  const { rules } = rulesFor(options)
  const kind = expectOneOf(exposure.kind, KINDS, 'exposure.kind')
  const category = expectOneOf(exposure.category, SLOTTING_CATEGORIES, 'exposure.category')
  const amount = expectFinite(exposure.exposure, 'exposure.exposure')
  if (!(amount >= 0 && amount <= LARGEST)) {
    reject('OUT_OF_RANGE', 'exposure.exposure', `a number from 0 to ${LARGEST}`, amount)
  }
  const band = bandOf(exposure.remainingMaturity, rules.shortMaturity === 'always' || shortMaturityWeights)
  const { weights, losses } = tablesOf(rules, kind)
  const scale = scaled && rules.scaling.covers === 'everything' ? rules.scaling.factor : 1
  const riskWeight = weights[band][category] * scale
  const expectedLossRate = losses[band][category]
  return {
    riskWeight,
    expectedLossRate,
    capitalRequirement: riskWeight / 12.5,
    riskWeightedAssets: riskWeight * amount,
    expectedLoss: expectedLossRate * amount,
    maturityBand: band,
  }
}

function tablesOf(rules: CapitalRules, kind: SpecialisedLending) {
  return kind === 'high-volatility-real-estate'
    ? { weights: rules.volatileSlottingWeight, losses: rules.volatileSlottingLoss }
    : { weights: rules.slottingWeight, losses: rules.slottingLoss }
}

function bandOf(remainingMaturity: unknown, isAsked: boolean): 'long' | 'short' {
  if (remainingMaturity !== undefined) expectNonNegative(remainingMaturity, 'exposure.remainingMaturity')
  if (!isAsked) return 'long'
  if (remainingMaturity === undefined) {
    reject('MISSING_VALUE', 'exposure.remainingMaturity', 'years, as weights depend on them', remainingMaturity)
  }
  return Number(remainingMaturity) < SHORT ? 'short' : 'long'
}

function expectFlag(value: unknown, path: string): void {
  if (typeof value !== 'boolean') reject('INVALID_TYPE', path, 'true or false', value)
}
