/**
 * A resample as a row of figures.
 *
 * @module
 */
import type { PathEstimate } from '../path-model/estimate.js'
import { estimatePaths } from '../path-model/estimate.js'
import type { PreparedAnswers } from '../path-model/prepared-answers.js'
import { signsOf, turn } from './alignment.js'
import type { FailureReason } from './failure-tally.js'
import type { FigurePlan } from './figures.js'
import { figuresOf } from './figures.js'
import { resampledMoments } from './resampled-moments.js'
import type { ResampledUnits } from './resampled-units.js'
import { rowCounts } from './resampled-units.js'

/** All that resamples are made of. */
export interface ResampledModel {
  readonly of: FigurePlan
  /** Figures of all answers. */
  readonly all: Float64Array
  readonly estimate: PathEstimate
  readonly prepared: PreparedAnswers
  /** Of rows; 1 each where undefined. */
  readonly weights: Float64Array | undefined
  readonly units: ResampledUnits
}

/** A resample that was estimated, or why it was not. */
export type Replicate =
  | { readonly figures: Float64Array; readonly signs: Float64Array }
  | { readonly failure: FailureReason; readonly name?: string }

/** Estimates the model of a resample from how often each unit was drawn. What it returns is used again. */
export type Replicator = (counts: Int32Array) => Replicate

/** @param isTurned whether constructs are turned the way in which they point in all answers. */
export function replicator({ of, estimate, prepared, weights, units }: ResampledModel, isTurned: boolean): Replicator {
  const { plan } = of
  const [counts, room] = [new Float64Array(prepared.rows), new Float64Array(prepared.rows)]
  const figures = new Float64Array(of.size)
  return drawn => {
    const moments = resampledMoments(prepared, rowCounts(units, drawn, counts), weights, room)
    const found = estimatePaths(moments, plan)
    if ('failure' in found) return found
    const { first, main, final } = found
    if ([first, main, final].some(stage => stage?.converged === false)) return { failure: 'NOT_CONVERGED' }
    const signs = signsOf(plan, estimate, found)
    if (isTurned) turn(final, plan.final, signs)
    return { figures: figuresOf(of, found, moments, figures), signs: signs.constructs }
  }
}
