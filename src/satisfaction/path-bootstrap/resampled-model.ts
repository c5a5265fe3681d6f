import { expectObject, reject } from '../../errors/index.js'
import type { SurveyAnswers } from '../answers.js'
import { readAnswers } from '../answers.js'
import { estimatePaths } from '../path-model/estimate.js'
import type { PathModel } from '../path-model/index.js'
import { makePlan } from '../path-model/make-plan.js'
import { expectModel } from '../path-model/model.js'
import { pathMoments } from '../path-model/path-moments.js'
import { prepareAnswers } from '../path-model/prepared-answers.js'
import { readRows } from '../path-model/read-rows.js'
import { expectSameModel } from './expect-same-model.js'
import { figurePlan, figuresOf } from './figures.js'
import type { ResampledModel } from './replicator.js'
import { resampledUnits } from './resampled-units.js'
import type { PathBootstrapOptions } from './types.js'

/** A model with the answers it was fitted to, ready to be estimated from resamples of them. */
export function resampledModel(
  model: PathModel,
  answers: SurveyAnswers,
  options: Pick<PathBootstrapOptions, 'clients' | 'weights' | 'scale'>,
): ResampledModel {
  const { params, fit } = expectModel(model, 'model')
  const { tolerance, mostIterations, missing } = fit
  const { scheme, standardise, structure } = params
  const search = { scheme, standardise, tolerance, mostIterations }
  const plan = makePlan(structure, search)
  const { columns, weights, places } = readRows(answers, plan.items, { ...search, missing, weights: options.weights })
  const { [plan.items[0]!]: first } = expectObject(answers, 'answers')
  const units = resampledUnits(options.clients, places, readAnswers(first, 'answers').length)
  if (units.size < 2) reject('NO_DATA', 'answers', 'answers of at least two clients', units.size)
  const prepared = prepareAnswers(plan, columns)
  const moments = pathMoments(prepared, weights)
  const estimate = estimatePaths(moments, plan)
  if ('failure' in estimate)
    return reject('CONFLICTING_OPTIONS', 'answers', 'those the model was fitted to', estimate.name)
  expectSameModel(model, estimate)
  const of = figurePlan(plan, options.scale)
  const all = figuresOf(of, estimate, moments, new Float64Array(of.size))
  return { of, all, estimate, prepared, weights, units }
}
