/**
 * Which cases are looked for.
 *
 * @module
 */
import { expectInteger, expectKnownKeys, expectNonNegative, reject } from '../../errors/index.js'
import type { DateInput } from '../../money/core.js'
import { dayNumber } from '../../money/core.js'

/** Which cases are looked for. */
export interface SimilarCasesOptions {
  /**
   * The day of the question. Cases agreed on it or later are not used, nor what became known on it or later, so that an
   * answer about the past is the one that could have been given then. For a question of today: today.
   */
  readonly asOf: DateInput
  /** At most so many; 10 by default. */
  readonly count?: number
  /** Share of the description's weight that must be known of both; [0, 1], 0.5 by default. */
  readonly leastCoverage?: number
  /** Cases further away are left out; [0, 1], 1 by default. */
  readonly furthest?: number
}

/** The same, read. */
export interface Search {
  readonly day: number
  readonly count: number
  readonly leastCoverage: number
  readonly furthest: number
}

export function readSearch(options: SimilarCasesOptions): Search {
  expectKnownKeys(options, ['asOf', 'count', 'leastCoverage', 'furthest'], 'options')
  const { asOf, count = 10, leastCoverage = 0.5, furthest = 1 } = options
  if (asOf === undefined) reject('MISSING_VALUE', 'options.asOf', 'the day of the question', asOf, 'Today, say')
  return {
    day: dayNumber(asOf, 'options.asOf'),
    count: expectInteger(count, 'options.count', 1),
    leastCoverage: expectShare(leastCoverage, 'options.leastCoverage'),
    furthest: expectShare(furthest, 'options.furthest'),
  }
}

function expectShare(value: unknown, path: string): number {
  const share = expectNonNegative(value, path)
  return share <= 1 ? share : reject('OUT_OF_RANGE', path, 'a share within [0, 1]', value)
}
