/**
 * What a reader of the figures should know, found in the ledger.
 *
 * @module
 */
import type { Ledger } from '../run/ledger.js'
import type { OperatingDays } from '../setting/operating-days.js'
import type { Setting } from '../setting/setting.js'
import type { ProjectEvent } from '../types.js'

/** An event of a payment day, before its row and date. */
interface Found {
  readonly code: ProjectEvent['code']
  readonly k: number
  readonly amount?: number
  readonly message: string
}

/** Shares of what is due below which a gap is rounding. */
const ROUNDING = 1e-9

export function eventsOf(
  setting: Setting,
  ledger: Ledger,
  operating: OperatingDays,
  dates: readonly string[],
): readonly ProjectEvent[] {
  const { days } = setting
  const found = [
    ...neverEarns(setting, ledger),
    ...eachDay(setting, ledger),
    ...atMaturity(setting, ledger),
    ...abandoned(setting, operating),
  ]
  return found
    .sort((a, b) => a.k - b.k)
    .map(({ k, ...event }) => ({ ...event, row: days.row[k]!, date: dates[days.row[k]!]! }))
}

function neverEarns({ days }: Setting, { cfads }: Ledger): readonly Found[] {
  if (cfads.some(value => value > 0)) return []
  return [{ code: 'NEVER_EARNS', k: days.completion, message: 'cash flow for debt service is never above 0' }]
}

function eachDay({ days, financing }: Setting, ledger: Ledger): readonly Found[] {
  const found: Found[] = []
  const add = (code: ProjectEvent['code'], k: number, message: string, amount?: number): void => {
    found.push({ code, k, message, ...(amount !== undefined && { amount }) })
  }
  const sources = [ledger.contributions, ...ledger.tranches.map(({ drawn }) => drawn)]
  const uses = sources.reduce((total, column) => column.reduce((sum, each) => sum + each, total), 0)
  for (let k = 0; k < days.count; k++) {
    if (ledger.shortfall[k]! > ROUNDING * uses) {
      add('FUNDING_SHORTFALL', k, 'owners pay what construction costs beyond all sources', ledger.shortfall[k]!)
    }
    if (k <= days.completion) continue
    if (ledger.cfads[k]! < 0) add('NEGATIVE_CFADS', k, 'cash flow for debt service is below 0', ledger.cfads[k]!)
    for (const { step, due, paid } of ledger.waterfall) {
      const gap = due[k]! - paid[k]!
      if (gap <= ROUNDING * Math.abs(due[k]!)) continue
      if (step === 'debt-service') add('DEBT_SERVICE_SHORTFALL', k, 'debt service is not paid in full', gap)
      if (COSTS.has(step)) add('UNPAID_COST', k, `${step} is not paid in full and carried`, gap)
    }
    for (const [name, reserve] of [
      ['debt service', ledger.debtService],
      ['operating cost', ledger.operatingCost],
    ] as const) {
      const used = reserve.used[k]!
      if (used > ROUNDING * uses) add('RESERVE_DRAWN', k, `the ${name} reserve pays what cash does not`, used)
    }
    const [was, is] = [ledger.isLocked[k - 1], ledger.isLocked[k]]
    if (is === 1 && was === 0) add('LOCK_UP', k, 'a covenant stops distributions', ledger.lockedUp[k]!)
    if (is === 0 && was === 1) add('LOCK_UP_CURED', k, 'distributions are allowed again')
    if (financing.covenants?.default !== undefined && ledger.isDefault[k] === 1 && ledger.isDefault[k - 1] === 0) {
      add('COVENANT_DEFAULT', k, 'lenders may call the loan')
    }
  }
  return found
}

const COSTS: ReadonlySet<string> = new Set(['operating-cost', 'tax', 'maintenance'])

function atMaturity({ tranches }: Setting, ledger: Ledger): readonly Found[] {
  return tranches.flatMap(({ name, last }, i) => {
    const { arrears, drawn } = ledger.tranches[i]!
    const lent = drawn.reduce((sum, each) => sum + each, 0)
    if (arrears[last]! <= ROUNDING * lent) return []
    const message = `${name} is not repaid on its last day`
    return [{ code: 'UNREPAID_AT_MATURITY' as const, k: last, amount: arrears[last]!, message }]
  })
}

function abandoned({ days }: Setting, { last }: OperatingDays): readonly Found[] {
  if (last === days.count - 1) return []
  return [{ code: 'ABANDONED', k: last, message: 'the project is given up: nothing is earned or spent after' }]
}
