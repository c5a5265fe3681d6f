/** Columns by item. */
export type ItemColumns = ReadonlyMap<string, Float64Array>

/** The sum of columns by their weights, row by row. */
export function weightedSum(
  weights: readonly (readonly [name: string, weight: number])[],
  columns: ItemColumns,
  size: number,
  scale: (weight: number) => number = weight => weight,
): Float64Array {
  const sum = new Float64Array(size)
  for (const [name, weight] of weights) {
    const column = columns.get(name)!
    const factor = scale(weight)
    for (let row = 0; row < size; row++) sum[row]! += factor * column[row]!
  }
  return sum
}
