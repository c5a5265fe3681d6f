/**
 * A model fitted anew to one sample of clients after the other.
 *
 * @module
 */
import { expectInteger, expectKnownKeys, expectObject } from '../../errors/index.js'
import type { ModelDocument, RandomStream, Steps, Warning } from '../../model/index.js'
import { LARGEST_SEED, paramsAt, randomStreams } from '../../model/index.js'
import { maximizeLikelihood } from '../../statistics/index.js'
import type { InferenceData, InferenceInput } from './inference-pair.js'
import { likelihoodOf } from './inference-pair.js'
import type { ParameterDraws } from './parameter-draws.js'
import { emptyDraws } from './parameter-draws.js'
import { scatterWarnings } from './scatter-warnings.js'

/** How a bootstrap is run. */
export interface RefitOptions {
  /** A whole number from 0 to 2147483647, recorded with the result. */
  readonly seed: number
  /** How many times the model is fitted anew; 1 to 10,000,000, 1000 by default. */
  readonly replicates?: number
  /** Number of the first replicate, 0 by default: parts that are done apart, anywhere, join to the same whole. */
  readonly from?: number
}

/** Parameters of a model fitted anew, again and again. */
export interface Bootstrap extends ParameterDraws {
  readonly kind: 'bootstrap'
  /** Whether clients were drawn with replacement or from the model. */
  readonly of: 'clients' | 'model'
  readonly seed: number
  /** Number of the first replicate. */
  readonly from: number
  readonly replicates: number
  /** Replicates whose search found no maximum; their parameters stand where it ended. */
  readonly notConverged: number
  /** What the draws alone do not say: of which parameters percentile intervals promise too much. */
  readonly warnings: readonly Warning[]
}

const DEFAULT_REPLICATES = 1000
/** Estimates are kept together, and streams before `from` are passed one by one. */
const MOST_REPLICATES = 10_000_000
/** Replicates between two reports of progress. */
const REPORT_EVERY = 4

/** Fits the model to what `sample` makes of the data, from stream r of the seed at replicate r. */
export function refits<M extends ModelDocument, D extends InferenceData>(
  { pair, data }: InferenceInput<M, D>,
  of: Bootstrap['of'],
  options: RefitOptions,
  sample: (data: D, uniform: RandomStream) => D,
): Steps<Bootstrap> {
  expectKnownKeys(expectObject(options, 'options'), ['seed', 'replicates', 'from'], 'options')
  const { replicates = DEFAULT_REPLICATES, from = 0 } = options
  const seed = expectInteger(options.seed, 'options.seed', 0, LARGEST_SEED)
  expectInteger(replicates, 'options.replicates', 1, MOST_REPLICATES)
  expectInteger(from, 'options.from', 0, MOST_REPLICATES)
  const { parameters, point } = likelihoodOf({ pair, data })
  const start = paramsAt(parameters, point)
  return run()

  function* run(): Steps<Bootstrap> {
    const draws = emptyDraws(parameters, replicates)
    const streams = randomStreams(seed, from)
    let notConverged = 0
    for (let done = 0; done < replicates; done++) {
      if (done % REPORT_EVERY === 0) yield { phase: 'refitting', done, total: replicates }
      const likelihood = likelihoodOf({ pair, data: sample(data, streams.next().value) })
      const { params, fit } = maximizeLikelihood(likelihood, { start })
      for (const [name, column] of Object.entries(draws)) column[done] = params[name]!
      if (!fit.converged) notConverged++
    }
    return { kind: 'bootstrap', of, seed, from, replicates, draws, notConverged, warnings: scatterWarnings(draws) }
  }
}
