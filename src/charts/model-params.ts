/**
 * The parameters that a picture is drawn from, checked: a document may have come from anywhere, and a curve of NaN looks like
 * a picture without one.
 *
 * @module
 */
import { expectObject, expectPositive } from '../errors/index.js'
import type { ModelDocument } from '../model/index.js'

/** The parameters of some names, which all are finite and above 0. */
export function positiveParams<const Name extends string>(
  { params }: Pick<ModelDocument, 'params'>,
  names: readonly Name[],
): { readonly [K in Name]: number }
export function positiveParams(
  { params }: Pick<ModelDocument, 'params'>,
  names: readonly string[],
): Readonly<Record<string, number>> {
  const given = expectObject(params, 'model.params')
  return Object.fromEntries(names.map(name => [name, expectPositive(given[name], `model.params.${name}`)]))
}
