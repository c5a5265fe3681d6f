/**
 * How sure are weights, paths and indices? The model is estimated anew from clients drawn with replacement, again and again.
 *
 * @see Efron (1979), Bootstrap methods: another look at the jackknife, Annals of Statistics 7(1); Tenenhaus, Esposito Vinzi,
 * Chatelin and Lauro (2005), PLS path modeling, Computational Statistics and Data Analysis 48(1), section 4.
 * @module
 */
import { reject } from '../../errors/index.js'
import type { Steps } from '../../model/index.js'
import { resamples } from '../../statistics/index.js'
import type { SurveyAnswers } from '../answers.js'
import type { PathModel } from '../path-model/index.js'
import { accelerations } from './accelerations.js'
import { failureTally } from './failure-tally.js'
import { named } from './named.js'
import type { BootstrapSettings } from './options.js'
import { readOptions } from './options.js'
import type { ResampledModel } from './replicator.js'
import { replicator } from './replicator.js'
import { resampledModel } from './resampled-model.js'
import type { PathBootstrap, PathBootstrapOptions } from './types.js'

/**
 * Estimates a path model anew from clients drawn with replacement.
 *
 * Replicate r depends on the seed and on r alone. Resamples that cannot be estimated (an item on which all that were drawn agree, say)
 * are counted by their reason and left out; nothing ends because of them. Gaps that the fit filled with means are filled once: where
 * many are missing, intervals are too narrow. Long work as steps: run it with `runSync` or `runAsync`.
 *
 * @param answers those the model was fitted to.
 * @throws ClienteleError `CONFLICTING_OPTIONS` for answers or weights that are not those of the fit; `NO_DATA` for fewer than two
 * clients, or where fewer than two resamples could be estimated, naming what stood against most; options and cells at fault by name.
 * @see Efron (1979), Annals of Statistics 7(1); Tenenhaus, Esposito Vinzi, Chatelin and Lauro (2005), Computational Statistics and
 * Data Analysis 48(1), section 4.
 * @example
 * import { runSync } from 'clientele/model'
 * import { bootstrapPaths, pathModel } from 'clientele/satisfaction'
 * const answers = { fast: [3, 5, 4, 2, 5, 1, 3, 4], fair: [4, 5, 3, 2, 4, 2, 3, 5], again: [3, 5, 4, 1, 5, 2, 2, 4] }
 * const model = pathModel.fit(answers, {
 *   constructs: {
 *     Satisfaction: { kind: 'composite', items: ['fast', 'fair'] },
 *     Loyalty: { kind: 'composite', items: ['again'] },
 *   },
 *   paths: [{ from: 'Satisfaction', to: 'Loyalty' }],
 * })
 * const scale = { lowest: 1, highest: 5 }
 * const { used, flips, indices } = runSync(bootstrapPaths(model, answers, { seed: 7, replicates: 200, scale }))
 * used // => 200
 * flips // => [{ construct: 'Satisfaction', rate: 0 }, { construct: 'Loyalty', rate: 0 }]
 * indices[0].interval.lower.toFixed(1) // => '41.7'
 */
export function bootstrapPaths(
  model: PathModel,
  answers: SurveyAnswers,
  options: PathBootstrapOptions,
): Steps<PathBootstrap> {
  const settings = readOptions(options)
  return run(resampledModel(model, answers, options), settings)
}

/** Replicates between two reports of progress. */
const REPORT_EVERY = 16

function* run(work: ResampledModel, settings: BootstrapSettings): Steps<PathBootstrap> {
  const { of, units } = work
  const { seed, replicates, signs } = settings
  const samples = resamples(units.size, seed)
  const tally = failureTally()
  const flips = new Float64Array(of.plan.final.blocks.length)
  const columns = Array.from({ length: of.size }, () => new Float64Array(replicates))
  const replicate = replicator(work, signs === 'construct')
  let used = 0
  for (let done = 0; done < replicates; done++) {
    if (done % REPORT_EVERY === 0) yield { phase: 'resampling', done, total: replicates }
    const found = replicate(samples.next().value)
    if ('failure' in found) {
      tally.add(found.failure, found.name)
      continue
    }
    for (let f = 0; f < of.size; f++) columns[f]![used] = found.figures[f]!
    for (let j = 0; j < flips.length; j++) if (found.signs[j]! < 0) flips[j]!++
    used++
  }
  const failed = tally.failed()
  if (used < 2) {
    const [worst] = failed
    reject('NO_DATA', 'answers', 'at least two resamples that can be estimated', worst?.name, `Most: ${worst?.reason}`)
  }
  const accelerated = settings.interval === 'accelerated' ? yield* accelerations(work, replicate) : undefined
  const figures = columns.map((column, f) => ({
    estimate: work.all[f]!,
    replicates: column.subarray(0, used),
    acceleration: accelerated === undefined ? 0 : accelerated[f]!,
  }))
  return {
    kind: 'path-bootstrap',
    seed,
    replicates,
    used,
    failed,
    signs,
    flips: of.plan.final.blocks.map(({ name }, j) => ({ construct: name, rate: flips[j]! / used })),
    ...named(of, figures, settings),
  }
}
