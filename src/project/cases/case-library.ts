/**
 * A library of past financings.
 *
 * @module
 */

import { fitColumns } from '../../statistics/gower/fit.js'
import { readDescription } from '../../statistics/gower/read-description.js'
import { caseColumns } from './case-columns.js'
import { seal } from './library.js'
import { readCases } from './read-cases.js'
import type { CaseDescription, CaseLibrary, FinancingCase } from './types.js'

/**
 * Past financings as a document that answers what similar ones paid and how they ended.
 *
 * Ranges of numbers and ranks of levels are taken from the cases once and kept with the library. Give ranges in the
 * description for distances that stay the same when the library is made anew with more cases.
 *
 * @param cases at least one, each with an id of its own.
 * @param description the facts by which cases are compared, and how (see `gower.fit` of `clientele/statistics`).
 * @throws ClienteleError naming the field at fault (`cases[3].facts.amount`): `INVALID_TYPE`, `OUT_OF_RANGE`, `INVALID_DATE`,
 * `UNKNOWN_OPTION`; `CONFLICTING_OPTIONS` for an id twice or a loss without a default; `MISSING_VALUE` for a described fact
 * that no case knows; `EMPTY_INPUT`. `checkCases` returns them instead.
 * @example
 * import { caseLibrary } from 'clientele/project'
 * const library = caseLibrary(
 *   [
 *     { id: 'W-1', agreedOn: '2019-03-01', facts: { amount: 40e6, sector: 'wind' }, terms: { margin: 0.021 } },
 *     { id: 'S-1', agreedOn: '2020-06-15', facts: { amount: 10e6, sector: 'solar' }, terms: { margin: 0.018 } },
 *   ],
 *   { amount: { kind: 'number', scale: 'log' }, sector: { kind: 'nominal' } },
 * )
 * library // => case-library of 2 cases agreed from 2019-03-01 to 2020-06-15, compared by amount, sector
 * library.scale.params.attributes.amount.range // => [ 10000000, 40000000 ]
 */
export function caseLibrary(cases: readonly FinancingCase[], description: CaseDescription): CaseLibrary {
  const described = readDescription(description, 'description')
  const read = readCases(cases, 'cases')
  const columns = caseColumns(read, described)
  const scale = fitColumns(columns, described, read.length, (name, row) => `cases[${row}].facts.${name}`)
  return seal(scale, read)
}
