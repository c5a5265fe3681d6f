/**
 * What would another policy change, for whom, and why?
 *
 * @module
 */
import { expectKnownKeys, expectList, expectObject } from '../../errors/index.js'
import { expectGradeInputs, expectPrevious } from './expect-grade-inputs.js'
import { grader } from './grade-of.js'
import type { GradePair } from './grade-pairs.js'
import { comparisonOf } from './grade-pairs.js'
import { learnGrading } from './learn-grading.js'
import type { GradingPolicy } from './policy.js'
import type { GradeCase, PolicyComparison } from './policy-comparison.js'
import { readGradingPolicy } from './read-grading-policy.js'
import type { ClientGrade } from './types.js'

/**
 * Grades all clients by a policy and by another, each learnt from them anew, and says who changes and what made the difference:
 * points of each input, cut points that moved, vetoes.
 *
 * @param cases the clients of the book.
 * @throws ClienteleError as `readGradingPolicy` does; `INVALID_TYPE` or `OUT_OF_RANGE` for cases that are none.
 * @example
 * import { comparePolicies, VALUE_POLICY } from 'clientele/appraisal'
 * comparePolicies([], VALUE_POLICY, { ...VALUE_POLICY, name: 'stricter', cuts: { by: 'share', A: 0.1, B: 0.5 } }).share // => 0
 */
export function comparePolicies(
  cases: readonly GradeCase[],
  policy: GradingPolicy,
  other: GradingPolicy,
): PolicyComparison {
  for (const [i, one] of Array.from(expectList(cases, 'cases')).entries()) expectCase(one, `cases[${i}]`)
  const rules = [readGradingPolicy(policy, 'policy'), readGradingPolicy(other, 'other')] as const
  const [before, after] = [gradesBy(rules[0], cases), gradesBy(rules[1], cases)]
  const pairs = cases.map(
    ({ inputs: { id, value } }, i): GradePair => ({
      id,
      ...(value !== undefined && { value }),
      before: before[i]!,
      after: after[i]!,
    }),
  )
  return comparisonOf(rules[0].name, rules[1].name, pairs)
}

function expectCase(value: unknown, path: string): void {
  const { inputs, previous, ...rest } = expectObject(value, path)
  expectKnownKeys(rest, [], path)
  expectGradeInputs(inputs, `${path}.inputs`)
  expectPrevious(previous, `${path}.previous`)
}

function gradesBy(policy: GradingPolicy, cases: readonly GradeCase[]): readonly ClientGrade[] {
  const learner = learnGrading(policy)
  for (const { inputs } of cases) learner.add(inputs)
  const grade = grader(learner.finish(), policy)
  return cases.map(({ inputs, previous }) => grade(inputs, previous))
}
