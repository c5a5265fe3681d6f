/**
 * What rules of classification ask of a loan and its borrower, and the checks of it.
 *
 * @module
 */
import { expectFinite, expectInteger, expectKnownKeys, reject } from '../../errors/index.js'

/** Facts of one loan. What is left out is not known: rules that need it are listed as not assessed. */
export interface LoanFacts {
  /** Since the oldest instalment of principal, interest or income that is unpaid; whole, >= 0. */
  readonly daysPastDue?: number
  /** The delay is due to an operational or technical slip (操作性或技术性原因). */
  readonly technicalDelay?: boolean
  /** Interest is no longer taken into income (应收利息不再计入当期损益). */
  readonly nonAccrual?: boolean
  /** Credit-impaired in the sense of the accounting standard: stage 3. */
  readonly creditImpaired?: boolean
  /** Expected credit loss as a share of the gross carrying amount, within [0, 1]. */
  readonly expectedLossShare?: number
  /** The borrower used the money otherwise than agreed, without consent. */
  readonly purposeChanged?: boolean
  /** Repaid by a new loan or other new debt, but for bonds and qualified renewals of small firms. */
  readonly refinanced?: boolean
  /** Another debt of the borrower, here or at another bank, is non-performing. */
  readonly otherDebtNonPerforming?: boolean
  /** Share of what the borrower owes this lender that is non-performing by itself, within [0, 1]. */
  readonly nonPerformingShareHere?: number
  /** Share of what the borrower owes all banks that is more than 90 days past due, within [0, 1]. */
  readonly overdueShareAllBanks?: number
  /** The external rating of borrower or asset fell so far that its ability to perform is clearly less. */
  readonly ratingFallen?: boolean
  /** The borrower evades its debts to banks (逃废银行债务), or is suspected to. */
  readonly evadesDebt?: boolean
  /** The borrower is in bankruptcy liquidation. */
  readonly inLiquidation?: boolean
  /** Granted against laws or regulations. */
  readonly unlawful?: boolean
  /** Needs restructuring, or was restructured and is under observation. */
  readonly restructured?: boolean
  /** Restructured once more while under observation. */
  readonly restructuredAgain?: boolean
  /** After restructuring the borrower is still unable to repay. */
  readonly stillUnableToRepay?: boolean
  /** The class so far is substandard, doubtful or loss. */
  readonly previouslyNonPerforming?: boolean
  /** Months of regular payment since all that was overdue has been paid; >= 0. */
  readonly monthsPaidRegularly?: number
  /** Repayment periods in a row paid regularly since then; >= 0. */
  readonly periodsPaidRegularly?: number
  /** Judged able to go on performing the contract. */
  readonly ableToPerform?: boolean
  /** The borrower has no credit-impaired asset left at this lender. */
  readonly noImpairedAssetHere?: boolean
  /** Retail asset: rules on other debts of the borrower do not apply. False if left out. */
  readonly retail?: boolean
  /** Loan to a person, on a card or to a small firm, which may rise by days past due alone. False if left out. */
  readonly classedByDaysPastDue?: boolean
  /** Credit enhancement that the authorities recognise. False if left out. */
  readonly recognisedEnhancement?: boolean
}

const WHOLE = ['daysPastDue'] as const
const COUNTS = ['monthsPaidRegularly', 'periodsPaidRegularly'] as const
const SHARES = ['expectedLossShare', 'nonPerformingShareHere', 'overdueShareAllBanks'] as const
const FLAGS = [
  'technicalDelay',
  'nonAccrual',
  'creditImpaired',
  'purposeChanged',
  'refinanced',
  'otherDebtNonPerforming',
  'ratingFallen',
  'evadesDebt',
  'inLiquidation',
  'unlawful',
  'restructured',
  'restructuredAgain',
  'stillUnableToRepay',
  'previouslyNonPerforming',
  'ableToPerform',
  'noImpairedAssetHere',
  'retail',
  'classedByDaysPastDue',
  'recognisedEnhancement',
] as const

/** Facts that are numbers. */
export const NUMBER_FACTS: readonly ['daysPastDue', ...typeof COUNTS, ...typeof SHARES] = [
  ...WHOLE,
  ...COUNTS,
  ...SHARES,
]
/** Facts that are true or false. */
export const FLAG_FACTS: typeof FLAGS = FLAGS
/** Kinds of business, of which a loan is none where nothing is said. */
export const KINDS: readonly ['retail', 'classedByDaysPastDue', 'recognisedEnhancement'] = [
  'retail',
  'classedByDaysPastDue',
  'recognisedEnhancement',
]

/** The facts of one loan, checked, those of its class's getters too, with what is usual where nothing is said. */
export function expectFacts(facts: LoanFacts, path: string): LoanFacts {
  expectKnownKeys(facts, [...NUMBER_FACTS, ...FLAGS], path)
  for (const fact of WHOLE) if (facts[fact] !== undefined) expectInteger(facts[fact], `${path}.${fact}`)
  for (const fact of COUNTS) if (facts[fact] !== undefined) within(facts[fact], Number.MAX_VALUE, `${path}.${fact}`)
  for (const fact of SHARES) if (facts[fact] !== undefined) within(facts[fact], 1, `${path}.${fact}`)
  for (const fact of FLAGS) {
    const flag: unknown = facts[fact]
    if (flag !== undefined && typeof flag !== 'boolean')
      reject('INVALID_TYPE', `${path}.${fact}`, 'true or false', flag)
  }
  const known = [...NUMBER_FACTS, ...FLAGS].filter(fact => facts[fact] !== undefined)
  const kinds = KINDS.map(fact => [fact, facts[fact] === true] as const)
  return { ...facts, ...Object.fromEntries([...known.map(fact => [fact, facts[fact]] as const), ...kinds]) }
}

function within(value: unknown, most: number, path: string): void {
  const number = expectFinite(value, path)
  if (number < 0 || number > most) {
    reject('OUT_OF_RANGE', path, most === 1 ? 'a number from 0 to 1' : 'a number >= 0', value)
  }
}
