/**
 * How a scorecard is sealed, and made ready for the verbs.
 *
 * @module
 */
import { deepFreeze, inspectable, MADE_BY } from '../../model/index.js'
import { describeScorecard } from './describe.js'
import type { ScorecardModel, ScorecardParams } from './document.js'

export const KIND = 'scorecard'
export const VERSION = 1

/** Documents made here are frozen to the last field: who scores client by client need not check them each time. */
const SEALED: WeakSet<ScorecardModel> = new WeakSet()

/** Freezes the fields into a document that prints as a table in a REPL. */
export function seal(params: ScorecardParams, fit: ScorecardModel['fit'], madeBy: string = MADE_BY): ScorecardModel {
  const plain: ScorecardModel = { kind: KIND, version: VERSION, madeBy, params, fit }
  SEALED.add(plain)
  return deepFreeze(inspectable(plain, () => describeScorecard(plain)))
}

export function isSealed(model: ScorecardModel): boolean {
  return SEALED.has(model)
}
