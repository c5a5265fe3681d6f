/**
 * Clients by two policies, side by side.
 *
 * @module
 */
import { compensatedSum } from '../../numeric/core.js'
import type { Grade } from '../grade.js'
import { GRADES } from './policy.js'
import type { GradeChange, GradeMove, PointsMoved, PolicyComparison } from './policy-comparison.js'
import type { ClientGrade, GradeInputs } from './types.js'

/** One client by both policies. */
export interface GradePair {
  readonly id: string
  /** By the first policy; absent where it is not known. */
  readonly value?: Pick<NonNullable<GradeInputs['value']>, 'value' | 'exposure'>
  readonly before: ClientGrade
  readonly after: ClientGrade
}

/** Who went where, and what made the difference. */
export function comparisonOf(policy: string, other: string, pairs: readonly GradePair[]): PolicyComparison {
  const moved = pairs.filter(({ before, after }) => before.grade !== after.grade).length
  return {
    policy,
    other,
    clients: pairs.length,
    moves: GRADES.flatMap(from => GRADES.map(to => moveOf(pairs, from, to))),
    changes: pairs.filter(isChanged).map(changeOf),
    share: pairs.length === 0 ? 0 : moved / pairs.length,
  }
}

function moveOf(pairs: readonly GradePair[], from: Grade, to: Grade): GradeMove {
  const who = pairs.filter(({ before, after }) => before.grade === from && after.grade === to)
  const worth = who.flatMap(({ value }) => (value === undefined ? [] : [value]))
  return {
    from,
    to,
    clients: who.length,
    value: compensatedSum(worth.map(({ value }) => value)),
    exposure: compensatedSum(worth.map(({ exposure }) => exposure)),
  }
}

function isChanged({ before, after }: GradePair): boolean {
  return before.grade !== after.grade || before.class !== after.class
}

function changeOf({ id, value, before, after }: GradePair): GradeChange {
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
