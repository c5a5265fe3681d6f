import type { MasterScale } from './document.js'
import { seal } from './model.js'
import type { GivenScale } from './params.js'
import { completeParams } from './params.js'

/**
 * A master scale with grades of the caller's own.
 *
 * @param params the best grade first; bands are closed on the left unless `closed` says otherwise.
 * @throws ClienteleError naming the band that does not ascend, the PD outside of its band, or the name that occurs twice.
 * @example
 * import { masterScale } from 'clientele/risk'
 * const scale = masterScale.fromParams({ grades: [
 *   { name: 'A', upTo: 0.01, probabilityOfDefault: 0.004 },
 *   { name: 'B', upTo: 0.05, probabilityOfDefault: 0.02 },
 *   { name: 'C', upTo: 1, probabilityOfDefault: 0.1 },
 * ] })
 * masterScale.gradeOf(scale, 0.01) // => 'B'
 */
export function fromParams(params: GivenScale): MasterScale {
  return seal(completeParams(params, 'params'))
}
