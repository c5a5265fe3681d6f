/**
 * The lender's own scale.
 *
 * @module
 */

/** A grade, the least quality that has it, and the probability of default the lender puts on it. */
interface Grade {
  readonly rating: string
  readonly least: number
  readonly probabilityOfDefault: number
}

/** Best first. */
export const GRADES: readonly Grade[] = [
  { rating: 'AA', least: 2, probabilityOfDefault: 0.001 },
  { rating: 'A', least: 1.2, probabilityOfDefault: 0.0025 },
  { rating: 'BBB', least: 0.4, probabilityOfDefault: 0.006 },
  { rating: 'BB', least: -0.4, probabilityOfDefault: 0.013 },
  { rating: 'B', least: -1.3, probabilityOfDefault: 0.035 },
  { rating: 'CCC', least: Number.NEGATIVE_INFINITY, probabilityOfDefault: 0.11 },
]

/** The grade that quality as it is seen deserves. */
export function gradeOf(seen: number): Grade {
  return (
    GRADES.find(({ least }) => seen >= least) ?? {
      rating: 'CCC',
      least: Number.NEGATIVE_INFINITY,
      probabilityOfDefault: 0.11,
    }
  )
}
