/**
 * What columns of a trend may hold.
 *
 * @module
 */

export const WITHIN = { expected: 'a number within ±1e100', isGood: (cell: number): boolean => Math.abs(cell) <= 1e100 }
export const GROWTH = {
  expected: 'a finite number > -1',
  isGood: (cell: number): boolean => cell > -1 && cell < Infinity,
}
export const ABOVE = {
  expected: 'a number from 1e-100 to 1e100',
  isGood: (cell: number): boolean => cell >= 1e-100 && cell <= 1e100,
}
