/**
 * All that is wrong with a condition, as values.
 *
 * @module
 */

import { issuesOf } from '../../errors/core.js'
import type { Issue } from '../../errors/index.js'
import { factKinds, partsWithin } from './expect-condition.js'

/** As many faults as are told at once. */
const SHOWN = 10

/**
 * The faults of a condition, for a form in which it is edited: one for each statement that is wrong, the first ten; none where
 * {@link judge} takes it. A fact taken for a number here and for a word there is told once every statement is right by itself.
 *
 * @param path what the condition is called in the faults.
 * @example
 * import { checkCondition } from 'clientele/records'
 * checkCondition({ fact: 'revenue', is: 'at-least', value: 5_000_000 }) // => []
 * const wrong = { all: [{ fact: 'revenue', is: 'at-least', value: '5m' }, { not: { any: [] } }] }
 * checkCondition(wrong).map(issue => issue.path) // => [ 'condition.all[0].value', 'condition.all[1].not.any' ]
 */
export function checkCondition(condition: unknown, path = 'condition'): readonly Issue[] {
  const issues: Issue[] = []
  gather(condition, path, 1, issues)
  return issues
}

/** Goes down to where the faults are; one that no part has by itself is told of the whole. */
function gather(condition: unknown, path: string, depth: number, issues: Issue[]): void {
  if (issues.length === SHOWN) return
  const own = issuesOf(() => factKinds(condition, path, depth))
  if (own.length === 0) return
  let parts: ReturnType<typeof partsWithin>
  issuesOf(() => {
    parts = partsWithin(condition, path, depth)
  })
  const before = issues.length
  for (const [place, part] of parts ?? []) gather(part, place, depth + 1, issues)
  if (issues.length === before) issues.push(...own)
}
