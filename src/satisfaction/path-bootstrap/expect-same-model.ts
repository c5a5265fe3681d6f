import { reject } from '../../errors/index.js'
import type { PathEstimate } from '../path-model/estimate.js'
import type { PathModel } from '../path-model/index.js'

/** Weights found from the same answers differ by where a search ended. */
const NEAR = 1e-3

/** Refuses answers that are not those of the fit: intervals about other estimates would say nothing of these. */
export function expectSameModel({ params }: PathModel, { final }: PathEstimate): void {
  const weights = params.constructs.flatMap(construct => construct.weights)
  const differs = weights.some((weight, h) => !(Math.abs(weight - final.weights[h]!) <= NEAR * (1 + Math.abs(weight))))
  if (!differs) return
  const hint = 'Weights of rows belong to the answers: give those of the fit in options.weights'
  reject('CONFLICTING_OPTIONS', 'answers', 'those the model was fitted to', 'answers with other weights', hint)
}
