/**
 * The door of the internal ratings-based approach: fields of one exposure, columns of many.
 *
 * @module
 */
import {
  expectFinite,
  expectKnownKeys,
  expectNonNegative,
  expectObject,
  expectOneOf,
  reject,
} from '../../errors/index.js'
import { columnLength, expectColumns, PROBABILITY, VALUE, WEIGHT } from '../../statistics/columns.js'
import { currencyOf } from '../currency-column.js'
import { CAPITAL_CLASSES } from './asset-classes.js'
import type { IrbColumns, IrbExposure } from './irb-exposure.js'
import { COLLATERAL, SENIORITY } from './irb-exposure.js'

const FIELDS: readonly string[] = [
  'assetClass',
  'exposure',
  'probabilityOfDefault',
  'lossGivenDefault',
  'maturity',
  'turnover',
  'largeFinancial',
  'transactor',
  'seniority',
  'collateral',
  'securedShare',
  'bestEstimateOfLoss',
]

/** What a cell must be, as a test and in words. */
interface CellRule {
  readonly expected: string
  readonly isGood: (cell: number) => boolean
}

/** A column with its name, the rule of its cells, and the largest of them: all are at least 0. */
type CheckedColumn = readonly [name: string, column: ArrayLike<number>, rule: CellRule, most: number]

const LARGEST = 1e200
const TURNOVER: CellRule = { expected: 'a number >= 0, Infinity for a large firm', isGood: (cell: number) => cell >= 0 }

/** Checks the fields of one exposure and makes them columns of one row. */
export function oneRow(exposure: IrbExposure): IrbColumns {
  expectKnownKeys(exposure, FIELDS, 'exposure')
  expectUpTo(LARGEST, exposure.exposure, 'exposure.exposure')
  expectUpTo(1, exposure.probabilityOfDefault, 'exposure.probabilityOfDefault')
  const { lossGivenDefault, maturity, turnover, securedShare, bestEstimateOfLoss, largeFinancial, transactor } =
    exposure
  for (const [name, share] of Object.entries({ lossGivenDefault, securedShare, bestEstimateOfLoss })) {
    if (share !== undefined) expectUpTo(1, share, `exposure.${name}`)
  }
  if (maturity !== undefined) expectNonNegative(maturity, 'exposure.maturity')
  if (turnover !== undefined && turnover !== Number.POSITIVE_INFINITY) expectNonNegative(turnover, 'exposure.turnover')
  for (const [name, flag] of Object.entries({ largeFinancial, transactor })) {
    if (flag !== undefined && typeof flag !== 'boolean')
      reject('INVALID_TYPE', `exposure.${name}`, 'true or false', flag)
  }
  if (exposure.assetClass === undefined) {
    reject('MISSING_VALUE', 'exposure.assetClass', `one of ${CAPITAL_CLASSES.join(', ')}`, undefined)
  }
  for (const [name, word, words] of [
    ['assetClass', exposure.assetClass, CAPITAL_CLASSES],
    ['seniority', exposure.seniority ?? 'senior', SENIORITY],
    ['collateral', exposure.collateral ?? 'none', COLLATERAL],
  ] as const) {
    expectOneOf<string>(word, words, `exposure.${name}`)
  }
  const cells = Object.entries(exposure).filter(([, cell]) => cell !== undefined)
  const columns = cells.map(([name, cell]) => [name, typeof cell === 'string' ? cell : [cell]])
  return Object.fromEntries(columns)
}

/** The number of rows, all of whose numbers are good. */
export function expectIrbColumns(columns: IrbColumns): number {
  expectKnownKeys(columns, [...FIELDS, 'currency'], 'columns')
  const size = columnLength(columns.exposure, 'columns.exposure')
  const { exposure, probabilityOfDefault, lossGivenDefault, maturity, turnover, securedShare, bestEstimateOfLoss } =
    columns
  const required: readonly CheckedColumn[] = [
    ['columns.exposure', exposure, WEIGHT, LARGEST],
    ['columns.probabilityOfDefault', probabilityOfDefault, PROBABILITY, 1],
  ]
  const optional: readonly (readonly [string, ArrayLike<number> | undefined, CellRule, number])[] = [
    ['columns.lossGivenDefault', lossGivenDefault, PROBABILITY, 1],
    ['columns.maturity', maturity, VALUE, Number.MAX_VALUE],
    ['columns.turnover', turnover, TURNOVER, Number.POSITIVE_INFINITY],
    ['columns.securedShare', securedShare, PROBABILITY, 1],
    ['columns.bestEstimateOfLoss', bestEstimateOfLoss, PROBABILITY, 1],
  ]
  const given = optional.flatMap(([name, column, rule, most]): readonly CheckedColumn[] =>
    column === undefined ? [] : [[name, column, rule, most]],
  )
  const all = [...required, ...given]
  const isGood = size > 0 && all.every(([, column, , most]) => isWithin(column, size, most))
  // One pass over doubles tells that nothing is wrong; what is wrong, and where, is worth a slower one.
  if (!isGood) expectColumns(...all.map(([name, column, rule]) => [name, column, rule] as const))
  currencyOf(columns.currency, 'columns.currency', size)
  return size
}

/** Whether a column holds so many doubles, all from 0 to `most`. */
function isWithin(column: ArrayLike<number>, size: number, most: number): boolean {
  if (!(column instanceof Float64Array) || column.length !== size) return false
  for (let i = 0; i < size; i++) if (!(column[i]! >= 0 && column[i]! <= most)) return false
  return true
}

/** Whether the fields are those of many exposures. */
export function isColumns(input: IrbExposure | IrbColumns): input is IrbColumns {
  return typeof expectObject(input, 'exposure')['exposure'] === 'object'
}

function expectUpTo(most: number, value: unknown, path: string): void {
  const number = expectFinite(value, path)
  if (!(number >= 0 && number <= most)) reject('OUT_OF_RANGE', path, `a number from 0 to ${most}`, value)
}
