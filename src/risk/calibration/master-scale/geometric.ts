import { expectFinite, expectInteger, expectKnownKeys, expectList, expectText, reject } from '../../../errors/index.js'
import type { MasterScale } from './document.js'
import { seal } from './model.js'
import type { ClosedSide } from './params.js'
import { completeParams } from './params.js'

/** Which grades, from where to where. */
export interface GeometricScaleOptions {
  /** How many grades, at least 2, named 1, 2, … from the best; or their names. */
  readonly grades: number | readonly string[]
  /** Default probability of the best grade; > 0. */
  readonly best: number
  /** Default probability of the worst grade; above that of the best, below 1. */
  readonly worst: number
  /** Default `'left'`: a default probability on a border belongs to the worse grade. */
  readonly closed?: ClosedSide
  /** The grade of clients in default, whose default probability is 1. Default: none of their own. */
  readonly defaultGrade?: string
}

/**
 * A scale whose default probabilities rise by one factor from grade to grade; bands end at the geometric means of
 * neighbours, so that a grade is the same share too high at one end of its band as too low at the other.
 *
 * @throws ClienteleError `OUT_OF_RANGE` for fewer than 2 grades, default probabilities that do not rise within (0, 1), or
 * names that occur twice.
 * @example
 * import { masterScale } from 'clientele/risk'
 * const scale = masterScale.geometric({ grades: ['A', 'B', 'C'], best: 0.001, worst: 0.1, defaultGrade: 'D' })
 * scale.params.grades.map(grade => grade.probabilityOfDefault.toFixed(6)) // => ['0.001000', '0.010000', '0.100000']
 * masterScale.gradeOf(scale, [0.003, 0.004, 1]) // => ['A', 'B', 'D']
 */
export function geometric(options: GeometricScaleOptions): MasterScale {
  expectKnownKeys(options, ['grades', 'best', 'worst', 'closed', 'defaultGrade'], 'options')
  const names = namesOf(options.grades)
  const best = expectFinite(options.best, 'options.best')
  const worst = expectFinite(options.worst, 'options.worst')
  const hint = 'Write 2 % as 0.02'
  if (!(best > 0 && best < 1)) reject('OUT_OF_RANGE', 'options.best', 'a number between 0 and 1', best, hint)
  if (!(worst > best && worst < 1))
    reject('OUT_OF_RANGE', 'options.worst', `a number between ${best} and 1`, worst, hint)
  const [low, high] = [Math.log(best), Math.log(worst)]
  const last = names.length - 1
  const at = (place: number): number => Math.exp(low + ((high - low) * place) / last)
  const grades = names.map((name, i) => ({
    name,
    upTo: i === last ? 1 : at(i + 0.5),
    probabilityOfDefault: i === 0 ? best : i === last ? worst : at(i),
  }))
  const { closed, defaultGrade } = options
  return seal(completeParams({ grades, closed, ...(defaultGrade === undefined ? {} : { defaultGrade }) }, 'options'))
}

function namesOf(grades: number | readonly string[]): readonly string[] {
  if (typeof grades === 'number') {
    return Array.from({ length: expectInteger(grades, 'options.grades', 2, 1000) }, (_, i) => String(i + 1))
  }
  const names = Array.from(expectList(grades, 'options.grades'), (name, i) => expectText(name, `options.grades[${i}]`))
  if (names.length < 2) reject('OUT_OF_RANGE', 'options.grades', 'at least two grades', names.length)
  return names
}
