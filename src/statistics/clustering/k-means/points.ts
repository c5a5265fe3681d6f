/**
 * Distinct rows and how often each comes: what clusters are searched among.
 *
 * @module
 */

/** Distinct rows in canonical order. */
export interface Points {
  readonly count: number
  readonly dimensions: number
  /** Row by row. */
  readonly values: Float64Array
  /** How many rows are equal to each; > 0. */
  readonly weights: Float64Array
}

/** Of point i from centre j, squared; both row by row. */
export function squaredDistance(
  values: Float64Array,
  i: number,
  centres: Float64Array,
  j: number,
  dimensions: number,
): number {
  let sum = 0
  const [from, to] = [i * dimensions, j * dimensions]
  for (let d = 0; d < dimensions; d++) {
    const apart = values[from + d]! - centres[to + d]!
    sum += apart * apart
  }
  return sum
}

/** The same from every centre. Four centres at a time: a processor works on sums that do not wait for each other side by side. */
export function squaredDistances(
  { values, dimensions }: Points,
  i: number,
  centres: Float64Array,
  out: Float64Array,
): void {
  const from = i * dimensions
  const last = out.length - 4
  let j = 0
  for (; j <= last; j += 4) {
    const a = j * dimensions
    const b = a + dimensions
    const c = b + dimensions
    const e = c + dimensions
    let first = 0
    let second = 0
    let third = 0
    let fourth = 0
    for (let d = 0; d < dimensions; d++) {
      const value = values[from + d]!
      const toFirst = value - centres[a + d]!
      first += toFirst * toFirst
      const toSecond = value - centres[b + d]!
      second += toSecond * toSecond
      const toThird = value - centres[c + d]!
      third += toThird * toThird
      const toFourth = value - centres[e + d]!
      fourth += toFourth * toFourth
    }
    out[j] = first
    out[j + 1] = second
    out[j + 2] = third
    out[j + 3] = fourth
  }
  for (; j < out.length; j++) out[j] = squaredDistance(values, i, centres, j, dimensions)
}
