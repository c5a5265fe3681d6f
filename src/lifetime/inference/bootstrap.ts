/**
 * How much would the estimates move if chance had sent other clients? The model is fitted anew to clients drawn with
 * replacement, a thousand times.
 *
 * @module
 */
import type { ModelDocument, Steps } from '../../model/index.js'
import type { CustomerBase, TenureCounts, TenureGroup } from '../../records/core.js'
import type { AnyInput, InferenceData, InferencePair } from './inference-pair.js'
import { byData } from './inference-pair.js'
import type { Bootstrap, RefitOptions } from './refits.js'
import { refits } from './refits.js'
import { resampledBase, resampledGroups, resampledTenures } from './resampled-data.js'

/**
 * Fits a model anew to clients drawn with replacement. Intervals from it hold where a model is wrong in parts, as they
 * assume no more than that clients are independent of each other.
 *
 * Replicate r depends on the seed and on r alone. Long work as steps: run it with `runSync` or `runAsync`.
 *
 * @param pair a model as the pair of its module and its document, at its maximum: every search begins there.
 * @throws ClienteleError for an option out of range, or data on which the model has no likelihood.
 * @see Efron (1979), Bootstrap methods: another look at the jackknife, Annals of Statistics 7(1).
 * @example
 * import { bootstrap, shiftedBetaGeometric } from 'clientele/lifetime'
 * import { runSync } from 'clientele/model'
 * import { tenuresFromCohorts } from 'clientele/records'
 * const tenures = tenuresFromCohorts({ remaining: [1000, 869, 743, 653, 593, 551, 517, 491] })
 * const model = shiftedBetaGeometric.fit(tenures, { timeUnit: 'year' })
 * const { draws, notConverged } = runSync(bootstrap([shiftedBetaGeometric, model], tenures, { seed: 7, replicates: 20 }))
 * notConverged // => 0
 * Math.min(...draws.alpha) < model.params.alpha && model.params.alpha < Math.max(...draws.alpha) // => true
 */
export function bootstrap<M extends ModelDocument>(
  pair: InferencePair<M, CustomerBase>,
  data: CustomerBase,
  options: RefitOptions,
): Steps<Bootstrap>
export function bootstrap<M extends ModelDocument>(
  pair: InferencePair<M, TenureCounts>,
  data: TenureCounts,
  options: RefitOptions,
): Steps<Bootstrap>
export function bootstrap<M extends ModelDocument>(
  pair: InferencePair<M, readonly TenureGroup[]>,
  data: readonly TenureGroup[],
  options: RefitOptions,
): Steps<Bootstrap>
export function bootstrap<M extends ModelDocument>(
  pair: AnyInput<M>['pair'],
  data: InferenceData,
  options: RefitOptions,
): Steps<Bootstrap> {
  return byData(
    { pair, data },
    {
      clients: input => refits(input, 'clients', options, resampledBase),
      tenures: input => refits(input, 'clients', options, resampledTenures),
      groups: input => refits(input, 'clients', options, resampledGroups),
    },
  )
}
