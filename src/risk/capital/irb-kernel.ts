/**
 * The formula of the internal ratings-based approach over columns that are checked already.
 *
 *   K = LGD (N((G(PD) + √R G(0.999)) / √(1 − R)) − PD) (1 + (M − 2.5) b) / (1 − 1.5 b),  b = (0.11852 − 0.05478 ln PD)²
 *
 * R: asset correlation; G, N: normal quantile and distribution; the last factor, of maturity M, is 1 for persons.
 *
 * The maturity factor has a pole at b = 2/3, PD = 2.9e-6, which only states without a floor come to: below it the formula is
 * negative and nothing is charged, as Basel II says in its footnote to paragraph 272.
 *
 * @module
 */
import { normalCdf, normalQuantile } from '../../numeric/core.js'
import { correlationAt } from '../asset-correlation.js'
import type { ClassPlan, IrbPlan } from './irb-plan.js'

/** Checked columns, all of the same length. */
export interface IrbRows {
  readonly size: number
  /** The place of each row's class in `plan.classes`. */
  readonly codes: Uint8Array
  readonly exposure: ArrayLike<number>
  readonly probabilityOfDefault: ArrayLike<number>
  /** With its floors. */
  readonly lossGivenDefault: ArrayLike<number>
  /** The share that is lost of what is in default. */
  readonly defaultLoss: ArrayLike<number>
  /** One a row, or one for all. */
  readonly maturity: ArrayLike<number> | number
  readonly turnover: ArrayLike<number> | undefined
  readonly largeFinancial: Uint8Array | undefined
  readonly transactor: Uint8Array | undefined
}

/** What is computed of each row, and how often a bound took the place of a given value. */
export interface IrbFigures {
  /** 0 in default, where no correlation counts. */
  readonly correlation: Float64Array
  /** 1 for persons and in default. */
  readonly maturityAdjustment: Float64Array
  /** K, a share of the exposure, before scaling. */
  readonly capitalRequirement: Float64Array
  /** 12.5 K times the scaling factor: 1 is 100 %. */
  readonly riskWeight: Float64Array
  /** In the currency of the exposure. */
  readonly riskWeightedAssets: Float64Array
  /** Of one year, in the currency of the exposure. */
  readonly expectedLoss: Float64Array
}

/** How many rows a bound changed, and how many come near the pole. */
export interface IrbCounts {
  readonly probabilityFloors: number
  readonly maturityBounds: number
  readonly nearPole: number
}

const HALF_WAY_TO_POLE = 0.5

export function fillFigures(plan: IrbPlan, rows: IrbRows, into: IrbFigures): IrbCounts {
  const { size, codes, exposure, probabilityOfDefault, lossGivenDefault, defaultLoss, maturity, transactor } = rows
  const { correlation, maturityAdjustment, capitalRequirement, riskWeight, riskWeightedAssets, expectedLoss } = into
  const { classes, stress, scale, defaultScale, leastMaturity, mostMaturity } = plan
  const maturityOfAll = typeof maturity === 'number' ? maturity : undefined
  const maturities = typeof maturity === 'number' ? exposure : maturity
  let [probabilityFloors, maturityBounds, nearPole] = [0, 0, 0]
  for (let i = 0; i < size; i++) {
    const of = classes[codes[i]!]!
    const given = probabilityOfDefault[i]!
    const amount = exposure[i]!
    const loss = lossGivenDefault[i]!
    if (given === 1) {
      const lost = defaultLoss[i]!
      const charge = Math.max(0, loss - lost)
      const weight = 12.5 * charge * defaultScale
      correlation[i] = 0
      maturityAdjustment[i] = 1
      capitalRequirement[i] = charge
      riskWeight[i] = weight
      riskWeightedAssets[i] = weight * amount
      expectedLoss[i] = lost * amount
      continue
    }
    const isLow = of.isRevolving && transactor !== undefined && transactor[i] === 1
    const floor = isLow ? plan.transactorFloor : of.probabilityFloor
    if (given < floor) probabilityFloors++
    const probability = Math.max(given, floor)
    const r = correlationOf(i, probability, of, plan, rows)
    // The formula of ../one-factor.ts, written out: one call more, and the loop measured slower.
    const conditional = normalCdf((normalQuantile(probability) + Math.sqrt(r) * stress) / Math.sqrt(1 - r))
    let adjustment = 1
    if (of.hasMaturity) {
      const years = maturityOfAll ?? maturities[i]!
      const bounded = Math.min(Math.max(years, leastMaturity), mostMaturity)
      if (bounded !== years) maturityBounds++
      const root = 0.11852 - 0.05478 * Math.log(probability)
      const slope = root * root
      if (slope > HALF_WAY_TO_POLE) nearPole++
      const below = 1 - 1.5 * slope
      adjustment = below > 0 ? (1 + (bounded - 2.5) * slope) / below : 0
    }
    const excess = conditional - probability
    const charge = excess > 0 ? loss * excess * adjustment : 0
    const weight = 12.5 * charge * scale
    correlation[i] = r
    maturityAdjustment[i] = adjustment
    capitalRequirement[i] = charge
    riskWeight[i] = weight
    riskWeightedAssets[i] = weight * amount
    expectedLoss[i] = probability * loss * amount
  }
  return { probabilityFloors, maturityBounds, nearPole }
}

function correlationOf(i: number, probability: number, of: ClassPlan, plan: IrbPlan, rows: IrbRows): number {
  let correlation = correlationAt(of, probability)
  if (of.hasSize && rows.turnover !== undefined) {
    const turnover = rows.turnover[i]!
    if (turnover < plan.largest) {
      const size = Math.max(turnover, plan.smallest)
      correlation -= plan.reduction * (1 - (size - plan.smallest) / (plan.largest - plan.smallest))
    }
  }
  // Persons are no financial institutions, whatever a flag says.
  return of.hasMaturity && rows.largeFinancial?.[i] === 1 ? plan.financialMultiplier * correlation : correlation
}
