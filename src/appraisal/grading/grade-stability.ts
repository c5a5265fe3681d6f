/**
 * How still grades hold from one date to the next.
 *
 * @module
 */
import type { Grade } from '../grade.js'
import type { GradedClient, GradeStability } from './backtest-types.js'
import { GRADES } from './policy.js'

/** Moves of clients that had a grade before and have one now. */
export function stabilityOf(previous: ReadonlyMap<string, Grade>, graded: readonly GradedClient[]): GradeStability {
  const counts = GRADES.map(() => GRADES.map(() => 0))
  for (const { id, grade } of graded) {
    const before = previous.get(id)
    if (before !== undefined) counts[GRADES.indexOf(before)]![GRADES.indexOf(grade)]!++
  }
  return withShare(counts)
}

/** Moves of several dates together. */
export function sumOfStability(all: readonly GradeStability[]): GradeStability {
  return withShare(
    GRADES.map((_, from) => GRADES.map((__, to) => all.reduce((sum, { counts }) => sum + counts[from]![to]!, 0))),
  )
}

function withShare(counts: readonly (readonly number[])[]): GradeStability {
  const all = counts.flat().reduce((sum, count) => sum + count, 0)
  const kept = counts.reduce((sum, row, i) => sum + row[i]!, 0)
  return all === 0 ? { counts } : { counts, kept: kept / all }
}
