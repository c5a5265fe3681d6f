/**
 * A small made-up book with ties, two endings, groups, strata, late entries and weights, of which R 4.2.2 with survival 3.5-3 and
 * cmprsk 2.2-11 says the figures in the tests of this folder.
 */
import type { CompetingDurations } from '../../../../src/statistics/survival/types.js'

const ENDED = [
  1, 0, 2, 1, 2, 0, 0, 1, 0, 2, 0, 0, 0, 2, 0, 0, 2, 2, 0, 0, 1, 1, 2, 2, 0, 0, 1, 2, 0, 2, 1, 2, 2, 1, 0, 2, 0, 0, 0,
  2, 2, 0, 2, 1, 1, 2, 0, 1, 2, 2, 0, 2, 1, 0, 0, 0, 2, 2, 2, 1,
]

export const DURATION: readonly number[] = [
  11, 18, 8, 7, 15, 4, 14, 9, 24, 3, 21, 24, 5, 1, 24, 24, 4, 2, 24, 24, 7, 8, 12, 6, 24, 24, 13, 1, 7, 4, 12, 4, 5, 7,
  3, 4, 1, 24, 4, 7, 20, 24, 19, 3, 16, 11, 3, 16, 14, 6, 24, 8, 14, 24, 24, 24, 6, 3, 7, 4,
]
export const ENDING: readonly (string | null)[] = ENDED.map(code => [null, 'default', 'prepaid'][code] ?? null)
export const ENTRY: readonly number[] = [
  3, 3, 3, 3, 2, 3, 3, 3, 2, 0, 0, 2, 3, 0, 0, 1, 2, 0, 1, 3, 2, 0, 2, 1, 2, 0, 0, 0, 2, 2, 3, 0, 3, 1, 0, 1, 0, 1, 0,
  1, 0, 0, 2, 0, 0, 3, 0, 3, 1, 2, 2, 2, 0, 2, 2, 3, 2, 0, 0, 2,
]
export const WEIGHTS: readonly number[] = [
  2, 1, 2, 1, 3, 1, 3, 2, 3, 2, 3, 1, 1, 3, 1, 2, 1, 3, 1, 2, 3, 2, 3, 3, 1, 2, 3, 2, 3, 2, 1, 3, 2, 1, 1, 2, 1, 3, 2,
  3, 2, 3, 2, 1, 2, 2, 2, 1, 1, 3, 1, 1, 2, 1, 1, 1, 3, 1, 3, 3,
]

const segments = (codes: readonly number[], names: readonly string[]) => ({
  segment: codes.map(code => code - 1),
  segmentNames: names,
})

export const BRANCH = segments(
  [
    3, 1, 2, 1, 2, 2, 1, 2, 1, 3, 1, 1, 2, 1, 1, 3, 2, 1, 1, 3, 3, 1, 3, 2, 1, 3, 1, 1, 2, 3, 3, 1, 1, 1, 2, 1, 1, 2, 3,
    1, 1, 2, 1, 2, 2, 1, 2, 3, 3, 1, 1, 1, 2, 3, 3, 1, 1, 3, 1, 2,
  ],
  ['north', 'south', 'west'],
)
export const YEAR = segments(
  [
    1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 1, 1, 2, 1, 1, 1, 1, 2, 2, 2, 1, 2, 2, 1, 2, 1, 2, 1, 2, 2, 2, 1, 1, 1, 2, 2, 2,
    2, 1, 1, 1, 2, 2, 2, 1, 1, 2, 2, 1, 1, 1, 1, 1, 2, 1, 2, 1, 2,
  ],
  ['first', 'second'],
)
export const DESK = segments(
  [
    2, 1, 1, 2, 1, 2, 2, 1, 2, 1, 1, 2, 1, 2, 1, 1, 2, 2, 1, 1, 1, 2, 2, 2, 2, 2, 1, 1, 2, 1, 1, 2, 1, 2, 1, 1, 1, 2, 1,
    1, 1, 2, 1, 2, 1, 2, 2, 1, 2, 1, 2, 2, 2, 2, 1, 1, 2, 1, 1, 2,
  ],
  ['own', 'broker'],
)
export const COLUMNS = {
  margin: [
    1, 0.5, -0.1, -0.2, 1.2, 1.3, 0.5, -0.1, -1.2, -1.1, -1.7, 0.5, 0.8, 0.3, -3.3, -0.1, -0.9, 0.5, -1.6, -2, 1.1, 0.3,
    1, -0.2, 0.4, -1.5, -0.1, 0.7, -2.1, -0.1, -1.4, -0.3, -0.5, 1.2, -0.5, 0.4, 0.3, -0.5, -0.6, 0.4, -0.9, 0, 0.5, 2,
    -1.2, 0.1, 0.3, 0.7, 0.6, 1.9, -0.6, -0.8, -0.6, -1, -0.7, -1.4, 0.9, -0.2, 1, 0,
  ],
  secured: [
    1, 0, 1, 0, 1, 0, 0, 1, 1, 1, 0, 0, 0, 0, 1, 1, 1, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0,
    0, 0, 1, 1, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 1, 0, 1, 0, 0, 1, 0,
  ],
}

export const BOOK: CompetingDurations = {
  unit: 'month',
  duration: DURATION,
  ending: ENDING,
  endings: ['default', 'prepaid'],
}

/** The same with each row as often as its weight says. */
export function repeated<T>(cells: readonly T[]): readonly T[] {
  return cells.flatMap((cell, row) => new Array<T>(WEIGHTS[row]!).fill(cell))
}
