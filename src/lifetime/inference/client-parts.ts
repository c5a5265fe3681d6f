/**
 * The clients of a base in parts that are drawn one after the other, so that memory does not grow with the base.
 *
 * @module
 */
import { expectInteger } from '../../errors/index.js'
import type { CustomerBase } from '../../records/core.js'
import { selectClients } from '../../records/core.js'

/** Some clients of a base. */
export interface ClientPart {
  /** The part as a base in which every row is one client. */
  readonly base: CustomerBase
  /** The row of the whole base that each row of the part stands for. */
  readonly rows: Int32Array
}

/**
 * Rows in parts of about so many. Rows of one id stay together in their order, as a stream of random numbers belongs to
 * an id and its occurrence; a row that stands for many clients comes as often as it has clients.
 */
export function* clientParts(base: CustomerBase, most: number): Generator<ClientPart, void, void> {
  const { weight, ...single } = base
  const rows = weight === undefined ? rowsById(base) : repeated(rowsById(base), weight)
  if (rows.length <= most) {
    yield { base: isOnceEach(rows) ? base : selectClients(single, rows), rows }
    return
  }
  for (let begin = 0; begin < rows.length; ) {
    let end = Math.min(begin + most, rows.length)
    while (end < rows.length && base.ids[rows[end]!] === base.ids[rows[end - 1]!]) end++
    const part = rows.slice(begin, end)
    yield { base: selectClients(single, part), rows: part }
    begin = end
  }
}

/** All rows: in their order, or one id after the other where an id comes twice. */
function rowsById({ ids, size }: CustomerBase): Int32Array {
  const rows = Int32Array.from({ length: size }, (_, row) => row)
  if (new Set<string | number>(ids).size === size) return rows
  const first = new Map<string | number, number>()
  for (let row = 0; row < size; row++) if (!first.has(ids[row]!)) first.set(ids[row]!, row)
  return rows.sort((one, other) => first.get(ids[one]!)! - first.get(ids[other]!)! || one - other)
}

function repeated(rows: Int32Array, weight: Float64Array): Int32Array {
  let clients = 0
  for (let row = 0; row < weight.length; row++) clients += expectInteger(weight[row], `base.weight[${row}]`, 1)
  const all = new Int32Array(clients)
  let next = 0
  for (const row of rows) {
    all.fill(row, next, next + weight[row]!)
    next += weight[row]!
  }
  return all
}

function isOnceEach(rows: Int32Array): boolean {
  return rows.every((row, i) => row === i)
}
