/**
 * Clients of a base by their covariates: those who share them share all parameters, so that each group is scored, or
 * fitted, as a base of its own by a model without covariates.
 *
 * @module
 */
import { expectObject, reject } from '../../errors/index.js'
import type { CustomerBase, Patterns } from '../../records/index.js'

/** Clients with the same covariates. */
export interface ClientGroup {
  /** Their rows in the base, ascending. */
  readonly rows: Int32Array
  /** Their histories; `ofClient` counts within `rows`. */
  readonly patterns: Patterns
  readonly covariate: (name: string) => number
}

/** Clients with the same values in these columns, group by group; as many groups as there are different rows. */
export function* clientGroups(base: CustomerBase, names: readonly string[]): Generator<ClientGroup, void, undefined> {
  const columns = new Map(names.map(name => [name, covariateColumn(base, name)]))
  const { groupOf, count } = numberRows([...columns.values()], base.size)
  const order = new Int32Array(base.size)
  const start = new Int32Array(count + 1)
  for (let i = 0; i < base.size; i++) start[groupOf[i]! + 1]!++
  for (let g = 0; g < count; g++) start[g + 1]! += start[g]!
  const next = start.slice(0, count)
  for (let i = 0; i < base.size; i++) order[next[groupOf[i]!]!++] = i
  const patternsOf = createSelection(base)
  for (let g = 0; g < count; g++) {
    const rows = order.subarray(start[g]!, start[g + 1]!)
    yield { rows, patterns: patternsOf(rows), covariate: name => columns.get(name)![rows[0]!]! }
  }
}

/** A column of covariates, checked. */
function covariateColumn(base: CustomerBase, name: string): Float64Array {
  const columns = base.covariates === undefined ? {} : expectObject(base.covariates, 'base.covariates')
  const path = `base.covariates.${name}`
  const column = Object.hasOwn(columns, name) ? columns[name] : undefined
  if (column === undefined) return reject('MISSING_VALUE', path, 'a column of this covariate', column, JOIN)
  if (!(column instanceof Float64Array)) return reject('INVALID_TYPE', path, 'a Float64Array', column, JOIN)
  if (column.length !== base.size) reject('LENGTH_MISMATCH', path, `${base.size} numbers, one per client`, column)
  const bad = column.findIndex(value => !Number.isFinite(value))
  return bad < 0 ? column : reject('OUT_OF_RANGE', `${path}[${bad}]`, 'a finite number', column[bad])
}

const JOIN = 'Join covariates to the base with withCovariates'

/** Numbers the distinct rows of columns in the order in which they occur. */
function numberRows(
  columns: readonly Float64Array[],
  size: number,
): { readonly groupOf: Int32Array; readonly count: number } {
  const groupOf = new Int32Array(size)
  let count = 1
  for (const column of columns) {
    const values = new Map<number, number>()
    const pairs = new Map<number, number>()
    for (let i = 0; i < size; i++) {
      const value = numberIn(values, column[i]!)
      groupOf[i] = numberIn(pairs, value * count + groupOf[i]!)
    }
    count = pairs.size
  }
  return { groupOf, count }
}

function numberIn(known: Map<number, number>, key: number): number {
  const number = known.get(key)
  if (number !== undefined) return number
  known.set(key, known.size)
  return known.size - 1
}

/** Makes the patterns of chosen rows, at the cost of these rows, however large the base. */
function createSelection({ patterns, weight }: CustomerBase): (rows: Int32Array) => Patterns {
  const placeOfPattern = new Int32Array(patterns.size)
  const placeOfTime = new Int32Array(patterns.times.length)
  return rows => {
    const kept = distinct(
      rows.map(row => patterns.ofClient[row]!),
      placeOfPattern,
    )
    const size = kept.length
    const used = new Int32Array(2 * size)
    for (let k = 0; k < size; k++) {
      used[k] = patterns.recency[kept[k]!]!
      used[size + k] = patterns.age[kept[k]!]!
    }
    const times = distinct(used, placeOfTime)
    const weights = new Float64Array(size)
    const ofClient = rows.map(row => placeOfPattern[patterns.ofClient[row]!]!)
    for (let i = 0; i < rows.length; i++) weights[ofClient[i]!]! += weight === undefined ? 1 : weight[rows[i]!]!
    return {
      size,
      times: Float64Array.from(times, t => patterns.times[t]!),
      frequency: kept.map(p => patterns.frequency[p]!),
      recency: kept.map(p => placeOfTime[patterns.recency[p]!]!),
      age: kept.map(p => placeOfTime[patterns.age[p]!]!),
      weight: weights,
      ofClient,
    }
  }
}

/** The distinct numbers, ascending, and in `place` where each of them stands. Sorts `numbers`. */
function distinct(numbers: Int32Array, place: Int32Array): Int32Array {
  numbers.sort()
  let count = 0
  for (const number of numbers) {
    if (count > 0 && numbers[count - 1] === number) continue
    place[number] = count
    numbers[count++] = number
  }
  return numbers.subarray(0, count)
}
