import { collectIssues, received } from '../errors/index.js'
import { columnLength } from '../statistics/columns.js'

/** How strongly assets of obligors go with the common factor: of all obligors, or row by row; within [0, 1). */
export type ObligorCorrelation = number | ArrayLike<number>

/** A correlation per row. */
export function expectCorrelations(given: ObligorCorrelation, size: number, path: string): Float64Array {
  const column = typeof given === 'number' ? new Float64Array(size).fill(given) : given
  const length = columnLength(column, path)
  const faults = collectIssues()
  if (length !== size) {
    faults.add({ code: 'LENGTH_MISMATCH', path, expected: `${size} numbers, one per row`, received: `${length}` })
    faults.throwIfAny()
  }
  const place = (i: number): string => (typeof given === 'number' ? path : `${path}[${i}]`)
  for (let i = 0; i < size; i++) {
    const cell: unknown = column[i]
    if (typeof cell === 'number' && cell >= 0 && cell < 1) continue
    faults.add({ code: 'OUT_OF_RANGE', path: place(i), expected: 'a number >= 0 and < 1', received: received(cell) })
    if (typeof given === 'number') break
  }
  faults.throwIfAny()
  return Float64Array.from(column)
}
