import { pointOf } from '../../model/index.js'
import type { CustomerBase } from '../../records/core.js'
import { ESTIMATED, erlangProblem } from '../beta-geometric-erlang/index.js'
import { checkUnit, givenAt } from '../foundation/index.js'
import type { ModelLikelihood } from '../model-likelihood.js'
import type { MbgCnbdModel } from './model.js'
import { FIRST_CHANCE, paramsOf, seal } from './model.js'

/**
 * The likelihood of a base as a function of the parameters, for functions that search, profile or sample it.
 *
 * @param model says which kind of document is made at a point, and in which unit; of its parameters only k matters.
 * @throws ClienteleError as `fit` does, and `UNIT_MISMATCH` for a base in another unit than the model.
 * @example
 * import { mbgCnbd } from 'clientele/lifetime'
 * import { customerBaseFromSummary } from 'clientele/records'
 * const base = customerBaseFromSummary(
 *   { frequency: [2, 1, 0, 0, 5, 0], recency: [30, 2, 0, 0, 36, 0], age: [39, 39, 39, 20, 38, 31] },
 *   { timeUnit: 'week', observedUntil: '1997-09-30' },
 * )
 * const model = mbgCnbd.fromParams({ k: 2, r: 1, alpha: 2.5, a: 1, b: 2 }, { timeUnit: 'week' })
 * const { parameters, documentAt } = mbgCnbd.likelihood(model, base)
 * Object.keys(parameters) // => [ 'r', 'alpha', 'a', 'b' ]
 * documentAt([0, 1, 0, 0]).params // => { k: 2, r: 1, alpha: 2.718281828459045, a: 1, b: 1 }
 */
export function likelihood(model: MbgCnbdModel, base: CustomerBase): ModelLikelihood<MbgCnbdModel> {
  const { k, ...estimated } = paramsOf(model)
  const problem = erlangProblem(FIRST_CHANCE, base, k)
  checkUnit(model, base)
  const documentAt = (point: ArrayLike<number>): MbgCnbdModel => {
    const { params, ...given } = givenAt(ESTIMATED, model, point)
    return seal({ ...given, params: { k, ...params } })
  }
  return { ...problem, point: pointOf(ESTIMATED, estimated), documentAt }
}
