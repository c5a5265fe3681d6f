import { expectInteger, expectKnownKeys, expectObject, reject } from '../../errors/index.js'

/** How many borrowers each grade had, and how many of them defaulted; the worst grade first. */
export interface GradeCounts {
  /** Borrowers at the beginning, whole numbers >= 0; the worst grade has one at least. */
  readonly borrowers: ArrayLike<number>
  /** Of these, how many defaulted; whole numbers from 0 to the borrowers of the grade. */
  readonly defaults: ArrayLike<number>
}

/** One pool of borrowers taken to be alike. */
export interface Pool {
  /** A whole number >= 1. */
  readonly borrowers: number
  /** Of these, how many defaulted; a whole number from 0 to `borrowers`. */
  readonly defaults: number
}

/** A pool, checked. */
export function expectPool(pool: Pool, path: string): Pool {
  expectKnownKeys(pool, ['borrowers', 'defaults'], path)
  const borrowers = expectInteger(pool.borrowers, `${path}.borrowers`, 1)
  return { borrowers, defaults: expectInteger(pool.defaults, `${path}.defaults`, 0, borrowers) }
}

/** Grades, checked, as one pool per grade. */
export function expectGrades(grades: GradeCounts, path: string): readonly Pool[] {
  expectKnownKeys(grades, ['borrowers', 'defaults'], path)
  const borrowers = expectColumn(grades.borrowers, `${path}.borrowers`)
  const defaults = expectColumn(grades.defaults, `${path}.defaults`)
  if (borrowers.length === 0) reject('EMPTY_INPUT', `${path}.borrowers`, 'at least one grade', grades.borrowers)
  if (defaults.length !== borrowers.length) {
    reject('LENGTH_MISMATCH', `${path}.defaults`, `${borrowers.length} numbers, like borrowers`, defaults.length)
  }
  // Array.from, unlike map, does not pass over the holes of a sparse array.
  return Array.from(borrowers, (count, i) => {
    const known = expectInteger(count, `${path}.borrowers[${i}]`)
    if (i === 0 && known === 0) {
      const hint = 'Nothing is known of a worst grade without borrowers: leave it out, or join it with the next'
      reject('OUT_OF_RANGE', `${path}.borrowers[0]`, 'a whole number >= 1', count, hint)
    }
    return { borrowers: known, defaults: expectInteger(defaults[i], `${path}.defaults[${i}]`, 0, known) }
  })
}

function expectColumn(column: ArrayLike<number>, path: string): readonly unknown[] {
  if (column === undefined) reject('MISSING_VALUE', path, 'a column of numbers', column)
  if (ArrayBuffer.isView(column)) return Array.from(column)
  return Array.isArray(column)
    ? column
    : reject('INVALID_TYPE', path, 'a column of numbers', expectObject(column, path))
}
