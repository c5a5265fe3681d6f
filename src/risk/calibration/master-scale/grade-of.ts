import { expectText, reject } from '../../../errors/index.js'
import { expectColumns, PROBABILITY } from '../../../statistics/columns.js'
import type { MasterScale } from './document.js'
import { paramsOf } from './model.js'
import type { MasterScaleParams } from './params.js'

/**
 * The grade of a default probability, or of a column of them.
 *
 * @param pd within [0, 1]; one on a border belongs to the worse grade where bands are closed on the left.
 * @throws ClienteleError `OUT_OF_RANGE` for a PD outside of [0, 1], naming the first ten bad cells; for a document that is
 * no master scale.
 * @example
 * import { masterScale } from 'clientele/risk'
 * const scale = masterScale.geometric({ grades: 3, best: 0.001, worst: 0.1 })
 * masterScale.gradeOf(scale, 0.02) // => '2'
 */
export function gradeOf(model: MasterScale, pd: number): string
export function gradeOf(model: MasterScale, pd: ArrayLike<number>): string[]
export function gradeOf(model: MasterScale, pd: number | ArrayLike<number>): string | string[] {
  const params = paramsOf(model)
  if (typeof pd !== 'number') {
    expectColumns(['pd', pd, PROBABILITY])
    return Array.from(pd, one => nameAt(params, one))
  }
  return PROBABILITY.isGood(pd)
    ? nameAt(params, pd)
    : reject('OUT_OF_RANGE', 'pd', PROBABILITY.expected, pd, 'Write 2 % as 0.02')
}

/**
 * The default probability that a grade stands for; 1 for the grade of defaults.
 *
 * @throws ClienteleError `OUT_OF_RANGE` for a grade that the scale does not have.
 * @example
 * import { masterScale } from 'clientele/risk'
 * const scale = masterScale.geometric({ grades: 3, best: 0.001, worst: 0.1, defaultGrade: 'D' })
 * masterScale.probabilityOfGrade(scale, '3') // => 0.1
 * masterScale.probabilityOfGrade(scale, 'D') // => 1
 */
export function probabilityOfGrade(model: MasterScale, grade: string): number {
  const { grades, defaultGrade } = paramsOf(model)
  expectText(grade, 'grade')
  if (grade === defaultGrade) return 1
  const names = grades.map(({ name }) => name)
  const found = grades[names.indexOf(grade)]
  return found?.probabilityOfDefault ?? reject('OUT_OF_RANGE', 'grade', `one of ${names.join(', ')}`, grade)
}

function nameAt({ grades, closed, defaultGrade }: MasterScaleParams, pd: number): string {
  if (pd === 1 && defaultGrade !== undefined) return defaultGrade
  let [from, to] = [0, grades.length - 1]
  while (from < to) {
    const middle = (from + to) >> 1
    const { upTo } = grades[middle]!
    if (closed === 'left' ? pd < upTo : pd <= upTo) to = middle
    else from = middle + 1
  }
  return grades[from]!.name
}
