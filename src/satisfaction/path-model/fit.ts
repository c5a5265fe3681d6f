import { reject } from '../../errors/index.js'
import type { SurveyAnswers } from '../answers.js'
import { estimatePaths } from './estimate.js'
import { makePlan } from './make-plan.js'
import { seal } from './model.js'
import { readOptions } from './options.js'
import { pathMoments } from './path-moments.js'
import type { EstimateFailure } from './plan.js'
import { prepareAnswers } from './prepared-answers.js'
import type { EnteringRows } from './read-rows.js'
import { readRows } from './read-rows.js'
import { readStructure } from './read-structure.js'
import { stageDocument } from './stage-document.js'
import type { PathStructure } from './structure-types.js'
import type { PathModel, PathModelOptions, PathReport } from './types.js'
import { warningsOf } from './warnings.js'

/**
 * Weights, loadings and paths of constructs that are measured by questions, by partial least squares.
 *
 * Nothing is drawn at random, and neither the order of rows nor that of constructs, items or paths changes a result.
 *
 * @param answers by question, from −1e60 to 1e60; those that no construct names are not looked at.
 * @param structure constructs and paths; not changed, so that it may be used again.
 * @param options scheme, missing answers, weights of rows, when the search ends.
 * @throws ClienteleError `COLUMN_NOT_FOUND` for an item without answers; `NO_VARIATION` naming the item that does not vary;
 * `COLLINEAR_COVARIATES` naming the construct of mode B whose items are collinear, or whose antecedents are; `TOO_FEW_POINTS` for
 * fewer than three rows; errors of structures, answers and options that name the field.
 * @see Lohmöller (1989), Latent Variable Path Modeling with Partial Least Squares; Tenenhaus, Esposito Vinzi, Chatelin and Lauro
 * (2005), PLS path modeling, Computational Statistics & Data Analysis 48(1); Dijkstra and Henseler (2015) for factors.
 * @example
 * import { pathModel } from 'clientele/satisfaction'
 * const answers = {
 *   speed: [7, 8, 5, 9, 4, 8, 6, 10, 3, 7],
 *   clarity: [6, 9, 4, 9, 5, 7, 7, 9, 4, 6],
 *   content: [7, 9, 5, 8, 4, 8, 7, 10, 4, 5],
 * }
 * const model = pathModel.fit(answers, {
 *   constructs: {
 *     Quality: { kind: 'composite', items: ['speed', 'clarity'] },
 *     Satisfaction: { kind: 'composite', items: ['content'] },
 *   },
 *   paths: [{ from: 'Quality', to: 'Satisfaction' }],
 * })
 * model.params.paths[0].coefficient.toFixed(4) // => '0.9332'
 * model.params.explained[0].rSquared.toFixed(4) // => '0.8709'
 * pathModel.fit({ ...answers, content: [7, 7, 7, 7, 7, 7, 7, 7, 7, 7] }, model.params.structure) // => Error NO_VARIATION
 */
export function fit(answers: SurveyAnswers, structure: PathStructure, options: PathModelOptions = {}): PathModel {
  const settings = readOptions(options)
  const read = readStructure(structure, 'structure')
  const { missing, weights: _, ...search } = settings
  const plan = makePlan(read, search)
  const rows = readRows(answers, plan.items, settings)
  const observations = rows.places.length
  if (observations < FEWEST_ROWS) {
    const hint = rows.leftOut > 0 ? 'Rows with gaps or of weight 0 were left out' : 'More answer sheets are needed'
    reject('TOO_FEW_POINTS', 'answers', `at least ${FEWEST_ROWS} rows that can be used`, observations, hint)
  }
  const estimate = estimatePaths(pathMoments(prepareAnswers(plan, rows.columns), rows.weights), plan)
  if ('failure' in estimate) return refuse(estimate)
  const { first, main, final } = estimate
  const { scheme, standardise, tolerance, mostIterations } = search
  const params = {
    structure: read,
    scheme,
    standardise,
    ...stageDocument(plan.final, final, plan, read, observations),
    ...(plan.first && first && { firstStage: stageDocument(plan.first, first, plan, read, observations) }),
    ...(plan.main && main && { mainEffects: stageDocument(plan.main, main, plan, read, observations) }),
  }
  const effectiveObservations = effectiveOf(rows)
  const report: PathReport = {
    source: 'estimated',
    observations,
    leftOut: rows.leftOut,
    missing,
    missingAnswers: rows.missingAnswers,
    ...(effectiveObservations === undefined ? {} : { effectiveObservations }),
    converged: [first, main, final].every(stage => stage === undefined || stage.converged),
    iterations: final.iterations,
    ...(first && { firstStageIterations: first.iterations }),
    ...(main && { mainEffectsIterations: main.iterations }),
    tolerance,
    mostIterations,
    warnings: warningsOf(plan, estimate, observations, effectiveObservations),
  }
  return seal(params, report)
}

const FEWEST_ROWS = 3

/** The number of equal rows that carry as much (Kish 1965); of rows without weights there is no such number apart. */
function effectiveOf({ weights }: EnteringRows): number | undefined {
  if (weights === undefined) return undefined
  let [total, squares] = [0, 0]
  for (const weight of weights) {
    total += weight
    squares += weight * weight
  }
  return (total * total) / squares
}

/** A failure of an estimation as the error of who asked for it. */
function refuse({ failure, name }: EstimateFailure): never {
  if (failure === 'NO_VARIATION')
    return reject('NO_VARIATION', `answers.${name}`, 'answers that are not all the same', name)
  const at = `structure.constructs.${name}`
  if (failure === 'COLLINEAR_ITEMS') {
    const hint = "Leave one of them out, or use mode 'A'"
    return reject(
      'COLLINEAR_COVARIATES',
      `${at}.items`,
      'items of which none is a sum of others',
      'collinear items',
      hint,
    )
  }
  const hint = 'Leave one of them out, or join them'
  return reject('COLLINEAR_COVARIATES', at, 'antecedents that can be told apart', 'collinear antecedents', hint)
}
