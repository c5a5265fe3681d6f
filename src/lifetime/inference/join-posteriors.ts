import { expectList, expectObject, reject } from '../../errors/index.js'
import { joinSamples } from '../../statistics/index.js'
import type { Posterior } from './posterior.js'

/**
 * Chains of one posterior that were sampled apart, as if they had been sampled together.
 *
 * @throws ClienteleError `EMPTY_INPUT` for no part, `INVALID_TYPE` for what is none, and naming what differs between parts that
 * are not of one posterior.
 * @example
 * import { joinPosteriors, posterior, shiftedBetaGeometric } from 'clientele/lifetime'
 * import { runSync } from 'clientele/model'
 * import { tenuresFromCohorts } from 'clientele/records'
 * const tenures = tenuresFromCohorts({ remaining: [1000, 869, 743, 653, 593, 551, 517, 491] })
 * const pair = [shiftedBetaGeometric, shiftedBetaGeometric.fit(tenures, { timeUnit: 'year' })]
 * const options = { seed: 7, chains: 2, draws: 50 }
 * const apart = [0, 1].map(chain => runSync(posterior(pair, tenures, { ...options, chain })))
 * const together = runSync(posterior(pair, tenures, options))
 * joinPosteriors(apart).draws.alpha.join() === together.draws.alpha.join() // => true
 */
export function joinPosteriors(parts: readonly Posterior[]): Posterior {
  for (const [k, part] of expectList(parts, 'parts').entries()) {
    const { kind } = expectObject(part, `parts[${k}]`)
    if (kind !== 'posterior') reject('INVALID_TYPE', `parts[${k}].kind`, "'posterior'", kind)
  }
  const first = parts[0] ?? reject('EMPTY_INPUT', 'parts', 'at least one part', parts)
  for (const { priors } of parts) {
    if (JSON.stringify(priors) === JSON.stringify(first.priors)) continue
    reject('CONFLICTING_OPTIONS', 'parts', 'parts with the same priors', priors)
  }
  return { kind: 'posterior', priors: first.priors, ...joinSamples(parts) }
}
