/**
 * What must be set aside for loans of five classes, and is the allowance enough?
 *
 * @module
 */
import { expectKnownKeys } from '../../errors/index.js'
import type { DateInput } from '../../money/core.js'
import { compensatedSum } from '../../numeric/index.js'
import { columnLength, expectColumns, WEIGHT } from '../../statistics/columns.js'
import { currencyOf } from '../currency-column.js'
import type { ClassTotal } from './class-totals.js'
import { sumsByPlace, totalsOf } from './class-totals.js'
import type { LoanClass } from './classes.js'
import { LOAN_CLASSES, SUBSTANDARD } from './classes.js'
import { expectClasses } from './expect-classes.js'
import type { ProvisionStandard, ProvisionTargets } from './provision-standard.js'
import { standardOf } from './provision-standard.js'
import type { OwnRates } from './specific-rates.js'
import { ratesOn } from './specific-rates.js'

/** Loans as columns of one length. */
export interface ProvisionColumns {
  readonly class: ArrayLike<LoanClass>
  /** What is owed, >= 0. */
  readonly exposure: ArrayLike<number>
  /** What is set aside for each loan today, >= 0. */
  readonly allowance?: ArrayLike<number>
  /** ISO 4217 codes, all the same, or one code. */
  readonly currency?: ArrayLike<string> | string
}

/** Which rules count, and what is a lender's own. */
export interface ProvisionOptions extends ProvisionTargets {
  readonly on: DateInput
  /** A lender's own rates where the rules leave room: within 20 % of 25 % (substandard) and of 50 % (doubtful). */
  readonly rates?: OwnRates
}

/** One class and what is set aside for it. */
export interface ClassProvision extends ClassTotal {
  readonly exposure: number
  readonly rate: number
  readonly specific: number
}

/** Provisions of a book. */
export interface Provisions {
  /** By loan: rate of the class times what is owed. */
  readonly specific: Float64Array
  readonly byClass: readonly ClassProvision[]
  readonly exposure: number
  readonly nonPerforming: number
  /** Non-performing of all that is owed; absent where nothing is. */
  readonly nonPerformingRatio?: number
  /** General and specific provisions together. */
  readonly required: { readonly general: number; readonly specific: number; readonly total: number }
  /** What supervisors ask of the whole allowance; absent before 2012. */
  readonly standard?: ProvisionStandard
  /** What is set aside; absent, with what follows from it, where it was not given. */
  readonly allowance?: number
  /** Allowance over non-performing loans; absent where there are none. */
  readonly coverageRatio?: number
  /** Allowance over all loans. */
  readonly provisionToLoanRatio?: number
  /** What is lacking to the highest of rules and standard; 0 where nothing is. */
  readonly shortfall?: number
  /** Titles of the rules. */
  readonly edition: readonly string[]
}

/**
 * Provisions by the class of loans, and how the allowance compares with what supervisors ask.
 *
 * @throws ClienteleError naming the cells at fault; `MIXED_CURRENCIES`; `OUT_OF_RANGE` for a rate or target outside of the room
 * that rules leave; `RULES_NOT_IN_FORCE` for a day before 2002.
 * @see PBC (2002), Guidance on Provisioning for Loan Losses, art. 4 and 5; CBRC (2011), Rules on Loan Loss Provisions of
 * Commercial Banks, art. 6 and 7; CBRC (2018), notice no. 7.
 * @example
 * import { provisions } from 'clientele/risk'
 * const book = { class: ['pass', 'special-mention', 'substandard'], exposure: [9000, 600, 400], allowance: [90, 20, 200] }
 * const found = provisions(book, { on: '2024-12-31' })
 * found.specific // => Float64Array(3) [ 0, 12, 100 ]
 * found.required // => { general: 100, specific: 112, total: 212 }
 * found.coverageRatio // => 0.775
 * found.standard?.binding // => 'coverage'
 * found.shortfall // => 290
 */
export function provisions(columns: ProvisionColumns, options: ProvisionOptions): Provisions {
  expectKnownKeys(options, ['on', 'rates', 'coverage', 'loanRatio'], 'options')
  const { places, exposure, allowance } = expectBook(columns)
  const { general, rates, title } = ratesOn(options.on, options.rates)
  const rateAt = LOAN_CLASSES.map(name => rates[name])
  const specific = Float64Array.from(places, (place, row) => rateAt[place]! * exposure[row]!)
  const [owed, setAside] = [sumsByPlace(places, exposure), sumsByPlace(places, specific)]
  const byClass = totalsOf(places, exposure).map((total, place): ClassProvision => {
    return { ...total, exposure: owed[place]!, rate: rates[total.class], specific: setAside[place]! }
  })
  const whole = compensatedSum(exposure)
  const nonPerforming = compensatedSum(byClass.slice(SUBSTANDARD).map(({ exposure: owed }) => owed))
  const sums = { general: general * whole, specific: compensatedSum(specific) }
  const required = { ...sums, total: sums.general + sums.specific }
  const standard = standardOf(options, { whole, nonPerforming })
  const held = allowance === undefined ? undefined : compensatedSum(allowance)
  const asked = Math.max(required.total, standard === undefined ? 0 : standard.required)
  return {
    specific,
    byClass,
    exposure: whole,
    nonPerforming,
    ...(whole > 0 && { nonPerformingRatio: nonPerforming / whole }),
    required,
    ...(standard && { standard }),
    ...(held !== undefined && {
      allowance: held,
      ...(nonPerforming > 0 && { coverageRatio: held / nonPerforming }),
      ...(whole > 0 && { provisionToLoanRatio: held / whole }),
      shortfall: Math.max(0, asked - held),
    }),
    edition: standard === undefined ? [title] : [title, standard.edition],
  }
}

interface Book {
  readonly places: Uint8Array
  readonly exposure: ArrayLike<number>
  readonly allowance: ArrayLike<number> | undefined
}

function expectBook(columns: ProvisionColumns): Book {
  expectKnownKeys(columns, ['class', 'exposure', 'allowance', 'currency'], 'columns')
  const { exposure, allowance, currency } = columns
  expectColumns(
    ['columns.exposure', exposure, WEIGHT],
    ...(allowance === undefined ? [] : [['columns.allowance', allowance, WEIGHT] as const]),
  )
  const size = columnLength(exposure, 'columns.exposure')
  currencyOf(currency, 'columns.currency', size)
  return { places: expectClasses(columns.class, 'columns.class', size), exposure, allowance }
}
