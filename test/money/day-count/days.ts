import { dayNumber } from '../../../src/money/index.js'

/** The day numbers of two dates. */
export function days(start: string, end: string): readonly [number, number] {
  return [dayNumber(start), dayNumber(end)]
}
