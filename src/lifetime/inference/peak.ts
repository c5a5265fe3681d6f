/**
 * The peak of a likelihood on which a fitted model stands, and how steep it is.
 *
 * @module
 */
import { reject } from '../../errors/index.js'
import { choleskyFactor, choleskyInverse, evaluation } from '../../numeric/index.js'
import type { ModelLikelihood } from '../model-likelihood.js'

/** By how much the log-likelihood may still rise from where a model stands: a fiftieth of a standard error is not seen. */
const STILL_TO_GAIN = 2e-4

/** The covariance of the point at which a model stands: the inverse of the observed information there. */
export function peakCovariance<M>({
  logLikelihood,
  point,
}: Pick<ModelLikelihood<M>, 'logLikelihood' | 'point'>): readonly (readonly number[])[] {
  const n = point.length
  const here = evaluation(n)
  logLikelihood.evaluate(point, here)
  const factor = new Float64Array(n * n)
  const information = here.hessian.map(cell => -cell)
  if (!choleskyFactor(information, n, factor)) return notAtPeak('a likelihood without a peak there')
  const inverse = choleskyInverse(factor, n)
  const covariance = Array.from({ length: n }, (_, i) => Array.from(inverse.subarray(i * n, (i + 1) * n)))
  if (!inverse.every(Number.isFinite)) return notAtPeak('a likelihood that is flat there')
  const gain = covariance.reduce(
    (sum, row, i) => sum + row.reduce((part, cell, j) => part + here.gradient[i]! * cell * here.gradient[j]!, 0) / 2,
    0,
  )
  return gain > STILL_TO_GAIN ? notAtPeak(`parameters from which it rises by ${gain.toPrecision(2)}`) : covariance
}

function notAtPeak(found: string): never {
  return reject('NOT_AT_PEAK', 'pair[1].params', 'parameters at a peak of the likelihood of these data', found, FIT)
}

const FIT =
  'Fit the model to these data; where its report warns of a ridge or a boundary, take profile intervals, a bootstrap or a posterior'
