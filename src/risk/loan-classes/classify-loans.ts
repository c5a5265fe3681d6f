/**
 * The classes of all loans of a book, with what each rests on.
 *
 * @module
 */
import { expectKnownKeys } from '../../errors/index.js'
import type { ClassTotal } from './class-totals.js'
import { totalsOf } from './class-totals.js'
import type { LoanClass } from './classes.js'
import { LOAN_CLASSES } from './classes.js'
import { withOtherLoans } from './cross-default.js'
import { fireRules } from './fired-rules.js'
import type { LoanColumns } from './loan-columns.js'
import { expectLoans, expectOverrides, NO_OVERRIDE } from './loan-columns.js'
import type { ClassRulesOptions } from './rules/edition.js'
import { RULES_KEYS, rulesOf } from './rules/edition.js'

/** Classes of loans, row by row. */
export interface LoanClassifications {
  readonly class: readonly LoanClass[]
  /** What the rules alone say. */
  readonly byRules: readonly LoanClass[]
  /** Names of the rules that fired. */
  readonly fired: readonly (readonly string[])[]
  /** 1 where the class was set by hand. */
  readonly overridden: Uint8Array
  /** How many were set by hand to a better class than the rules allow. */
  readonly eased: number
  /** Rules that need a column that was not given. */
  readonly notAssessed: readonly string[]
  /** One row per class, the best first. */
  readonly byClass: readonly ClassTotal[]
  /** The title of the rules, and where each stands. */
  readonly edition: string
  readonly sources: Readonly<Record<string, string>>
}

/**
 * The class of every loan. With `client` and `exposure`, rules on other debts of a borrower at this lender are applied too: a
 * loan that is non-performing by itself counts against the others of its borrower.
 *
 * @param columns one column per fact that is known; what is left out is not known, and rules that need it are listed.
 * @throws ClienteleError naming the first ten cells at fault; `LENGTH_MISMATCH`, `EMPTY_INPUT`, `RULES_NOT_IN_FORCE`.
 * @see CBIRC and PBC (2023), Rules on Risk Classification of Financial Assets of Commercial Banks, art. 6 to 23.
 * @example
 * import { classifyLoans } from 'clientele/risk'
 * const book = classifyLoans(
 *   { client: ['ann', 'ann', 'bob'], exposure: [80, 20, 50], daysPastDue: [0, 100, 3] },
 *   { on: '2024-12-31' },
 * )
 * book.class // => ['substandard', 'substandard', 'special-mention']
 * book.fired[0] // => ['otherDebtNonPerforming', 'nonPerformingHere']
 * book.byClass[2] // => { class: 'substandard', loans: 2, exposure: 100, share: 2 / 3 }
 */
export function classifyLoans(columns: LoanColumns, options: ClassRulesOptions): LoanClassifications {
  expectKnownKeys(options, RULES_KEYS, 'options')
  const { title, rules, sources } = rulesOf(options)
  const { size, facts } = expectLoans(columns)
  const overrides = expectOverrides(columns, size)
  const alone = fireRules(rules, facts, size)
  // Whoever judges a loan worse than its rules judges the other loans of the borrower by it.
  const worse = alone.places.map((place, row) => Math.max(place, overrides[row] === NO_OVERRIDE ? 0 : overrides[row]!))
  const { bits, places, notAssessed } = fireRules(rules, withOtherLoans(columns, facts, worse), size)
  const final = places.map((place, row) => (overrides[row] === NO_OVERRIDE ? place : overrides[row]!))
  return {
    class: namesOf(final),
    byRules: namesOf(places),
    fired: firedNames(bits, Object.keys(rules)),
    overridden: overrides.map(place => (place === NO_OVERRIDE ? 0 : 1)),
    eased: final.reduce((count, place, row) => (place < places[row]! ? count + 1 : count), 0),
    notAssessed,
    byClass: totalsOf(final, columns.exposure),
    edition: title,
    sources,
  }
}

function namesOf(places: Uint8Array): readonly LoanClass[] {
  return Array.from(places, place => LOAN_CLASSES[place]!)
}

/** Loans on which the same rules fired share one list. */
function firedNames(bits: Int32Array, names: readonly string[]): readonly (readonly string[])[] {
  const lists = new Map<number, readonly string[]>()
  return Array.from(bits, mask => {
    const known = lists.get(mask)
    if (known !== undefined) return known
    const list = names.filter((_, k) => (mask & (1 << k)) !== 0)
    lists.set(mask, list)
    return list
  })
}
