/**
 * Clients who are alike in some columns, numbered in the order in which they first appear.
 *
 * @module
 */

/** Groups of rows. */
export interface ClientGroups {
  readonly count: number
  /** Row -> group. */
  readonly of: Int32Array
}

/** All rows alike, or each its own group. */
export function oneGroup(size: number): ClientGroups {
  return { count: 1, of: new Int32Array(size) }
}
export function groupEach(size: number): ClientGroups {
  return { count: size, of: Int32Array.from({ length: size }, (_, i) => i) }
}

/** The groups of rows that are alike in a column too. */
export function refine(groups: ClientGroups, column: Float64Array): ClientGroups {
  const size = column.length
  const values = new Map<number, number>()
  const pairs = new Map<number, number>()
  const of = new Int32Array(size)
  for (let i = 0; i < size; i++) {
    const pair = codeOf(values, column[i]!) * groups.count + groups.of[i]!
    of[i] = codeOf(pairs, pair)
  }
  return { count: pairs.size, of }
}

/** One row of each group. */
export function firstOfEach({ count, of }: ClientGroups): Int32Array {
  const first = new Int32Array(count)
  for (let i = of.length - 1; i >= 0; i--) first[of[i]!] = i
  return first
}

function codeOf(codes: Map<number, number>, value: number): number {
  const known = codes.get(value)
  if (known !== undefined) return known
  codes.set(value, codes.size)
  return codes.size - 1
}
