/**
 * Clients of a base by their covariates: those who share them share all parameters, so that each group is scored, or
 * fitted, as a base of its own by a model without covariates.
 *
 * @module
 */
import { reject } from '../../errors/index.js'
import type { CustomerBase, Patterns } from '../../records/core.js'

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
  const patternsOf = createSelection(base)
  for (const list of rowsAlike([...columns.values()], base.size)) {
    const rows = Int32Array.from(list)
    yield { rows, patterns: patternsOf(rows), covariate: name => columns.get(name)![rows[0]!]! }
  }
}

/** A column of covariates, checked. */
function covariateColumn({ covariates, size }: CustomerBase, name: string): Float64Array {
  const path = `base.covariates.${name}`
  const column = covariates?.[name]
  if (!(column instanceof Float64Array) || column.length !== size) {
    return reject('MISSING_VALUE', path, `a Float64Array of ${size} numbers, one per client`, column, JOIN)
  }
  const bad = column.findIndex(value => !Number.isFinite(value))
  return bad < 0 ? column : reject('OUT_OF_RANGE', `${path}[${bad}]`, 'a finite number', column[bad])
}

const JOIN = 'Join covariates to the base with withCovariates'

/** Rows with the same cells, in the order in which each kind first occurs. */
function rowsAlike(columns: readonly Float64Array[], size: number): Iterable<readonly number[]> {
  const rowsOf = new Map<string, number[]>()
  for (let row = 0; row < size; row++) {
    let key = ''
    for (const column of columns) key += `${column[row]! + 0} `
    const rows = rowsOf.get(key)
    if (rows === undefined) rowsOf.set(key, [row])
    else rows.push(row)
  }
  return rowsOf.values()
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
