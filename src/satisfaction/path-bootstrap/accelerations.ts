import type { Steps } from '../../model/index.js'
import { accelerationOf } from '../../statistics/index.js'
import type { Replicator, ResampledModel } from './replicator.js'

/** Units between two reports of progress. */
const REPORT_EVERY = 16

/**
 * How fast the standard error of each figure changes with the figure, from the model without each unit in turn. Units without which
 * it cannot be estimated are left out.
 *
 * @see Efron (1987), Better bootstrap confidence intervals, JASA 82, eq. 7.3.
 */
export function* accelerations({ of, all, units }: ResampledModel, replicate: Replicator): Steps<readonly number[]> {
  const counts = new Int32Array(units.size).fill(1)
  const influences = Array.from({ length: of.size }, () => new Float64Array(units.size))
  let used = 0
  for (let unit = 0; unit < units.size; unit++) {
    if (unit % REPORT_EVERY === 0) yield { phase: 'leaving each out', done: unit, total: units.size }
    counts[unit] = 0
    const found = replicate(counts)
    counts[unit] = 1
    if ('failure' in found) continue
    for (let f = 0; f < of.size; f++) influences[f]![used] = all[f]! - found.figures[f]!
    used++
  }
  return influences.map(column => (used === 0 ? 0 : accelerationOf(column.subarray(0, used))))
}
