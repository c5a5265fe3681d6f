import { expect, it } from 'vitest'
import type { CovariateFamily } from '../../../src/lifetime/covariates/index.js'
import type { BuyingModel, GivenEffectsOptions } from '../../../src/lifetime/index.js'
import type { ModelDocument, ParameterTable, ParamsOf } from '../../../src/model/index.js'
import { evaluation } from '../../../src/numeric/index.js'
import { purchases } from '../likelihood-data.js'
import { expectSameShift } from './expect-same-shift.js'

/** A model whose documents may carry effects. */
interface WithEffects<P, M> {
  readonly fromParams: (params: P, options?: GivenEffectsOptions) => M
}

/** What a model tells covariates of itself is what the model is: where they act, and the likelihood of a group. */
export function testCovariates<T extends ParameterTable, M extends ModelDocument<string, ParamsOf<T>>>(
  module: BuyingModel<ParamsOf<T>, M> & WithEffects<ParamsOf<T>, M>,
  family: CovariateFamily<T>,
  shifted: (model: M, purchase: number, dropout: number) => M,
  params: ParamsOf<T>,
): void {
  it('act on what is fitted as on what is scored', () => {
    const model = module.fromParams(params, { timeUnit: 'week', effects: { purchase: { web: 1 } } })
    expectSameShift(model, module.parameters, family.coordinates, shifted)
  })

  it('have the likelihood of the model in each group', () => {
    const size = Object.keys(params).length
    const [ofGroup, ofBase] = [evaluation(size), evaluation(size)]
    const point = Float64Array.from(Object.values<number>(params), Math.log)
    family.logLikelihoodOf(purchases.patterns).evaluate(point, ofGroup)
    family.problemOf(purchases).logLikelihood.evaluate(point, ofBase)
    expect(ofGroup).toEqual(ofBase)
    expect(ofGroup.value).toBeCloseRelative(module.logLikelihood(module.fromParams(params), purchases), 1e-12)
  })
}
