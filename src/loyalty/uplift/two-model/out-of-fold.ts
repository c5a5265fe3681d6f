/**
 * What each client was expected to gain by models that had not seen it.
 *
 * @module
 */
import { reject } from '../../../errors/index.js'
import { rowsOfArm } from '../trial.js'
import type { TrialData } from './train.js'
import { needsRidge, predictorOf, probabilityOf, trainArm } from './train.js'
import type { ArmModel } from './types.js'

/**
 * Uplift of each row by a model of the other parts.
 *
 * @throws ClienteleError `NO_VARIATION` where an arm is all in one part, as only groups can put it there.
 */
export function outOfFold(data: TrialData, parts: Uint8Array, folds: number, ridge: number): Float64Array {
  const found = new Float64Array(data.trial.rows)
  const arms = ([1, 0] as const).map(arm => rowsOfArm(data.trial.treated, arm))
  for (let part = 0; part < folds; part++) {
    const told = Int32Array.from(found.keys()).filter(row => parts[row] === part)
    const others = arms.map(rows => rows.filter(row => parts[row] !== part))
    if (told.length === 0) continue
    if (others.some(rows => rows.length === 0)) reject('NO_VARIATION', 'options.groups', OUTSIDE, undefined, FEWER)
    const [treated, control] = trainBoth(data, others, ridge)
    const values = data.values.map(column => Float64Array.from(told, row => column[row]!))
    const meanOf = (model: ArmModel): Float64Array => meansOf(data.trial.outcomeKind, model, values, told.length)
    const [withIt, without] = [meanOf(treated!), meanOf(control!)]
    for (const [k, row] of told.entries()) found[row] = withIt[k]! - without[k]!
  }
  return found
}

const OUTSIDE = 'treated and other clients outside of every part'
const FEWER = 'An arm is all in one part: give groups that are smaller, or none'

/** Mean outcome of rows by an arm's model: probabilities or amounts. */
export function meansOf(
  outcomeKind: 'event' | 'amount',
  model: ArmModel,
  values: readonly Float64Array[],
  rows: number,
): Float64Array {
  const sums = predictorOf(model, values, rows)
  return outcomeKind === 'event' ? sums.map(probabilityOf) : sums
}

/** Where estimates do not exist in a part, both arms are penalised in it. */
function trainBoth(data: TrialData, arms: readonly Int32Array[], ridge: number): readonly ArmModel[] {
  try {
    return arms.map(rows => trainArm(data, rows, ridge).model)
  } catch (error) {
    if (!needsRidge(error, ['SEPARATED_OUTCOMES', 'COLLINEAR_COVARIATES', 'NO_DATA'])) throw error
    return arms.map(rows => trainArm(data, rows, Math.max(1, ridge)).model)
  }
}
