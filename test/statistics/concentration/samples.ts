/** Ten values of R's `ineq`, and a book of six orders of magnitude. */
export const TEN = [541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261]
export const WIDE = [1, 10, 100, 1e3, 1e4, 1e5, 1e6]
/** What no door of values takes, with the code it refuses by. */
export const REFUSED: readonly (readonly [given: unknown, code: string])[] = [
  [undefined, 'MISSING_VALUE'],
  [null, 'INVALID_TYPE'],
  ['12', 'INVALID_TYPE'],
  [7, 'INVALID_TYPE'],
  [[], 'EMPTY_INPUT'],
  [[0, 0], 'OUT_OF_RANGE'],
  [[1, -1], 'OUT_OF_RANGE'],
  [[1, Number.NaN], 'OUT_OF_RANGE'],
  [[1, Number.POSITIVE_INFINITY], 'OUT_OF_RANGE'],
  [[1, null], 'OUT_OF_RANGE'],
]

/** What came from somewhere without types. */
export function untyped(value: unknown): never {
  return value as never
}
