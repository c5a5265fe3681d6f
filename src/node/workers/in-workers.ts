/**
 * Bootstraps, posteriors and futures on several threads, with the numbers that one would give.
 *
 * @module
 */
import { availableParallelism } from 'node:os'
import { expectFunction, expectInteger, expectKnownKeys, expectObject } from '../../errors/index.js'
import type { Bootstrap, Posterior, PredictiveDraws } from '../../lifetime/index.js'
import type { Progress, Signal } from '../../model/index.js'
import type { RunOptions } from './run-parts.js'
import { runParts } from './run-parts.js'
import type { BootstrapWork, PosteriorWork, PredictiveWork, SharedWork } from './work.js'
import { partsOf } from './work-parts.js'

/** How work is shared out. */
export interface WorkerOptions {
  /** How many threads; as many as the machine runs at once by default, and no more than there are parts. */
  readonly streams?: number
  /** Ends the work at once: an `AbortSignal`, or anything with `aborted`. */
  readonly signal?: Signal
  /** Hears how many replicates, chains or draws are done on all threads together, parts of them included. */
  readonly onProgress?: (progress: Progress) => void
}

/** More threads than any machine runs at once. */
const MOST_STREAMS = 1024

/**
 * Does long work on threads of its own, so that the calling one stays free: `bootstrap`, `parametricBootstrap`, `posterior` or
 * `predictiveDraws`, by name, with their options. The same seed gives the same numbers, on one thread or many, as the
 * function itself.
 *
 * A thread gets a copy of model and data, and takes about 0.2 s to start: work of less than a second is done sooner by
 * `runSync`. No thread is left when the promise settles.
 *
 * @param work what to do: the function's name, a fitted model (threads find its module by its kind), the data, the options.
 * @returns what the function would return at the end of its steps.
 * @throws ClienteleError (as a rejection) what the function throws; `ABORTED` when the signal says so; `UNKNOWN_DOCUMENT` for
 * a kind of model that has no module; `INVALID_TYPE` for what is no plain data.
 * @example
 * import { bootstrap, shiftedBetaGeometric } from 'clientele/lifetime'
 * import { runSync } from 'clientele/model'
 * import { inWorkers } from 'clientele/node'
 * import { tenuresFromCohorts } from 'clientele/records'
 * const data = tenuresFromCohorts({ remaining: [1000, 869, 743, 653, 593, 551, 517, 491] })
 * const model = shiftedBetaGeometric.fit(data, { timeUnit: 'year' })
 * const options = { seed: 7, replicates: 20 }
 * const shared = await inWorkers({ what: 'bootstrap', model, data, options }, { streams: 2 })
 * const alone = runSync(bootstrap([shiftedBetaGeometric, model], data, options))
 * shared.draws.alpha.join() === alone.draws.alpha.join() // => true
 */
export function inWorkers(work: BootstrapWork, options?: WorkerOptions): Promise<Bootstrap>
export function inWorkers(work: PosteriorWork, options?: WorkerOptions): Promise<Posterior>
export function inWorkers(work: PredictiveWork, options?: WorkerOptions): Promise<PredictiveDraws>
export async function inWorkers(
  work: SharedWork,
  options: WorkerOptions = {},
): Promise<Bootstrap | Posterior | PredictiveDraws> {
  const run = runOptions(options)
  const parts = partsOf(work, run.streams)
  // Whoever reads a file with this folder should not wait for inference to load.
  const { joinBootstraps, joinPosteriors, joinPredictiveDraws } = await import('../../lifetime/inference/index.js')
  switch (work.what) {
    case 'posterior':
      return joinPosteriors(await runParts(parts, run))
    case 'predictiveDraws':
      return joinPredictiveDraws(await runParts(parts, run))
    default:
      return joinBootstraps(await runParts(parts, run))
  }
}

function runOptions(options: WorkerOptions): RunOptions {
  expectKnownKeys(expectObject(options, 'options'), ['streams', 'signal', 'onProgress'], 'options')
  const { streams = availableParallelism(), signal, onProgress } = options
  if (signal !== undefined) expectObject(signal, 'options.signal')
  if (onProgress !== undefined) expectFunction(onProgress, 'options.onProgress')
  return { streams: expectInteger(streams, 'options.streams', 1, MOST_STREAMS), signal, onProgress }
}
