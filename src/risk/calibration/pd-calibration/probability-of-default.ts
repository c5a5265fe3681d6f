import { reject } from '../../../errors/index.js'
import { expectColumns, PROBABILITY } from '../../../statistics/columns.js'
import type { PdCalibration } from './document.js'
import { paramsOf } from './model.js'
import { moved } from './params.js'

/**
 * The calibrated PD of a client, or of a column of clients.
 *
 * @param pd within [0, 1], before calibration.
 * @returns within [floor, cap].
 * @throws ClienteleError `OUT_OF_RANGE` for a PD outside of [0, 1], naming the first ten bad cells; for a document that is
 * no calibration.
 * @example
 * import { pdCalibration } from 'clientele/risk'
 * const model = pdCalibration.fromParams({ method: 'scaling', amount: 2, cap: 0.5 })
 * pdCalibration.probabilityOfDefault(model, 0.01) // => 0.02
 * pdCalibration.probabilityOfDefault(model, [0.01, 0.4]) // => Float64Array(2) [ 0.02, 0.5 ]
 */
export function probabilityOfDefault(model: PdCalibration, pd: number): number
export function probabilityOfDefault(model: PdCalibration, pd: ArrayLike<number>): Float64Array
export function probabilityOfDefault(model: PdCalibration, pd: number | ArrayLike<number>): number | Float64Array {
  const params = paramsOf(model)
  if (typeof pd !== 'number') {
    expectColumns(['pd', pd, PROBABILITY])
    return Float64Array.from(pd, one => moved(one, params))
  }
  return PROBABILITY.isGood(pd)
    ? moved(pd, params)
    : reject('OUT_OF_RANGE', 'pd', PROBABILITY.expected, pd, 'Write 2 % as 0.02')
}
