import { expectNonNegative, reject } from '../../../errors/index.js'
import { LONGEST_TIME } from '../../../money/core.js'

/** A time that matrices can be computed for: from 0 to 1e100 of any unit. */
export function expectTime(time: unknown, path: string): number {
  const number = expectNonNegative(time, path)
  return number <= LONGEST_TIME ? number : reject('OUT_OF_RANGE', path, `a number from 0 to ${LONGEST_TIME}`, time)
}
