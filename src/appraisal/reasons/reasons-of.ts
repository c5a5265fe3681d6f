/**
 * What speaks for a client, and what against it: the contributions that say most.
 *
 * @module
 */
import { expectInteger, expectNonNegative } from '../../errors/index.js'
import { compensatedSum } from '../../numeric/core.js'
import { expectFields } from '../../records/fields/expect-fields.js'
import { expectScored } from '../grading/expect-graded.js'
import type { ClientGrade } from '../grading/index.js'
import type { BookGrades } from './book-grades.js'
import { expectBookGrades } from './book-grades.js'
import type { Contribution } from './contributions.js'
import { contributionsIn } from './contributions.js'

/** One reason. */
export interface Reason extends Pick<Contribution, 'input' | 'part' | 'figure'> {
  /** Points of score above those of the average client of the book; below 0 where it speaks against. */
  readonly points: number
}

/** Why a client scores as it does: the points of `up`, `down` and `rest` add up to `score − book`. */
export interface Reasons {
  readonly score: number
  /** What the average client of the book scores. */
  readonly book: number
  /** What lifts it most, the most first. */
  readonly up: readonly Reason[]
  /** What lowers it most, the most first. */
  readonly down: readonly Reason[]
  /** What all other inputs add together. */
  readonly rest: number
}

/** How much is told. */
export interface ReasonsShown {
  /** Reasons for, and as many against, at most; a whole number >= 1. */
  readonly most: number
  /** Points of score from which on a reason is told; >= 0. */
  readonly leastPoints: number
}

/**
 * The reasons of one client: what lifts its score most above that of the average client, and what lowers it most.
 *
 * @throws ClienteleError as {@link contributionsOf}; `OUT_OF_RANGE` for how much is to be shown.
 * @example
 * import { reasonsOf, reasonText } from 'clientele/appraisal'
 * const part = { name: 'punctuality', weight: 1, grade: 0.9, points: 90, isKnown: true, figure: 0.03, reads: [] }
 * const point = { input: 'punctuality', weight: 1, index: 90, standardDeviation: 0, coverage: 1, points: 90, parts: [part] }
 * const book = { punctuality: { whole: 0.5, parts: {} } }
 * const { up } = reasonsOf({ score: 90, points: [point] }, book, { most: 3, leastPoints: 0.1 })
 * up.map(reason => reasonText(reason, 'en')) // => [ 'instalments paid late: 40 points of score above the average client' ]
 */
export function reasonsOf(graded: Pick<ClientGrade, 'score' | 'points'>, of: BookGrades, shown: ReasonsShown): Reasons {
  expectScored(graded, 'graded')
  expectBookGrades(of, 'of')
  return reasonsIn(graded, of, readShown(shown, 'shown'))
}

/** How much is told, checked. */
export function readShown(value: unknown, path: string): ReasonsShown {
  const { most, leastPoints } = expectFields(value, ['most', 'leastPoints'], path)
  return {
    most: expectInteger(most, `${path}.most`, 1),
    leastPoints: expectNonNegative(leastPoints, `${path}.leastPoints`),
  }
}

/** The same of a grade, a book and a policy that are as this library makes them. */
export function reasonsIn(
  graded: Pick<ClientGrade, 'score' | 'points'>,
  of: BookGrades,
  { most, leastPoints }: ReasonsShown,
): Reasons {
  const { score, book, parts } = contributionsIn(graded, of)
  const told = parts.filter(({ difference }) => difference !== 0 && Math.abs(difference) >= leastPoints)
  // Sorting is stable: of equals, the first in the policy.
  const ordered = told.toSorted((a, b) => Math.abs(b.difference) - Math.abs(a.difference))
  const up = ordered.filter(({ difference }) => difference > 0).slice(0, most)
  const down = ordered.filter(({ difference }) => difference < 0).slice(0, most)
  const shown = [...up, ...down]
  const rest = score - book - compensatedSum(shown.map(({ difference }) => difference))
  return { score, book, up: up.map(reasonOf), down: down.map(reasonOf), rest: parts.length === shown.length ? 0 : rest }
}

function reasonOf({ input, part, difference, figure }: Contribution): Reason {
  return { input, part, points: difference, ...(figure !== undefined && { figure }) }
}
