import { seal } from './model.js'
import { readParams } from './read-params.js'
import type { LatentClassModel, LatentClassParams } from './types.js'

/** Parameters as a caller gives them; names of classes are 'class 1', 'class 2' ... where they are left out. */
export type GivenClasses = Omit<LatentClassParams, 'classNames'> & Partial<Pick<LatentClassParams, 'classNames'>>

/**
 * Classes whose parameters are known: published ones, last year's, those of a policy. Their order is kept.
 *
 * @param params shares of the classes and, by question, the probability of each answer in each class; distributions add up to 1,
 * within a millionth.
 * @throws ClienteleError naming the field that is missing or out of range.
 * @example
 * import { latentClass } from 'clientele/statistics'
 * const model = latentClass.fromParams({
 *   classNames: ['digital', 'branch'],
 *   shares: [0.6, 0.4],
 *   items: {
 *     channel: { answers: ['app', 'branch'], probabilities: [[0.9, 0.1], [0.2, 0.8]] },
 *     alerts: { answers: ['no', 'yes'], probabilities: [[0.3, 0.7], [0.8, 0.2]] },
 *   },
 * })
 * const { segment, probability } = latentClass.assign(model, { channel: ['app', 'branch'], alerts: ['yes', null] })
 * Array.from(segment) // => [0, 1]
 * probability[0].toFixed(4) // => '0.9594'
 */
export function fromParams(params: GivenClasses): LatentClassModel {
  return seal(readParams(params, 'params'), { source: 'given' })
}
