/**
 * What amounts and shares of losses may be: beyond, a figure is a slip of the pen, and sums of it could leave a double.
 *
 * @module
 */
import { expectNonNegative, reject } from '../../errors/index.js'

const MOST = 1e200
const MOST_LOST = 10
const FASTEST = 100

/** An amount of money, from 0 to 1e200. */
export function expectAmount(value: unknown, path: string): number {
  const amount = expectNonNegative(value, path)
  return amount <= MOST ? amount : reject('OUT_OF_RANGE', path, `a number from 0 to ${MOST}`, value)
}

/** A share lost, above 1 where costs are. */
export function expectLossShare(value: unknown, path: string): number {
  const share = expectNonNegative(value, path)
  return share <= MOST_LOST ? share : reject('OUT_OF_RANGE', path, LOSS_SHARE.expected, value, 'Write 45 % as 0.45')
}

/** The cells of a column of shares lost. */
export const LOSS_SHARE = {
  expected: `a number from 0 to ${MOST_LOST}`,
  isGood: (cell: number): boolean => cell >= 0 && cell <= MOST_LOST,
}

/** A force of interest per year at which nothing grows beyond what a double holds over the years. */
export function expectSlow(force: number, years: number, path: string, given: unknown): number {
  if (-force * years <= FASTEST) return force
  return reject('OUT_OF_RANGE', path, `a rate at which discounting multiplies by at most e^${FASTEST}`, given)
}
