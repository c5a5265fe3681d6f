/**
 * Models whose parameters are drawn: from a posterior or a bootstrap, or from the normal distribution around an estimate.
 *
 * @module
 */
import { reject } from '../../errors/index.js'
import type { ModelDocument, ParameterTable, RandomStream } from '../../model/index.js'
import { LARGEST_SEED, paramsAt, pointOf, pointScales, randomStreams } from '../../model/index.js'
import { choleskyFactor } from '../../numeric/core.js'
import type { CustomerBase } from '../../records/core.js'
import { drawNormal } from '../../statistics/fitting.js'
import type { ModelLikelihood } from '../model-likelihood.js'
import type { InferenceInput } from './inference-pair.js'
import { likelihoodOf } from './inference-pair.js'
import type { ParameterDraws } from './parameter-draws.js'
import { countDraws } from './parameter-draws.js'

/** Which draws of parameters, and how many. */
export interface DrawnDocuments {
  readonly seed: number
  /** Number of the first draw. */
  readonly from: number
  readonly draws: number
  /** Draws of a posterior or a bootstrap; `known` takes the document's parameters for certain. */
  readonly parameters?: ParameterDraws | 'known' | undefined
}

/** One draw: a model, and the seed of what it goes on to draw. */
export interface DrawnDocument<M> {
  readonly model: M
  readonly seed: number
}

/** Draw d comes from stream d of the seed, whichever draws are made with it. */
export function drawnDocuments<M extends ModelDocument>(
  input: InferenceInput<M, CustomerBase>,
  { seed, from, draws, parameters }: DrawnDocuments,
  path = 'pair',
): readonly DrawnDocument<M>[] {
  const modelAt = drawsOf(input, parameters, path)
  const streams = randomStreams(seed, from)
  return Array.from({ length: draws }, (_, k) => {
    const uniform = streams.next().value
    return { seed: Math.floor(uniform() * LARGEST_SEED), model: modelAt(from + k, uniform) }
  })
}

type ModelAt<M> = (draw: number, uniform: RandomStream) => M

function drawsOf<M extends ModelDocument>(
  input: InferenceInput<M, CustomerBase>,
  parameters: DrawnDocuments['parameters'],
  path: string,
): ModelAt<M> {
  const [, model] = input.pair
  if (parameters === 'known') return () => model
  const likelihood = likelihoodOf(input)
  return parameters === undefined ? aroundEstimate(model, likelihood, path) : oneAfterTheOther(parameters, likelihood)
}

/** Normal draws in the coordinates of the likelihood, in which a peak is more nearly normal, and no shape below 0. */
function aroundEstimate<M extends ModelDocument>(
  { fit }: M,
  { parameters, point, documentAt }: ModelLikelihood<M>,
  path: string,
): ModelAt<M> {
  const n = point.length
  const covariance = fit.source === 'likelihood' ? fit.covariance : undefined
  if (covariance?.length !== n) {
    return noCovariance(path, fit.source === 'likelihood' ? 'none, as the fit found no peak' : 'parameters as given')
  }
  const scales = pointScales(parameters, paramsAt(parameters, point))
  const ofPoint = covariance.flatMap((row, i) => row.map((cell, j) => cell / (scales[i]! * scales[j]!)))
  const factor = new Float64Array(n * n)
  if (!choleskyFactor(ofPoint, n, factor)) return noCovariance(path, 'one that is not positive definite')
  return (_, uniform) => {
    const normal = Array.from({ length: n }, () => drawNormal(uniform))
    return documentAt(point.map((centre, i) => centre + rowTimes(factor.subarray(i * n, i * n + i + 1), normal)))
  }
}

function rowTimes(row: Float64Array, column: readonly number[]): number {
  return row.reduce((sum, cell, j) => sum + cell * column[j]!, 0)
}

/** Neighbours in a chain are alike: draws stride through all of them before one comes again. */
function oneAfterTheOther<M extends ModelDocument>(
  sample: ParameterDraws,
  { parameters, documentAt }: ModelLikelihood<M>,
): ModelAt<M> {
  const count = countDraws(parameters, sample)
  const stride = strideThrough(count)
  return draw => documentAt(pointOf(parameters, paramsOf(parameters, sample, (draw * stride) % count)))
}

function paramsOf(table: ParameterTable, { draws }: ParameterDraws, row: number): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.keys(table).map(name => [name, draws[name]![row]!]))
}

/** About the golden part of the number, and with no divisor in common with it. */
function strideThrough(count: number): number {
  let stride = Math.max(1, Math.round(GOLDEN * count))
  while (greatestDivisor(stride, count) > 1) stride++
  return stride
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b)
}

function noCovariance(path: string, found: unknown): never {
  return reject('MISSING_VALUE', `${path}[1].fit.covariance`, 'the covariance of the parameters', found, GIVE_DRAWS)
}

const GOLDEN = (Math.sqrt(5) - 1) / 2
const GIVE_DRAWS = "Pass draws of the parameters, from a posterior or a bootstrap, or 'known' to take them for certain"
