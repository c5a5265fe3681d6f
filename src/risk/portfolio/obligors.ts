import { expectObject } from '../../errors/index.js'
import { expectColumns, PROBABILITY, VALUE } from '../../statistics/columns.js'
import { currencyOf } from '../currency-column.js'

/** A portfolio, one row per obligor, in columns of one length. Further columns may stand beside them. */
export interface ObligorColumns {
  /** At default, in currency units; >= 0. */
  readonly exposure: ArrayLike<number>
  /** Within the year; from 0 to 1. */
  readonly probabilityOfDefault: ArrayLike<number>
  /** The share of the exposure that is lost in default, on average; from 0 to 1. */
  readonly lossGivenDefault: ArrayLike<number>
  /** ISO 4217, of all amounts or row by row; two that differ are an error. */
  readonly currency?: string | ArrayLike<string>
}

/** How many obligors a checked portfolio has. */
export function expectObligors(columns: ObligorColumns, path = 'columns'): number {
  expectObject(columns, path)
  const { exposure, probabilityOfDefault, lossGivenDefault, currency } = columns
  const size = expectColumns(
    [`${path}.exposure`, exposure, VALUE],
    [`${path}.probabilityOfDefault`, probabilityOfDefault, PROBABILITY],
    [`${path}.lossGivenDefault`, lossGivenDefault, PROBABILITY],
  )
  currencyOf(currency, `${path}.currency`, size)
  return size
}

/** What each obligor costs on average: Σ over these is the expected loss, whatever hangs together. */
export function expectedLosses(columns: ObligorColumns, size: number): Float64Array {
  const { exposure, probabilityOfDefault, lossGivenDefault } = columns
  return Float64Array.from({ length: size }, (_, i) => exposure[i]! * probabilityOfDefault[i]! * lossGivenDefault[i]!)
}
