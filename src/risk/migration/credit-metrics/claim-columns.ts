import { collectIssues, expectList, expectObject, received, reject } from '../../../errors/index.js'
import { expectColumns, PROBABILITY, VALUE } from '../../../statistics/columns.js'
import { currencyOf } from '../../currency-column.js'
import { expectShare } from './expect-share.js'

/** Claims, one per row, in columns of one length. Further columns may stand beside them. */
export interface ClaimColumns {
  /** Of the client today: a state of the matrix. */
  readonly rating: readonly string[]
  /** What is due, in currency units; >= 0. */
  readonly exposure: ArrayLike<number>
  /** Share that is lost in default, within [0, 1]: one for all or one per claim. */
  readonly lossGivenDefault: number | ArrayLike<number>
  /** ISO 4217, of all amounts or row by row; two that differ are an error. */
  readonly currency?: string | readonly string[]
}

/** Claims as numbers. */
export interface Claims {
  readonly size: number
  /** Places of the ratings among the states. */
  readonly rating: Int32Array
  readonly exposure: ArrayLike<number>
  readonly lossOf: (row: number) => number
}

/** Checked claims; ratings are states of the matrix. */
export function readClaims(columns: ClaimColumns, states: readonly string[]): Claims {
  expectObject(columns, 'columns')
  const { rating, exposure, lossGivenDefault: loss, currency } = columns
  const size = expectColumns(
    ['columns.exposure', exposure, VALUE],
    ...(typeof loss === 'number' ? [] : ([[LOSS, loss, PROBABILITY]] as const)),
  )
  const codes = currency === undefined || typeof currency === 'string' ? currency : expectList(currency, CURRENCY)
  currencyOf(codes, CURRENCY, size)
  const ratings = expectList(rating, RATING)
  if (ratings.length !== size)
    reject('LENGTH_MISMATCH', RATING, `${size} ratings, like columns.exposure`, ratings.length)
  const shared = typeof loss === 'number' ? expectShare(loss, LOSS) : 0
  const lossOf = typeof loss === 'number' ? (): number => shared : (row: number): number => loss[row]!
  return { size, rating: placesOf(ratings, states), exposure, lossOf }
}

function placesOf(ratings: readonly unknown[], states: readonly string[]): Int32Array {
  const places = new Map<unknown, number>(states.map((state, i) => [state, i]))
  const expected = `one of the states ${states.join(', ')}`
  const faults = collectIssues()
  const found = Int32Array.from(ratings, (rating, row) => {
    const place = places.get(rating)
    if (place !== undefined) return place
    faults.add({ code: 'OUT_OF_RANGE', path: `${RATING}[${row}]`, expected, received: received(rating) })
    return -1
  })
  faults.throwIfAny()
  return found
}

const RATING = 'columns.rating'
const LOSS = 'columns.lossGivenDefault'
const CURRENCY = 'columns.currency'
