import { collectIssues, received, reject } from '../../errors/index.js'
import { columnLength } from '../../statistics/columns.js'
import { LOAN_CLASSES } from './classes.js'

/** A column of classes as their places; every cell that is none is counted, the first ten are shown. */
export function expectClasses(column: ArrayLike<unknown>, path: string, size: number): Uint8Array {
  const length = columnLength(column, path)
  if (length !== size) reject('LENGTH_MISMATCH', path, `${size} classes`, length)
  const faults = collectIssues()
  const places = Uint8Array.from({ length: size }, (_, row) => {
    const cell = column[row]
    const place = CLASSES.indexOf(cell)
    if (place >= 0) return place
    const expected = `one of ${LOAN_CLASSES.join(', ')}`
    faults.add({ code: 'OUT_OF_RANGE', path: `${path}[${row}]`, expected, received: received(cell) })
    return 0
  })
  faults.throwIfAny()
  return places
}

/** Among which any cell can be looked for. */
const CLASSES: readonly unknown[] = LOAN_CLASSES
