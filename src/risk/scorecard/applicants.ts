/**
 * The clients a scorecard is fitted to, checked at the door.
 *
 * @module
 */
import { expectKnownKeys, expectObject, reject } from '../../errors/index.js'
import { expectColumns, OUTCOME, WEIGHT } from '../../statistics/columns.js'
import type { BinnedVariable } from '../binning/index.js'
import { renamed } from '../binning/renamed.js'
import type { ScorecardColumns } from './clients.js'
import { sizeOf } from './clients.js'

/** Clients whose outcome is known. */
export interface ScorecardData {
  /** What was known of them when they applied: columns of numbers or of texts, null where a value is missing. */
  readonly columns: ScorecardColumns
  /** 1 for a bad (a default), 0 for a good. */
  readonly outcomes: ArrayLike<number>
  /** How often each client counts, >= 0; 1 by default. */
  readonly weights?: ArrayLike<number>
}

/** The same, checked. */
export interface Applicants extends ScorecardData {
  /** Of the columns, in an order that does not hang on theirs. */
  readonly names: readonly string[]
  readonly size: number
  /** By weight. */
  readonly goods: number
  readonly bads: number
}

/** A variable with its bins and what it says of each client. */
export interface Candidate {
  readonly name: string
  readonly bins: BinnedVariable
  readonly informationValue: number
  /** Of each client, in the sign of the bins. */
  readonly weightsOfEvidence: Float64Array
}

export function readApplicants(data: ScorecardData): Applicants {
  expectKnownKeys(data, ['columns', 'outcomes', 'weights'], 'data')
  const { columns, outcomes, weights } = data
  const names = Object.keys(expectObject(columns, 'data.columns')).sort()
  if (names.length === 0) reject('EMPTY_INPUT', 'data.columns', 'at least one column', columns)
  if (names.includes('')) reject('OUT_OF_RANGE', 'data.columns', 'names that are not empty', '')
  const size = renamed('columns', 'data.columns', () => sizeOf(columns, names))
  const rows = expectColumns(
    ['data.outcomes', outcomes, OUTCOME],
    ...(weights === undefined ? [] : [['data.weights', weights, WEIGHT] as const]),
  )
  if (rows !== size) reject('LENGTH_MISMATCH', 'data.outcomes', `${size} outcomes, like the columns`, rows)
  const of = [0, 0]
  for (let row = 0; row < size; row++) of[outcomes[row]!]! += weights === undefined ? 1 : weights[row]!
  const [goods, bads] = [of[0]!, of[1]!]
  if (goods === 0 || bads === 0) {
    const only = goods > 0 ? 'only goods (0)' : bads > 0 ? 'only bads (1)' : 'neither'
    const hint = 'A scorecard tells goods from bads, so it needs both; where bads are rare, see low-default portfolios'
    reject('NO_VARIATION', 'data.outcomes', 'both 0 and 1, with a weight above 0', only, hint)
  }
  return { ...data, names, size, goods, bads }
}
