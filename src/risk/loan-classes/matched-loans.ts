/**
 * The loans of two dates, put beside each other.
 *
 * @module
 */
import { collectIssues, expectKnownKeys, received, reject } from '../../errors/index.js'
import type { ClientId } from '../../records/core.js'
import { distinctClients } from '../../records/distinct-clients.js'
import { columnLength, expectColumns, WEIGHT } from '../../statistics/columns.js'
import { currencyOf, expectSameCurrency } from '../currency-column.js'
import type { LoanClass } from './classes.js'
import { expectClasses } from './expect-classes.js'

/** Classed loans on one date, as columns of one length. */
export interface ClassedLoans {
  /** Ids, each once. */
  readonly loan: ArrayLike<ClientId>
  readonly class: ArrayLike<LoanClass>
  /** What is owed, >= 0. */
  readonly exposure: ArrayLike<number>
  /** ISO 4217 codes, all the same, or one code. */
  readonly currency?: ArrayLike<string> | string
}

/** One date, checked. */
export interface BookOfClasses {
  readonly ids: ArrayLike<ClientId>
  readonly places: Uint8Array
  readonly exposure: ArrayLike<number>
}

/** Two dates: for each loan of the opening its row at the closing, -1 where it is gone; and which closing rows are new. */
export interface MatchedLoans {
  readonly opening: BookOfClasses
  readonly closing: BookOfClasses
  readonly closingRow: Int32Array
  readonly isNew: Uint8Array
}

/** Both dates, checked and matched by loan. */
export function matchLoans(opening: ClassedLoans, closing: ClassedLoans): MatchedLoans {
  const before = expectBook(opening, 'opening')
  const after = expectBook(closing, 'closing')
  expectSameCurrency(before.currency, after.currency)
  const rows = new Map<ClientId, number>()
  for (let row = 0; row < after.places.length; row++) rows.set(after.ids[row]!, row)
  const isNew = new Uint8Array(after.places.length).fill(1)
  const closingRow = Int32Array.from(before.places, (_, row) => {
    const found = rows.get(before.ids[row]!)
    if (found === undefined) return -1
    isNew[found] = 0
    return found
  })
  return { opening: before, closing: after, closingRow, isNew }
}

function expectBook(loans: ClassedLoans, path: string): BookOfClasses & { readonly currency: string | undefined } {
  expectKnownKeys(loans, ['loan', 'class', 'exposure', 'currency'], path)
  const { loan, exposure, currency } = loans
  const size = columnLength(loan, `${path}.loan`)
  if (columnLength(exposure, `${path}.exposure`) !== size) {
    reject('LENGTH_MISMATCH', `${path}.exposure`, `${size} numbers, like ${path}.loan`, exposure.length)
  }
  // A book may be empty on one of the dates.
  if (size > 0) expectColumns([`${path}.exposure`, exposure, WEIGHT])
  distinctClients(loan, row => `${path}.loan[${row}]`)
  const one = currencyOf(currency, `${path}.currency`, size)
  return { ids: loan, places: expectClasses(loans.class, `${path}.class`, size), exposure, currency: one }
}

/** What became of loans that are gone. */
export const FATES = ['repaid', 'writtenOff', 'disposed'] as const
/** A fate that somebody reported, or none. */
export type LoanFate = (typeof FATES)[number] | 'unknown'

/** Fates as columns of one length. */
export interface GoneLoans {
  readonly loan: ArrayLike<ClientId>
  readonly fate: ArrayLike<(typeof FATES)[number]>
}

/** The fates of loans that are gone; naming one that is not gone is an error. */
export function expectFates(gone: GoneLoans, { opening, closingRow }: MatchedLoans): readonly LoanFate[] {
  expectKnownKeys(gone, ['loan', 'fate'], 'options.gone')
  const size = columnLength(gone.loan, 'options.gone.loan')
  const length = columnLength(gone.fate, 'options.gone.fate')
  if (length !== size) reject('LENGTH_MISMATCH', 'options.gone.fate', `${size} fates, like loan`, length)
  distinctClients(gone.loan, row => `options.gone.loan[${row}]`)
  const rows = new Map<ClientId, number>()
  for (let row = 0; row < closingRow.length; row++) if (closingRow[row] === -1) rows.set(opening.ids[row]!, row)
  const fates = new Array<LoanFate>(closingRow.length).fill('unknown')
  const faults = collectIssues()
  for (let i = 0; i < size; i++) {
    const row = rows.get(gone.loan[i]!)
    const fate = FATES.find(known => known === gone.fate[i])
    if (row === undefined) {
      const expected = 'a loan of the opening that the closing has not'
      faults.add({ code: 'OUT_OF_RANGE', path: `options.gone.loan[${i}]`, expected, received: received(gone.loan[i]) })
    } else if (fate === undefined) {
      const expected = `one of ${FATES.join(', ')}`
      faults.add({ code: 'OUT_OF_RANGE', path: `options.gone.fate[${i}]`, expected, received: received(gone.fate[i]) })
    } else fates[row] = fate
  }
  faults.throwIfAny()
  return fates
}
