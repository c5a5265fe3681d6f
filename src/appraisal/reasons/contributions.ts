/**
 * Why does a client score as it does? What each input adds to the score, beside what it adds for the average client of the book:
 *
 *     score − book = Σ dⱼ      dⱼ = 100 wⱼ (gⱼ − mⱼ)
 *
 * gⱼ is the client's grade of input j within [0, 1], mⱼ the book's mean of it, wⱼ its share of the score. As the score is a sum, these
 * are its Shapley values (Štrumbelj and Kononenko 2014, Knowledge and Information Systems 41, eq. 5: linear models); no input is
 * credited for what another did. What is not known has the book's mean, and adds nothing.
 *
 * @module
 */
import { compensatedSum } from '../../numeric/core.js'
import type { FieldsRead } from '../../records/index.js'
import { expectScored } from '../grading/expect-graded.js'
import type { ClientGrade, GradePoint } from '../grading/index.js'
import type { BookGrades } from './book-grades.js'
import { expectBookGrades } from './book-grades.js'

/** What one input adds to the score. */
export interface Contribution {
  /** What the policy calls the input of the score: `risk`. */
  readonly input: string
  /** The part of it: `arrears`; the input itself where it has none. */
  readonly part: string
  /** Share of the score that it decides; those of all contributions add up to 1. */
  readonly weight: number
  /** Within [0, 1], 1 the best for the lender; the book's where it is not known. */
  readonly grade: number
  /** Mean grade of the book. */
  readonly book: number
  /** Points of score above those of the average client: those of all contributions add up to the score less the book's. */
  readonly difference: number
  readonly isKnown: boolean
  /** The figure that was graded, in its own unit; absent where it is not known. */
  readonly figure?: number
  /** The fields that it rests on. */
  readonly reads: readonly FieldsRead[]
}

/** A score, taken apart. */
export interface Contributions {
  readonly score: number
  /** What a client with the book's mean grades scores at the same weights. */
  readonly book: number
  /** In the order of the policy. */
  readonly parts: readonly Contribution[]
}

/**
 * What every input adds to the score of a client, beside what it adds for the average client of the book. The differences add up to
 * `score − book`.
 *
 * @param graded a grade, or its score and points.
 * @param of mean grades of the book, by input of the score.
 * @throws ClienteleError `INVALID_TYPE` or `OUT_OF_RANGE`, with its path, for what is no grade or no mean grades.
 * @see Štrumbelj and Kononenko (2014), Explaining prediction models and individual predictions with feature contributions, Knowledge and
 * Information Systems 41, eq. 5.
 * @example
 * import { contributionsOf } from 'clientele/appraisal'
 * const part = { name: 'punctuality', weight: 1, grade: 0.9, points: 90, isKnown: true, figure: 0.03, reads: [] }
 * const point = { input: 'punctuality', weight: 1, index: 90, standardDeviation: 0, coverage: 1, points: 90, parts: [part] }
 * const { score, book, parts } = contributionsOf({ score: 90, points: [point] }, { punctuality: { whole: 0.5, parts: {} } })
 * score - book // => 40
 * parts.map(({ difference }) => difference) // => [ 40 ]
 */
export function contributionsOf(graded: Pick<ClientGrade, 'score' | 'points'>, of: BookGrades): Contributions {
  expectScored(graded, 'graded')
  expectBookGrades(of, 'of')
  return contributionsIn(graded, of)
}

/** The same of a grade and a book that are as this library makes them. */
export function contributionsIn(
  { score, points }: Pick<ClientGrade, 'score' | 'points'>,
  of: BookGrades,
): Contributions {
  const leaves = points.flatMap(point => leavesOf(point, of))
  const book = compensatedSum(leaves.map(({ weight, book: mean }) => 100 * weight * mean))
  return { score, book, parts: addingUp(leaves, score - book) }
}

function leavesOf({ input, weight: share, parts }: GradePoint, of: BookGrades): readonly Contribution[] {
  const mean = of[input]
  return parts.map(({ name, weight: within, grade, isKnown, figure, reads }): Contribution => {
    const weight = share * within
    const book = isKnown ? (mean?.parts[name] ?? mean?.whole ?? grade) : grade
    const difference = 100 * weight * (grade - book)
    return figure === undefined
      ? { input, part: name, weight, grade, book, difference, isKnown, reads }
      : { input, part: name, weight, grade, book, difference, isKnown, reads, figure }
  })
}

/** What rounding left goes to the part that says most, where it is least seen. */
function addingUp(leaves: readonly Contribution[], total: number): readonly Contribution[] {
  const left = total - compensatedSum(leaves.map(({ difference }) => difference))
  if (left === 0) return leaves
  const most = leaves.reduce((so, { difference }, at) => {
    return Math.abs(difference) > Math.abs(leaves[so]!.difference) ? at : so
  }, 0)
  return leaves.map((leaf, at) => (at === most ? { ...leaf, difference: leaf.difference + left } : leaf))
}
