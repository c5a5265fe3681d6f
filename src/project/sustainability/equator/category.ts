/**
 * The category of a project by the harm it may do.
 *
 * @see Equator Principles (2013 and 2020), Principle 1.
 * @module
 */
import { expectKnownKeys, expectObject, expectOneOf } from '../../../errors/index.js'
import { expectTruth } from './scope.js'
import type { EquatorCategory, EquatorImpacts } from './types.js'

const MARKS = ['diverse', 'irreversible', 'unprecedented'] as const

/** A category and why. */
export interface CategoryWithReasons {
  readonly category: EquatorCategory
  readonly reasons: readonly string[]
}

/**
 * A: significant harm that is diverse, irreversible or unprecedented. B: limited harm. C: minimal harm or none. Where answers fall
 * between the words of the principles (significant but of none of these kinds, limited but of one of them), the stricter counts,
 * and the reasons say so: that rule is ours.
 */
export function equatorCategory(impacts: EquatorImpacts, path = 'project.impacts'): CategoryWithReasons {
  expectKnownKeys(expectObject(impacts, path), ['adverse', ...MARKS], path)
  const adverse = expectOneOf(impacts.adverse, ['minimal', 'limited', 'significant'], `${path}.adverse`)
  const marks = MARKS.filter(mark => expectTruth(impacts[mark], `${path}.${mark}`))
  const found = [`${adverse} adverse impacts`, ...marks]
  if (adverse === 'minimal') return { category: 'C', reasons: found }
  if (adverse === 'limited' && marks.length === 0) return { category: 'B', reasons: found }
  const isBetween = adverse === 'limited' || marks.length === 0
  return { category: 'A', reasons: isBetween ? [...found, 'between A and B: the stricter category counts'] : found }
}
