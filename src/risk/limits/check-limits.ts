/**
 * How much of each limit is used, where is it breached, and what is left?
 *
 * @module
 */
import type { LimitColumns, LimitOptions, LimitReader } from './limit-columns.js'
import { allowedBy, expectBases, limitReader } from './limit-columns.js'
import type { CheckedRule, LimitRule } from './limit-rule.js'
import { expectRules } from './limit-rule.js'

/** Where an amount stands to its limit; of thresholds for reports, whether it is to be reported. */
export type LimitState = 'within' | 'warning' | 'breach' | 'reportable'

/** How much of one limit one client, group, sector … uses. */
export interface LimitUse {
  readonly limit: string
  /** The column, absent of a limit for all. */
  readonly by?: string
  /** The value of the column: who. */
  readonly of?: string
  /** In currency units, as are `allowed` and `headroom`. */
  readonly amount: number
  readonly allowed: number
  /** The amount over what is allowed; absent where nothing is allowed. */
  readonly utilisation?: number
  /** What may still be added; below 0 what is too much. */
  readonly headroom: number
  readonly state: LimitState
}

/** All limits of a portfolio. */
export interface LimitCheck {
  /** Limit by limit in the order of rules, the largest amount first. */
  readonly uses: readonly LimitUse[]
  /** The worst first: by utilisation. */
  readonly breaches: readonly LimitUse[]
  readonly warnings: readonly LimitUse[]
  /** What is to be reported, the largest first. */
  readonly reports: readonly LimitUse[]
}

/**
 * The use of every limit by everyone it holds for, with breaches and warnings ranked.
 *
 * @param columns amounts and names by column: `exposure`, `client`, `group`, `sector` …
 * @param rules limits as data, a lender's own or of `largeExposureRules`.
 * @throws ClienteleError `MISSING_VALUE` for a column or base that a rule needs, `OUT_OF_RANGE`, `INVALID_TYPE`,
 * `LENGTH_MISMATCH`, `MIXED_CURRENCIES` naming the cell at fault.
 * @example
 * import { checkLimits } from 'clientele/risk'
 * const columns = { exposure: [60, 25, 30], client: ['A', 'B', 'C'], sector: ['steel', 'steel', 'power'] }
 * const { breaches, warnings } = checkLimits(columns, [
 *   { name: 'per client', by: 'client', size: { share: 0.25, of: 'tier1' } },
 *   { name: 'steel', by: 'sector', where: { sector: ['steel'] }, size: { amount: 100 } },
 * ], { bases: { tier1: 200 } })
 * breaches.map(use => [use.limit, use.of, use.utilisation]) // => [['per client', 'A', 1.2]]
 * warnings.map(use => [use.limit, use.of, use.headroom]) // => [['steel', 'steel', 15]]
 */
export function checkLimits(
  columns: LimitColumns,
  rules: readonly LimitRule[],
  options: LimitOptions = {},
): LimitCheck {
  const checked = expectRules(rules)
  const bases = expectBases(options)
  const reader = limitReader(columns, checked)
  const uses = checked.flatMap(rule => usesOf(rule, reader, allowedBy(rule.size, bases, reader.total(rule.measure))))
  return {
    uses,
    breaches: uses.filter(({ state }) => state === 'breach').sort(worstFirst),
    warnings: uses.filter(({ state }) => state === 'warning').sort(worstFirst),
    reports: uses.filter(({ state }) => state === 'reportable').sort((a, b) => b.amount - a.amount),
  }
}

function usesOf(rule: CheckedRule, reader: LimitReader, allowed: number): readonly LimitUse[] {
  const amounts = reader.amounts(rule)
  const isIn = filterOf(rule, reader)
  const codes = rule.by === undefined ? undefined : reader.names(rule.by)
  const totals = new Float64Array(codes === undefined ? 1 : codes.names.length)
  const isThere = new Uint8Array(totals.length)
  for (let i = 0; i < reader.rows; i++) {
    if (!isIn(i)) continue
    const place = codes === undefined ? 0 : codes.codes[i]!
    totals[place]! += amounts[i]!
    isThere[place] = 1
  }
  const uses: LimitUse[] = []
  for (let place = 0; place < totals.length; place++) {
    if (codes === undefined) uses.push(useOf(rule, totals[place]!, allowed))
    else if (isThere[place] === 1) uses.push(useOf(rule, totals[place]!, allowed, codes.names[place]!))
  }
  return uses.sort((a, b) => b.amount - a.amount)
}

/** Which rows a rule holds for. */
export function filterOf({ where }: CheckedRule, reader: LimitReader): (row: number) => boolean {
  const wanted = where.map(([column, values]) => {
    const { names, codes } = reader.names(column)
    return { codes, isWanted: names.map(name => values.has(name)) }
  })
  return row => wanted.every(({ codes, isWanted }) => isWanted[codes[row]!] === true)
}

/** Sums that meet a limit but for their rounding meet it. */
const ROUNDING = 1e-12

/** How an amount stands to what is allowed. */
export function useOf(rule: CheckedRule, amount: number, allowed: number, of?: string): LimitUse {
  return {
    limit: rule.name,
    ...(rule.by !== undefined && { by: rule.by }),
    ...(of !== undefined && { of }),
    amount,
    allowed,
    ...(allowed > 0 && { utilisation: amount / allowed }),
    headroom: allowed - amount,
    state: stateOf(rule, amount, allowed),
  }
}

function stateOf({ kind, warnAt, reported }: CheckedRule, amount: number, allowed: number): LimitState {
  const slack = ROUNDING * allowed
  if (kind === 'report') {
    const isReached = reported === 'at' ? amount >= allowed - slack && amount > 0 : amount > allowed + slack
    return isReached ? 'reportable' : 'within'
  }
  if (amount > allowed + slack) return 'breach'
  return amount > 0 && amount >= warnAt * allowed - slack ? 'warning' : 'within'
}

/** By utilisation, and by amount where nothing is allowed at all. */
function worstFirst(a: LimitUse, b: LimitUse): number {
  const [one = Number.POSITIVE_INFINITY, other = Number.POSITIVE_INFINITY] = [a.utilisation, b.utilisation]
  return one === other ? b.amount - a.amount : other - one
}
