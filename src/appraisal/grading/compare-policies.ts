/**
 * What would another policy change, for whom, and why?
 *
 * @module
 */
import { expectKnownKeys, expectList, expectObject } from '../../errors/index.js'
import { compensatedSum } from '../../numeric/core.js'
import type { Grade } from '../grade.js'
import { expectGradeInputs, expectPrevious } from './expect-grade-inputs.js'
import { grader } from './grade-of.js'
import { learnGrading } from './learn-grading.js'
import type { GradingPolicy } from './policy.js'
import { GRADES } from './policy.js'
import type { GradeCase, GradeChange, GradeMove, PointsMoved, PolicyComparison } from './policy-comparison.js'
import { readGradingPolicy } from './read-grading-policy.js'
import type { ClientGrade, GradeInputs } from './types.js'

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
  const pairs = cases.map(({ inputs }, i): Pair => ({ inputs, before: before[i]!, after: after[i]! }))
  const moved = pairs.filter(pair => pair.before.grade !== pair.after.grade).length
  return {
    policy: rules[0].name,
    other: rules[1].name,
    clients: cases.length,
    moves: GRADES.flatMap(from => GRADES.map(to => moveOf(pairs, from, to))),
    changes: pairs.filter(isChanged).map(changeOf),
    share: cases.length === 0 ? 0 : moved / cases.length,
  }
}

/** One client by both policies. */
interface Pair {
  readonly inputs: GradeInputs
  readonly before: ClientGrade
  readonly after: ClientGrade
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

function moveOf(pairs: readonly Pair[], from: Grade, to: Grade): GradeMove {
  const who = pairs.filter(({ before, after }) => before.grade === from && after.grade === to)
  const worth = who.flatMap(({ inputs }) => (inputs.value === undefined ? [] : [inputs.value]))
  return {
    from,
    to,
    clients: who.length,
    value: compensatedSum(worth.map(({ value }) => value)),
    exposure: compensatedSum(worth.map(({ exposure }) => exposure)),
  }
}

function isChanged({ before, after }: Pair): boolean {
  return before.grade !== after.grade || before.class !== after.class
}

function changeOf({ inputs, before, after }: Pair): GradeChange {
  const { id, value } = inputs
  const [heldBefore, heldAfter] = [heldBy(before), heldBy(after)]
  return {
    id,
    from: before.grade,
    to: after.grade,
    classFrom: before.class,
    classTo: after.class,
    ...(value === undefined ? {} : { value: value.value, exposure: value.exposure }),
    scoreFrom: before.score,
    scoreTo: after.score,
    because: pointsMoved(before, after),
    cutsMoved: { A: after.cutPoints.A - before.cutPoints.A, B: after.cutPoints.B - before.cutPoints.B },
    vetoesGained: heldAfter.filter(veto => !heldBefore.includes(veto)),
    vetoesLost: heldBefore.filter(veto => !heldAfter.includes(veto)),
  }
}

function heldBy({ vetoes }: ClientGrade): readonly string[] {
  return vetoes.filter(({ holds }) => holds === 'yes').map(({ id }) => id)
}

/** An input that only one of the policies has adds nothing by the other. */
function pointsMoved(before: ClientGrade, after: ClientGrade): readonly PointsMoved[] {
  const moved = new Map<string, number>()
  for (const { input, points } of before.points) moved.set(input, -points)
  for (const { input, points } of after.points) {
    const less = moved.get(input)
    moved.set(input, less === undefined ? points : points + less)
  }
  const all = Array.from(moved, ([input, points]) => ({ input, points }))
  return all.sort((one, another) => Math.abs(another.points) - Math.abs(one.points))
}
