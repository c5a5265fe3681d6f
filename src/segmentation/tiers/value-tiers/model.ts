/**
 * How documents of tiers are sealed, and read by the verbs.
 *
 * @module
 */
import { expectKnownKeys, expectObject, reject } from '../../../errors/index.js'
import { deepFreeze, inspectable, MADE_BY } from '../../../model/index.js'
import { describeTiers } from './describe.js'
import { expectCutPoints, expectNames } from './read-rule.js'
import type { ValueTierParams, ValueTiers } from './types.js'

export const KIND = 'value-tiers'
export const VERSION = 1

const SEALED: WeakSet<ValueTiers> = new WeakSet()

/** The fields of a document but those that are the same for all. */
export interface TierFields {
  readonly madeBy?: string
  readonly currency?: string | undefined
  readonly params: ValueTierParams
  readonly fit: ValueTiers['fit']
}

/** Freezes the fields into a document that prints as a table in a REPL. */
export function seal({ madeBy = MADE_BY, currency, params, fit }: TierFields): ValueTiers {
  const money = currency === undefined ? {} : { currency }
  const plain: ValueTiers = { kind: KIND, version: VERSION, madeBy, ...money, params, fit }
  SEALED.add(plain)
  return deepFreeze(inspectable(plain, () => describeTiers(plain)))
}

/** The parameters of a document that comes from anywhere, checked. */
export function paramsOf(model: ValueTiers): ValueTierParams {
  if (SEALED.has(model)) return model.params
  const { kind, params } = expectObject(model, 'model')
  if (kind !== KIND) reject('INVALID_DOCUMENT', 'model.kind', `'${KIND}'`, kind, 'Read documents with reviveModel')
  return readParams(params, 'model.params')
}

/** Names and cut points that fit each other. */
export function readParams(params: unknown, path: string): ValueTierParams {
  const fields = expectObject(params, path)
  expectKnownKeys(fields, ['names', 'cutPoints'], path)
  const cutPoints = expectCutPoints(fields['cutPoints'], `${path}.cutPoints`)
  return { names: expectNames(fields['names'], cutPoints.length + 1, `${path}.names`), cutPoints }
}
