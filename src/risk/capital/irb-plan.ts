/**
 * What the rules say of each class of exposures, laid out so that the loop over exposures reads numbers only.
 *
 * @module
 */
import { normalQuantile } from '../../numeric/core.js'
import type { PreparedCurve } from '../asset-correlation.js'
import { preparedCurve } from '../asset-correlation.js'
import { CAPITAL_CLASSES, isWholesale } from './asset-classes.js'
import type { CapitalRules } from './capital-rules.js'

/** Numbers of one class. */
export interface ClassPlan extends PreparedCurve {
  readonly probabilityFloor: number
  readonly hasMaturity: boolean
  /** Whether the turnover of a small firm lowers its correlation. */
  readonly hasSize: boolean
  readonly isRevolving: boolean
}

/** Numbers of all classes, and those that they share. */
export interface IrbPlan {
  readonly classes: readonly ClassPlan[]
  readonly stress: number
  readonly scale: number
  readonly defaultScale: number
  readonly financialMultiplier: number
  readonly transactorFloor: number
  readonly leastMaturity: number
  readonly mostMaturity: number
  readonly smallest: number
  readonly largest: number
  readonly reduction: number
}

/** @param factor what thresholds of size are worth in the currency of turnover. */
export function irbPlan(rules: CapitalRules, factor: number, scaled: boolean): IrbPlan {
  const classes = CAPITAL_CLASSES.map((assetClass): ClassPlan => {
    const { lower, spread, decay, tail } = preparedCurve(rules.correlation[assetClass])
    // Field by field: spread into the object, they cost the loop over exposures a quarter more.
    return {
      lower,
      spread,
      decay,
      tail,
      probabilityFloor: rules.probabilityFloor[assetClass],
      hasMaturity: isWholesale(assetClass),
      hasSize: assetClass === 'corporate',
      isRevolving: assetClass === 'qualifying-revolving',
    }
  })
  const scale = scaled ? rules.scaling.factor : 1
  return {
    classes,
    stress: normalQuantile(rules.confidence),
    scale,
    defaultScale: rules.scaling.covers === 'everything' ? scale : 1,
    financialMultiplier: rules.financialMultiplier,
    transactorFloor: rules.transactorFloor,
    leastMaturity: rules.maturity.least,
    mostMaturity: rules.maturity.most,
    smallest: rules.sizeAdjustment.lower * factor,
    largest: rules.sizeAdjustment.upper * factor,
    reduction: rules.sizeAdjustment.reduction,
  }
}
