/**
 * What money that the client leaves earns: the treasury's credit less what the client is paid.
 *
 * @module
 */

import type { DefaultTiming } from '../../../model/default-timing.js'
import type { DayNumber } from '../../../money/index.js'
import { curveOf } from '../../transfer-pricing/curves.js'
import { transferRateOf } from '../../transfer-pricing/transfer-rate-of.js'
import type { BalanceProfile, TransferRate } from '../../transfer-pricing/types.js'
import type { Deposit } from '../types.js'
import type { Stake } from './accrue.js'
import { accrue } from './accrue.js'
import { evenly, feesAndCost, yieldItemsOf } from './fee-income.js'
import type { FacilityFigures } from './figures.js'
import { figuresOf } from './figures-of.js'
import { idleFigures } from './idle-figures.js'
import { demandRate, windowProfile } from './kept-by-terms.js'
import type { PreparedTerms } from './prepare-terms.js'
import { spanOf } from './span.js'

export function depositFigures(
  deposit: Deposit,
  currency: string,
  timing: DefaultTiming,
  terms: PreparedTerms,
  path: string,
): FacilityFigures {
  return deposit.maturity.kind === 'demand'
    ? demandFigures(deposit, deposit.maturity, currency, timing, terms, path)
    : termFigures(deposit, deposit.maturity, currency, timing, terms, path)
}

type Maturity<K> = Extract<Deposit['maturity'], { readonly kind: K }>

/** Credited at today's curve, month by month of the window; fees and cost count as they are paid. */
function demandFigures(
  deposit: Deposit,
  { coreShare, coreMonths }: Maturity<'demand'>,
  currency: string,
  timing: DefaultTiming,
  terms: PreparedTerms,
  path: string,
): FacilityFigures {
  const { dayCount = 'actual/360' } = deposit
  const profile = windowProfile(terms, dayCount, path)
  const creditOf = (): TransferRate => demandRate({ currency, dayCount, coreShare, coreMonths }, terms, path)
  return earned(deposit, profile, { firstDay: terms.window.from, creditOf }, timing, terms)
}

/** Interest is paid at the end, of more than a year every twelve months. */
function termFigures(
  deposit: Deposit,
  { from, months }: Maturity<'term'>,
  currency: string,
  timing: DefaultTiming,
  terms: PreparedTerms,
  path: string,
): FacilityFigures {
  const { dayCount = 'actual/360' } = deposit
  const term = { months, everyMonths: Math.min(months, 12), dayCount }
  const { firstDay, profile, counts } = spanOf(from, term, terms.window, path)
  if (!counts) return idleFigures(deposit, firstDay, timing, terms)
  const creditOf = (): TransferRate =>
    transferRateOf(profile, curveOf(terms.curves, currency, firstDay, `${path}.transferRate`), terms.transferMethod)
  return earned(deposit, profile, { firstDay, creditOf, months }, timing, terms)
}

interface DepositLife {
  readonly firstDay: DayNumber
  readonly creditOf: () => TransferRate
  /** Where it has an end. */
  readonly months?: number
}

function earned(
  deposit: Deposit,
  profile: BalanceProfile,
  { firstDay, creditOf, months }: DepositLife,
  timing: DefaultTiming,
  terms: PreparedTerms,
): FacilityFigures {
  const { balance, annualRate, transferRate } = deposit
  const stake: Stake = { perBalance: 0, beside: 0, capital: 0, timing }
  const accrual = accrue(profile, balance.minorUnits, stake, terms)
  const transfer = transferRate === undefined ? creditOf() : { base: transferRate, liquidity: 0 }
  const spread = months === undefined ? undefined : evenly(yieldItemsOf(deposit, terms), (accrual.years * 12) / months)
  const { fees, transactionCost } = feesAndCost(deposit, { firstDay, years: accrual.years, spread }, timing, terms)
  return figuresOf(
    deposit,
    accrual,
    {
      interest: 0 - accrual.interestBase * annualRate,
      funding: accrual.interestBase * transfer.base,
      liquidity: accrual.interestBase * transfer.liquidity,
      fees,
      transactionCost,
      expectedLoss: 0,
      transfer,
    },
    terms,
  )
}
