/**
 * What every composite takes: columns of criteria by name, which way each is good, and the weight of each.
 *
 * @module
 */
import { expectFinite, expectObject, expectOneOf, reject } from '../../errors/index.js'
import { compensatedSum } from '../../numeric/core.js'
import { expectColumns, FINITE } from '../columns.js'
import { ownValue } from '../own-value.js'

/** Criteria by name: one finite number per alternative (a client, a supplier, a project), no gaps. */
export type CriteriaColumns = Readonly<Record<string, ArrayLike<number>>>

/** Whether more of a criterion is better (`'benefit'`) or worse (`'cost'`). */
export type Direction = 'benefit' | 'cost'

/** A share per criterion, each >= 0, together 1. */
export type Weights<Name extends string = string> = Readonly<Record<Name, number>>

/** Where weights come from. */
export type WeightingMethod = 'direct' | 'eigenvector' | 'geometric-mean' | 'column-mean' | 'entropy' | 'critic'

/** Weights with the method that gave them. */
export interface CriteriaWeights<Name extends string = string> {
  /** Each >= 0, together 1. */
  readonly weights: Weights<Name>
  readonly method: WeightingMethod
}

/** The names of criteria and how many alternatives they have. */
interface CriteriaShape {
  readonly names: readonly string[]
  readonly rows: number
}

/** Weights further from 1 in sum than this were not meant to be shares. */
const SUM_TOLERANCE = 1e-9

/** Columns of one length, all finite, at least one criterion. */
export function expectCriteria(columns: CriteriaColumns): CriteriaShape {
  const names = Object.keys(expectObject(columns, 'columns'))
  if (names.length === 0) reject('EMPTY_INPUT', 'columns', 'at least one criterion', columns)
  const rows = expectColumns(...names.map(name => [`columns.${name}`, columnOf(columns, name), FINITE] as const))
  return { names, rows }
}

/** A column by its name. */
export function columnOf(columns: CriteriaColumns, name: string): ArrayLike<number> {
  return ownValue(columns, name) ?? reject('MISSING_VALUE', `columns.${name}`, 'a column of numbers', columns[name])
}

/** The direction of each name; a benefit unless said otherwise. */
export function expectDirections(
  directions: Readonly<Record<string, Direction>> | undefined,
  names: readonly string[],
): readonly Direction[] {
  if (directions === undefined) return names.map(() => 'benefit')
  expectOnlyNames(directions, names, 'options.directions')
  return names.map(name => {
    const direction = ownValue(directions, name)
    return direction === undefined ? 'benefit' : expectOneOf(direction, DIRECTIONS, `options.directions.${name}`)
  })
}

const DIRECTIONS = ['benefit', 'cost'] as const

/** The weight of each name, in their order. */
export function expectWeights(weights: Weights, names: readonly string[], path = 'options.weights'): Float64Array {
  expectOnlyNames(weights, names, path)
  const shares = Float64Array.from(names, name => {
    const share = ownValue(weights, name)
    if (share === undefined) return reject('MISSING_VALUE', `${path}.${name}`, 'a weight for every criterion', share)
    return expectFinite(share, `${path}.${name}`) >= 0
      ? share
      : reject('OUT_OF_RANGE', `${path}.${name}`, 'a number >= 0', share)
  })
  const total = compensatedSum(shares)
  if (Math.abs(total - 1) > SUM_TOLERANCE) {
    reject('OUT_OF_RANGE', path, 'weights that add up to 1', total, 'directWeights makes shares of points')
  }
  return shares
}

/** A record without names that no criterion has. */
export function expectOnlyNames(
  record: unknown,
  names: readonly string[],
  path: string,
): Readonly<Record<string, unknown>> {
  const given = expectObject(record, path)
  for (const key of Object.keys(given)) {
    if (!names.includes(key)) reject('UNKNOWN_OPTION', `${path}.${key}`, `a criterion: ${names.join(', ')}`, key)
  }
  return given
}

/** Numbers per criterion under their names. */
export function byName<T>(names: readonly string[], at: (index: number) => T): Readonly<Record<string, T>> {
  return Object.fromEntries(names.map((name, index) => [name, at(index)]))
}

/** Shares of a whole, as weights by name. */
export function sharesOf(names: readonly string[], amounts: Float64Array): Weights {
  const most = amounts.reduce((largest, amount) => Math.max(largest, amount), 0)
  const scaled = amounts.map(amount => amount / most)
  const total = compensatedSum(scaled)
  return byName(names, index => scaled[index]! / total)
}

/** The shares of the other criteria among themselves: in their proportions, equal where all of them weigh 0. */
export function withoutPart(weights: Float64Array, index: number): Float64Array {
  const others = weights.map((weight, other) => (other === index ? 0 : weight))
  const total = compensatedSum(others)
  if (total > 0) return others.map(weight => weight / total)
  return others.map((_, other) => (other === index || others.length === 1 ? 0 : 1 / (others.length - 1)))
}
