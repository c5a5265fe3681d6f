/**
 * One table of parameters per model: it checks, transforms, prints and documents them.
 *
 * @module
 */
import {
  expectFinite,
  expectFunction,
  expectKnownKeys,
  expectObject,
  expectPositive,
  expectText,
  reject,
} from '../errors/index.js'

/** Where a parameter may lie: wherever every verb of its model is known to give finite numbers. */
export interface ParameterRange {
  /** > 0, unless the parameter may be any number. */
  readonly least: number
  readonly most: number
}

/** One parameter: where it lives and what it means in words. */
export interface Parameter extends ParameterRange {
  /** A number > 0 or any number, which a fit may estimate; or a whole one, which it is told or chooses. */
  readonly domain: 'positive' | 'real' | 'whole'
  readonly meaning: string
}

/** The parameters of a model by name, in the order of its covariance. */
export type ParameterTable = Readonly<Record<string, Parameter>>

/** The values of a table's parameters. */
export type ParamsOf<T extends ParameterTable> = { readonly [K in keyof T]: number }

const EVERY_POSITIVE: ParameterRange = { least: Number.MIN_VALUE, most: Number.MAX_VALUE }
const EVERY_NUMBER: ParameterRange = { least: -Number.MAX_VALUE, most: Number.MAX_VALUE }

/**
 * A parameter > 0; the fit works with its logarithm.
 *
 * @param range where it may lie; any double > 0 by default.
 * @example
 * import { positive } from 'clientele/model'
 * positive('shape of the purchase rates').domain // => 'positive'
 * positive('shape of the purchase rates', { least: 1e-12, most: 1e12 }).most // => 1000000000000
 */
export function positive(meaning: string, range: ParameterRange = EVERY_POSITIVE): Parameter {
  return parameter('positive', meaning, range)
}

/**
 * Any number, such as the effect of a covariate; the fit works with it as it is.
 *
 * @param range where it may lie; any double by default.
 * @example
 * import { real } from 'clientele/model'
 * real('effect on purchases').domain // => 'real'
 */
export function real(meaning: string, range: ParameterRange = EVERY_NUMBER): Parameter {
  return parameter('real', meaning, range)
}

/**
 * A whole number > 0, such as a number of stages: no derivative, so no standard error.
 *
 * @param range where it may lie.
 * @example
 * import { checkParams, whole } from 'clientele/model'
 * checkParams({ k: whole('stages', { least: 1, most: 24 }) }, { k: 2 }) // => { k: 2 }
 * checkParams({ k: whole('stages', { least: 1, most: 24 }) }, { k: 2.5 }) // => Error OUT_OF_RANGE
 */
export function whole(meaning: string, range: ParameterRange): Parameter {
  return parameter('whole', meaning, range)
}

function parameter(domain: Parameter['domain'], meaning: string, range: ParameterRange): Parameter {
  const { least, most } = expectObject(range, 'range')
  const expectEnd = domain === 'real' ? expectFinite : expectPositive
  return Object.freeze({
    domain,
    least: expectEnd(least, 'range.least'),
    most: expectEnd(most, 'range.most'),
    meaning: expectText(meaning, 'meaning'),
  })
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
  const checked = checkValues(table, params, path)
  for (const [name, parameter] of Object.entries(table)) {
    const { domain, least, most } = expectObject(parameter, `table.${name}`)
    const value = checked[name]!
    const isWhole = domain === 'whole'
    if (Number(least) <= value && value <= Number(most) && (!isWhole || Number.isInteger(value))) continue
    reject('OUT_OF_RANGE', `${path}.${name}`, `a ${isWhole ? 'whole ' : ''}number from ${least} to ${most}`, value)
  }
  return checked
}

/**
 * One number for each name of a table, > 0 unless the parameter may be any number, but wherever in its range: typical sizes.
 *
 * @throws ClienteleError naming the first number that is missing, unknown or outside its domain.
 * @example
 * import { checkValues, positive, real } from 'clientele/model'
 * checkValues({ r: positive('shape'), effect: real('of age') }, { r: 1, effect: 0 }, 'typical') // => { r: 1, effect: 0 }
 */
export function checkValues<T extends ParameterTable>(table: T, numbers: unknown, path: string): ParamsOf<T> {
  return checkNumbers(table, numbers, path, ({ domain }) => (domain === 'real' ? ANY_NUMBER : POSITIVE_NUMBER))
}

/**
 * One number > 0 for each name of a table, wherever the parameter itself may lie: standard errors.
 *
 * @throws ClienteleError naming the first number that is missing, unknown or not > 0.
 * @example
 * import { checkPositives, positive } from 'clientele/model'
 * checkPositives({ r: positive('shape') }, { r: 1e-200 }, 'standardErrors') // => { r: 1e-200 }
 */
export function checkPositives<T extends ParameterTable>(table: T, numbers: unknown, path: string): ParamsOf<T> {
  return checkNumbers(table, numbers, path, () => POSITIVE_NUMBER)
}

/** How a number is checked, and what is said where there is none. */
interface NumberCheck {
  readonly expected: string
  readonly expect: (value: unknown, path: string) => number
}

const POSITIVE_NUMBER: NumberCheck = { expected: 'a number > 0', expect: expectPositive }
const ANY_NUMBER: NumberCheck = { expected: 'a number', expect: expectFinite }

function checkNumbers<T extends ParameterTable>(
  table: T,
  numbers: unknown,
  path: string,
  checkOf: (parameter: Pick<Parameter, 'domain'>) => NumberCheck,
): ParamsOf<T> {
  expectObject(table, 'table')
  const given = expectObject(numbers, path)
  expectKnownKeys(given, Object.keys(table), path)
  return mapParameters(table, name => {
    const value = given[name]
    const { expected, expect } = checkOf(table[name]!)
    if (value === undefined) return reject('MISSING_VALUE', `${path}.${name}`, expected, value)
    return expect(value, `${path}.${name}`)
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
