import type { Clustering } from '../types.js'
import { assign } from './assign.js'
import { fit as fitModel } from './fit.js'
import type { LatentClassOptions } from './options.js'
import type { AnswerColumns, LatentClassModel } from './types.js'

/**
 * Latent classes with their options, ready to be asked again and again: by `clusterStability`.
 *
 * @param options as for `fit`; checked when it is asked. List the `answers` of questions with rare ones: a sample of the rows may
 * lack them, and its classes would not know them when all rows are assigned.
 * @example
 * import { clusterStability, latentClass } from 'clientele/statistics'
 * const kinds = [['app', 'yes', 'yes'], ['branch', 'no', 'no'], ['app', 'yes', 'no'], ['branch', 'no', 'yes']]
 * const rows = kinds.flatMap((kind, i) => Array.from({ length: [40, 30, 9, 8][i] }, () => kind))
 * const [channel, online, alerts] = [0, 1, 2].map(j => rows.map(row => row[j]))
 * const two = latentClass.clustering({ classes: 2, starts: 3 })
 * clusterStability(two, { channel, online, alerts }, { resamples: 20 }).adjustedRand // => 1
 */
export function clustering(options: LatentClassOptions): Clustering<AnswerColumns, LatentClassModel> {
  return { fit: columns => fitModel(columns, options), assign }
}
