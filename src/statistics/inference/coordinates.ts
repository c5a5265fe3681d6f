/**
 * A parameter as a search sees it: its logarithm where it must be positive, itself where it may be any number.
 *
 * @module
 */
import { expectFinite, expectObject, reject } from '../../errors/index.js'
import type { Parameter, ParameterTable, ParamsOf } from '../../model/index.js'
import { checkParams } from '../../model/index.js'
import { byName, namesOf } from './by-name.js'

/** The coordinate of a value. */
export function coordinateOf({ domain }: Parameter, value: number): number {
  return domain === 'positive' ? Math.log(value) : value
}

/** The value at a coordinate, within the parameter's range. */
export function valueAt({ domain, least, most }: Parameter, coordinate: number): number {
  return Math.min(most, Math.max(least, domain === 'positive' ? Math.exp(coordinate) : coordinate))
}

/** The estimates of a table's parameters among those of a document, which may hold more: a number of stages, say. */
export function estimatesOf<T extends ParameterTable>(parameters: T, params: unknown): ParamsOf<T> {
  const given = expectObject(params, 'params')
  const names = namesOf(parameters)
  for (const name of names) if (parameters[name]?.domain === 'whole') rejectWhole(name)
  return checkParams(
    parameters,
    byName(names, name => expectFinite(given[name], `params.${name}`)),
  )
}

/** A whole number has no neighbourhood. */
function rejectWhole(name: string): never {
  return reject('OUT_OF_RANGE', `parameters.${name}`, 'a parameter that is estimated', 'a whole number')
}
