/**
 * One table of parameters per model: it checks, transforms, prints and documents them.
 *
 * @module
 */
import { expectFinite, expectFunction, expectKnownKeys, expectObject, expectText, reject } from '../errors/index.js'

/** One parameter: where it lives and what it means in words. */
export interface Parameter {
  readonly domain: 'positive'
  readonly meaning: string
}

/** The parameters of a model by name, in the order of its covariance. */
export type ParameterTable = Readonly<Record<string, Parameter>>

/** The values of a table's parameters. */
export type ParamsOf<T extends ParameterTable> = { readonly [K in keyof T]: number }

/**
 * A parameter > 0; the fit works with its logarithm.
 *
 * @example
 * import { positive } from 'clientele/model'
 * positive('shape of the purchase rates').domain // => 'positive'
 */
export function positive(meaning: string): Parameter {
  return Object.freeze({ domain: 'positive', meaning: expectText(meaning, 'meaning') })
}

/**
 * The values of a table's parameters, checked and frozen; nothing missing, nothing unknown.
 *
 * @throws ClienteleError naming the first parameter that is missing, unknown or outside its domain.
 * @example
 * import { checkParams, positive } from 'clientele/model'
 * checkParams({ r: positive('shape') }, { r: 0.25 }) // => { r: 0.25 }
 * checkParams({ r: positive('shape') }, { r: -1 }) // => Error OUT_OF_RANGE
 */
export function checkParams<T extends ParameterTable>(table: T, params: unknown, path = 'params'): ParamsOf<T> {
  expectObject(table, 'table')
  const given = expectObject(params, path)
  expectKnownKeys(given, Object.keys(table), path)
  return mapParameters(table, name => {
    const value = given[name]
    if (value === undefined) return reject('MISSING_VALUE', `${path}.${name}`, 'a number > 0', value)
    const number = expectFinite(value, `${path}.${name}`)
    return number > 0 ? number : reject('OUT_OF_RANGE', `${path}.${name}`, 'a number > 0', value)
  })
}

/**
 * One number per parameter of a table, by name and position, frozen.
 *
 * @example
 * import { mapParameters, positive } from 'clientele/model'
 * mapParameters({ r: positive('shape'), alpha: positive('scale') }, (_, i) => i + 1) // => { r: 1, alpha: 2 }
 */
export function mapParameters<T extends ParameterTable>(
  table: T,
  value: (name: string & keyof T, index: number) => number,
): ParamsOf<T>
export function mapParameters(table: ParameterTable, value: (name: string, index: number) => number): object {
  expectFunction(value, 'value')
  const names = Object.keys(expectObject(table, 'table'))
  return Object.freeze(Object.fromEntries(names.map((name, index) => [name, value(name, index)])))
}
