/**
 * Who is paired with whom at the least cost in all: each row with one column, no column twice.
 *
 * Shortest augmenting paths over reduced costs c(i,j) − u(i) − v(j) >= 0, row after row, O(rows² × columns).
 *
 * @see Kuhn (1955), The Hungarian method for the assignment problem, Naval Research Logistics Quarterly 2; Jonker & Volgenant
 * (1987), A shortest augmenting path algorithm for dense and sparse linear assignment problems, Computing 38.
 * @module
 */
import { collectIssues, expectList, received, reject } from '../errors/index.js'

/** A pairing of rows with columns. */
export interface Assignment {
  /** Of each row, its column; −1 where there are more rows than columns and this one goes without. */
  readonly columnOfRow: readonly number[]
  /** Sum over the pairs. */
  readonly cost: number
}

/** Sums of a few such numbers do not overflow. */
const LARGEST_COST = 1e300

/**
 * The pairing of rows and columns with the least cost; as many pairs as the shorter side has members. Of pairings that cost the
 * same one is taken, the same one each time.
 *
 * @param costs cost of each row with each column, from −1e300 to 1e300; rows of one length. Benefits are negative costs.
 * @throws ClienteleError `EMPTY_INPUT` without rows or columns, `LENGTH_MISMATCH` for rows of several lengths, `OUT_OF_RANGE`
 * or `INVALID_TYPE` naming what is at fault.
 * @example
 * import { linearAssignment } from 'clientele/numeric'
 * linearAssignment([[4, 1, 3], [2, 0, 5], [3, 2, 2]]) // => { columnOfRow: [1, 0, 2], cost: 5 }
 * linearAssignment([[1], [0]]) // => { columnOfRow: [-1, 0], cost: 0 }
 */
export function linearAssignment(costs: readonly (readonly number[])[]): Assignment {
  const [rows, columns] = expectCosts(costs)
  const wide = rows <= columns
  const cost = (i: number, j: number): number => (wide ? costs[i]![j]! : costs[j]![i]!)
  const rowOfColumn = leastPairs(wide ? rows : columns, wide ? columns : rows, cost)
  const columnOfRow = wide ? inverseOf(rowOfColumn, rows) : rowOfColumn
  const paid = columnOfRow.map((j, i) => (j < 0 ? 0 : costs[i]![j]!))
  return { columnOfRow, cost: paid.reduce((sum, one) => sum + one, 0) }
}

/** Of each column its row, −1 where it has none; rows <= columns. */
function leastPairs(rows: number, columns: number, cost: (i: number, j: number) => number): number[] {
  const rowOfColumn = new Array<number>(columns).fill(-1)
  const u = new Float64Array(rows)
  const v = new Float64Array(columns)
  const shortest = new Float64Array(columns)
  const before = new Int32Array(columns)
  const reached = new Uint8Array(columns)
  for (let row = 0; row < rows; row++) {
    shortest.fill(Infinity)
    before.fill(-1)
    reached.fill(0)
    // From the new row along the shortest path to a column that is free.
    let [i, from, end] = [row, -1, -1]
    while (end < 0) {
      let [nearest, gap] = [-1, Infinity]
      for (let j = 0; j < columns; j++) {
        if (reached[j] === 1) continue
        const reduced = cost(i, j) - u[i]! - v[j]!
        if (reduced < shortest[j]!) {
          shortest[j] = reduced
          before[j] = from
        }
        if (shortest[j]! < gap) [nearest, gap] = [j, shortest[j]!]
      }
      u[row]! += gap
      for (let j = 0; j < columns; j++) {
        if (reached[j] === 1) {
          u[rowOfColumn[j]!]! += gap
          v[j]! -= gap
        } else shortest[j]! -= gap
      }
      reached[nearest] = 1
      from = nearest
      if (rowOfColumn[nearest] === -1) end = nearest
      else i = rowOfColumn[nearest]!
    }
    for (let j = end; j >= 0; j = before[j]!) rowOfColumn[j] = before[j]! < 0 ? row : rowOfColumn[before[j]!]!
  }
  return rowOfColumn
}

function inverseOf(rowOfColumn: readonly number[], rows: number): number[] {
  const columnOfRow = new Array<number>(rows).fill(-1)
  for (const [j, i] of rowOfColumn.entries()) if (i >= 0) columnOfRow[i] = j
  return columnOfRow
}

function expectCosts(costs: readonly (readonly number[])[]): readonly [rows: number, columns: number] {
  const rows = Array.from(expectList(costs, 'costs'), (row, i) => expectList(row, `costs[${i}]`))
  const columns = rows[0]?.length
  if (columns === undefined || columns === 0)
    return reject('EMPTY_INPUT', 'costs', 'at least one row and column', costs)
  const faults = collectIssues()
  for (const [i, row] of rows.entries()) {
    if (row.length !== columns) reject('LENGTH_MISMATCH', `costs[${i}]`, `${columns} costs, like costs[0]`, row)
    for (const [j, cost] of row.entries()) {
      if (typeof cost === 'number' && Math.abs(cost) <= LARGEST_COST) continue
      const expected = `a number from -${LARGEST_COST} to ${LARGEST_COST}`
      faults.add({ code: 'OUT_OF_RANGE', path: `costs[${i}][${j}]`, expected, received: received(cost) })
    }
  }
  faults.throwIfAny()
  return [rows.length, columns]
}
