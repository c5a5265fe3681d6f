import { issuesOf } from '../../errors/core.js'
import type { Issue } from '../../errors/index.js'
import { caseLibrary } from './case-library.js'
import { readCase } from './read-case.js'
import type { CaseDescription, FinancingCase } from './types.js'

/**
 * What is wrong with cases, as values: the first fault of each case; where there is none, those that show between cases or
 * against the description (an id twice, a word among numbers).
 *
 * @param cases and `description` as for `caseLibrary`.
 * @returns no issue where `caseLibrary` takes them.
 * @example
 * import { checkCases } from 'clientele/project'
 * const description = { amount: { kind: 'number' } }
 * checkCases(
 *   [
 *     { id: 'A', agreedOn: '2024-02-30', facts: { amount: 1 } },
 *     { id: 'B', agreedOn: '2024-03-01', facts: { amount: 2 }, loss: { rate: 0.4, knownOn: '2024-04-01' } },
 *   ],
 *   description,
 * ).map(issue => issue.path) // => [ 'cases[0].agreedOn', 'cases[1].loss' ]
 * checkCases([{ id: 'A', agreedOn: '2024-02-28', facts: { amount: 1 } }], description) // => []
 */
export function checkCases(cases: readonly FinancingCase[], description: CaseDescription): readonly Issue[] {
  const each = Array.isArray(cases)
    ? Array.from(cases, (given: FinancingCase, i) => issuesOf(() => readCase(given, `cases[${i}]`)).slice(0, 1)).flat()
    : []
  return each.length > 0 ? each : issuesOf(() => caseLibrary(cases, description))
}
