/**
 * What construction and close cost, and who paid.
 *
 * @module
 */
import type { Ledger } from '../run/ledger.js'
import type { Environment, Setting } from '../setting/setting.js'
import type { FundingSources, FundingUses } from '../types.js'
import { onPayDays } from './rows.js'

/** Capex on the payment days that settle it; interest and fees up to completion; reserves as filled then. */
export function usesOf({ grid, days }: Setting, { operating }: Environment, ledger: Ledger): FundingUses {
  const { completion } = days
  const building = (value: (k: number) => number): Float64Array =>
    Float64Array.from({ length: days.count }, (_, k) => (k <= completion ? value(k) : 0))
  const inAll = (of: 'interest' | 'fees', k: number): number =>
    ledger.tranches.reduce((sum, tranche) => sum + tranche[of][k]!, 0)
  const interest = building(k => inAll('interest', k))
  const fees = building(k => inAll('fees', k))
  const reserves = building(k => ledger.debtService.funding[k]! + ledger.operatingCost.funding[k]!)
  const rows = (column: Float64Array): Float64Array => onPayDays(column, days, grid)
  return {
    capex: rows(operating.capex),
    interest: rows(interest),
    fees: rows(fees),
    reserves: rows(reserves),
    total: totalOf([operating.capex, interest, fees, reserves]),
  }
}

export function sourcesOf({ grid, days, tranches }: Setting, ledger: Ledger): FundingSources {
  const debt = new Float64Array(days.count)
  for (const i of tranches.keys()) {
    const { drawn, capitalised } = ledger.tranches[i]!
    for (let k = 0; k < days.count; k++) debt[k] = debt[k]! + drawn[k]! + capitalised[k]!
  }
  const rows = (column: Float64Array): Float64Array => onPayDays(column, days, grid)
  return {
    grants: rows(ledger.grants),
    debt: rows(debt),
    equity: rows(ledger.contributions),
    total: totalOf([ledger.grants, debt, ledger.contributions]),
  }
}

function totalOf(columns: readonly Float64Array[]): number {
  return columns.reduce((total, column) => column.reduce((sum, value) => sum + value, total), 0)
}
