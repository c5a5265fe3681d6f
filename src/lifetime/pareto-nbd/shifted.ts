import { withoutEffects } from '../foundation/index.js'
import { shiftScales } from '../gamma-poisson/index.js'
import type { ParetoNbdModel } from './model.js'
import { paramsOf } from './model.js'

/** The model without effects of clients whose covariates shift purchases and dropout. */
export function shifted(model: ParetoNbdModel, purchase: number, dropout: number): ParetoNbdModel {
  const plain = withoutEffects(model)
  return { ...plain, params: shiftScales(paramsOf(plain), purchase, dropout) }
}
