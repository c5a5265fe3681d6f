import { issuesOf } from '../../errors/core.js'
import type { Issue } from '../../errors/index.js'
import { readStructure } from './read-structure.js'
import type { PathStructure } from './structure-types.js'

/**
 * What is wrong with a structure, as values: unknown names, items that measure two constructs, constructs in no path, constructs
 * that act on themselves by way of others. None where it can be estimated.
 *
 * @example
 * import { checkStructure } from 'clientele/satisfaction'
 * const constructs = { Quality: { kind: 'composite', items: ['q1', 'q2'] }, Satisfaction: { kind: 'composite', items: ['s1'] } }
 * checkStructure({ constructs, paths: [{ from: 'Quality', to: 'Satisfaction' }] }) // => []
 */
export function checkStructure(structure: PathStructure): readonly Issue[] {
  return issuesOf(() => readStructure(structure, 'structure'))
}
