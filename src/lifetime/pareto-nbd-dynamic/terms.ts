/**
 * What every verb begins with: the checked parameters of a document, and its effects as columns.
 *
 * @module
 */
import { expectFinite, expectObject } from '../../errors/index.js'
import { daysPer } from '../../money/core.js'
import type { CovariateNames } from './covariate-columns.js'
import type { ParetoNbdDynamicModel, ParetoNbdDynamicParams } from './model.js'
import { paramsOf } from './model.js'

export interface Terms extends ParetoNbdDynamicParams {
  readonly names: CovariateNames
  /** Effects in the order of their names. */
  readonly purchaseEffects: Float64Array
  readonly dropoutEffects: Float64Array
  readonly daysPerUnit: number
}

export function termsOf(model: ParetoNbdDynamicModel): Terms {
  const params = paramsOf(model)
  const { purchase = {}, dropout = {} } = expectObject(model.effects, 'model.effects')
  const [onPurchase, onDropout] = [numbersIn(purchase, 'purchase'), numbersIn(dropout, 'dropout')]
  return {
    ...params,
    names: { purchase: [...onPurchase.keys()], dropout: [...onDropout.keys()] },
    purchaseEffects: Float64Array.from(onPurchase.values()),
    dropoutEffects: Float64Array.from(onDropout.values()),
    daysPerUnit: daysPer(model.timeUnit),
  }
}

function numbersIn(effects: unknown, process: string): ReadonlyMap<string, number> {
  const path = `model.effects.${process}`
  const entries = Object.entries(expectObject(effects, path))
  return new Map(entries.map(([name, effect]) => [name, expectFinite(effect, `${path}.${name}`)]))
}
