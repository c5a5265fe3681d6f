/** Rows by place, some of them more than once, out of columns of any kind. */
export function gatherRows<Cell>(
  columns: Readonly<Record<string, ArrayLike<Cell>>>,
  rows: Uint32Array,
): Readonly<Record<string, readonly Cell[]>> {
  return Object.fromEntries(
    Object.entries(columns).map(([name, column]) => [name, Array.from(rows, row => column[row]!)]),
  )
}

/** Each row as often as it was drawn, in the order of the rows. */
export function rowsDrawn(counts: Int32Array): Uint32Array {
  const rows = new Uint32Array(counts.reduce((sum, count) => sum + count, 0))
  let at = 0
  for (const [row, count] of counts.entries()) {
    rows.fill(row, at, at + count)
    at += count
  }
  return rows
}
