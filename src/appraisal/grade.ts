/**
 * Which clients matter most? Grades A, B and C from values, by the rule of a policy.
 *
 * Equal values have equal grades, and a higher value never a lower one. The cut points are stated in money, also where
 * the policy names shares, so that anybody can check a grade with the value alone.
 *
 * @module
 */
import { expectFinite, expectList, reject } from '../errors/index.js'
import { addTo, runningSum, totalOf } from '../numeric/core.js'
import type { AppraisalPolicy, GradesByShare } from './policy.js'
import { readPolicy } from './policy.js'

/** From best to least. */
export type Grade = 'A' | 'B' | 'C'

/** The grade of every client and what it was decided by. */
export interface Grades {
  /** In the order of the values. */
  readonly grades: readonly Grade[]
  /** The least value of A and of B; absent where nobody can reach the grade, as no value is above 0. */
  readonly cutPoints: { readonly A?: number; readonly B?: number }
  /** The name of the policy. */
  readonly policy: string
}

/**
 * The grade of every value.
 *
 * @param value one per client; finite, in one currency.
 * @throws ClienteleError for a value that is no finite number, or a policy that is none.
 * @example
 * import { DEFAULT_POLICY, gradeValues } from 'clientele/appraisal'
 * const { grades, cutPoints } = gradeValues(DEFAULT_POLICY, [5, 900, 80, 5, 10])
 * grades // => ['C', 'A', 'B', 'C', 'C']
 * cutPoints // => { A: 900, B: 80 }
 */
export function gradeValues(policy: AppraisalPolicy, value: ArrayLike<number>): Grades {
  const { grades: rule, name } = readPolicy(policy)
  const values = valuesOf(value)
  const cutPoints = rule.by === 'value' ? { A: rule.A, B: rule.B } : cutsByShare(rule, values)
  const { A = Number.POSITIVE_INFINITY, B = Number.POSITIVE_INFINITY } = cutPoints
  const grades = Array.from(values, (amount): Grade => (amount >= A ? 'A' : amount >= B ? 'B' : 'C'))
  return { grades, cutPoints, policy: name }
}

/** The value at which the most valuable clients together reach each share. */
function cutsByShare({ A, B }: GradesByShare, values: Float64Array): { readonly A?: number; readonly B?: number } {
  const positive = values.filter(value => value > 0).sort()
  if (positive.length === 0) return {}
  const scale = scaleOf(positive)
  const all = runningSum()
  for (const value of positive) addTo(all, value * scale)
  const total = totalOf(all)
  const sum = runningSum()
  let cutA: number | undefined
  for (let i = positive.length - 1; i >= 0; i--) {
    addTo(sum, positive[i]! * scale)
    const share = totalOf(sum) / total
    if (cutA === undefined && share >= A) cutA = positive[i]!
    if (share >= B && cutA !== undefined) return { A: cutA, B: positive[i]! }
  }
  return { A: positive[0]!, B: positive[0]! }
}

/** A power of two, which rounds nothing, by which the sum of huge values stays within the range of a double. */
function scaleOf(positive: Float64Array): number {
  return positive.at(-1)! > 2 ** 900 ? 2 ** -200 : 1
}

function valuesOf(value: ArrayLike<number>): Float64Array {
  if (!ArrayBuffer.isView(value)) expectList(value, 'value')
  const values = new Float64Array(value.length)
  for (let i = 0; i < values.length; i++) values[i] = expectFinite(value[i], `value[${i}]`)
  if (values.length === 0) reject('EMPTY_INPUT', 'value', 'at least one value', value)
  return values
}
