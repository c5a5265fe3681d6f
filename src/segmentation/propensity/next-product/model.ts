/**
 * How models of the next product are sealed, and read by the verbs.
 *
 * @module
 */
import { expectObject, reject } from '../../../errors/index.js'
import { deepFreeze, inspectable, MADE_BY, significant, textTable } from '../../../model/index.js'
import { readParams } from './read-params.js'
import type { NextProductModel, NextProductParams } from './types.js'

export const KIND = 'next-product'
export const VERSION = 1

const SEALED: WeakSet<NextProductModel> = new WeakSet()

/** Freezes the fields into a document that prints as a table in a REPL. */
export function seal(
  params: NextProductParams,
  fit: NextProductModel['fit'],
  madeBy: string = MADE_BY,
): NextProductModel {
  const plain: NextProductModel = { kind: KIND, version: VERSION, madeBy, params, fit }
  SEALED.add(plain)
  return deepFreeze(inspectable(plain, () => describe(plain)))
}

/** The parameters of a model that comes from anywhere, checked. */
export function paramsOf(model: NextProductModel): NextProductParams {
  if (SEALED.has(model)) return model.params
  const { kind, params } = expectObject(model, 'model')
  if (kind !== KIND) reject('INVALID_DOCUMENT', 'model.kind', `'${KIND}'`, kind, 'nextProduct.fit makes models')
  return readParams(params, 'model.params')
}

/** Moves from each product to each, as a person reads them. */
function describe({ kind, params, fit }: NextProductModel): string {
  const rows = params.moves.map((row, i) => [params.products[i]!, ...row.map(count => Number(significant(count, 4)))])
  const source =
    fit.source === 'given' ? 'as given' : `${fit.moves} moves of ${fit.clients} clients until ${fit.observedUntil}`
  return [`${kind}, ${source}`, textTable(['from \\ to', ...params.products], rows)].join('\n')
}
