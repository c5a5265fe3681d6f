/**
 * The cumulative hazard that is ahead of one client, step by step.
 *
 * @module
 */
import { expectKnownKeys, expectList, expectNonNegative, expectObject, reject } from '../../../errors/index.js'
import { columnsOfRow } from '../asked.js'
import { columnsOf, predictorOf } from './linear-predictor.js'
import type { CoxModel } from './types.js'
import type { CoxAsked } from './windows.js'
import { sumAfter, windowsOf } from './windows.js'

/** One client's columns. */
export type CoxRow = Readonly<Record<string, number>>

/** What the columns of a client will be from some time on. */
export interface CoxChange {
  /** How far ahead of now, in the model's unit of time; > 0. Events at that very time meet the columns before it. */
  readonly after: number
  /** All columns of the model, as they are from then on. */
  readonly row: CoxRow
}

/** From which tenure on, in which stratum, and what will change. */
export interface CoxPathOptions extends CoxAsked {
  /** In the model's unit of time; 0, a new client, by default. */
  readonly tenure?: number
  /** Of a model with strata. */
  readonly stratum?: string
  /** Changes of the columns that are expected, `after` rising; none by default. */
  readonly changes?: readonly CoxChange[]
}

/** What the options of a path are called. */
export const PATH_OPTIONS: readonly string[] = ['tenure', 'stratum', 'changes']

/** Steps from now on: each has its time, > 0 unless clients left at the very start, and the cumulative hazard with it. */
export interface StepPath {
  readonly times: readonly number[]
  readonly hazard: readonly number[]
  /** How far ahead the data go. */
  readonly until: number
}

/** The path of one client. */
export function stepPath(model: CoxModel, row: CoxRow, options: CoxPathOptions): StepPath {
  const { tenure, baseline, before } = windowsOf(model, 1, options, 0)
  const [now, base] = [tenure[0]!, baseline[0]!]
  const pieces = piecesOf(model, row, options.changes)
  const times: number[] = []
  const hazard: number[] = []
  let [piece, sum] = [0, 0]
  for (let k = before[0]!; k < base.times.length; k++) {
    const time = base.times[k]! - now
    while (piece + 1 < pieces.length && time > pieces[piece + 1]!.after) piece++
    const step = base.cumulativeHazard[k]! - sumAfter(base.cumulativeHazard, k)
    if (step > 0) sum += Math.exp(pieces[piece]!.predictor + Math.log(step))
    times.push(time)
    // Far beyond any double nobody is left.
    hazard.push(Math.min(sum, Number.MAX_VALUE))
  }
  return { times, hazard, until: Math.max(base.until - now, 0) }
}

interface Piece {
  readonly after: number
  readonly predictor: number
}

function piecesOf(model: CoxModel, row: CoxRow, changes: CoxPathOptions['changes'] = []): readonly Piece[] {
  const predictor = (one: CoxRow, path: string): number =>
    predictorOf(model.params, columnsOf(model.params, columnsOfRow(one, path), path))[0]!
  const pieces: Piece[] = [{ after: 0, predictor: predictor(row, 'row') }]
  for (const [c, change] of Array.from(expectList(changes, 'options.changes')).entries()) {
    const path = `options.changes[${c}]`
    expectKnownKeys(expectObject(change, path), ['after', 'row'], path)
    const { after: given, row: next } = changes[c]!
    const after = expectNonNegative(given, `${path}.after`)
    const last = pieces.at(-1)!.after
    if (after <= last) reject('OUT_OF_RANGE', `${path}.after`, `a time after ${last}`, after)
    pieces.push({ after, predictor: predictor(next, `${path}.row`) })
  }
  return pieces
}
