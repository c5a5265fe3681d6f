/**
 * What would a new exposure do to the limits, and how large may it be?
 *
 * @module
 */
import { expectNonNegative, expectObject, expectText, reject } from '../../errors/index.js'
import type { LimitUse } from './check-limits.js'
import { filterOf, useOf } from './check-limits.js'
import type { LimitColumns, LimitOptions, LimitReader } from './limit-columns.js'
import { allowedBy, expectBases, limitReader } from './limit-columns.js'
import type { CheckedRule, LimitRule, LimitSize } from './limit-rule.js'
import { expectRules } from './limit-rule.js'

/** A new row: amounts and names by the names of columns. */
export type ProposedExposure = Readonly<Record<string, number | string>>

/** One limit before and after. */
export interface LimitChange {
  readonly limit: string
  readonly before: LimitUse
  readonly after: LimitUse
}

/** What a new exposure would do. */
export interface PreTradeCheck {
  /** Whether no limit would be breached afterwards. */
  readonly isWithin: boolean
  /** Every limit and threshold that the new exposure falls under. */
  readonly changes: readonly LimitChange[]
  /**
   * The largest part of the proposal with which no limit is breached: 1 and more where all of it fits, 0 where nothing does;
   * absent where no limit holds it back.
   */
  readonly most?: number
  /** The limit that holds it back first. */
  readonly binding?: string
}

/**
 * The limits that a new exposure falls under, before and after, and how much of it fits.
 *
 * @param columns the portfolio as it is.
 * @param proposal an amount for every measure and a name for every column that rules read.
 * @throws ClienteleError as `checkLimits`, and `MISSING_VALUE` for a field that a rule reads and the proposal has not.
 * @example
 * import { preTradeCheck } from 'clientele/risk'
 * const columns = { exposure: [60, 25], client: ['A', 'B'], sector: ['steel', 'power'] }
 * const rules = [{ name: 'steel', by: 'sector', where: { sector: ['steel'] }, size: { amount: 100 } }]
 * const { isWithin, most } = preTradeCheck(columns, rules, { exposure: 80, client: 'C', sector: 'steel' })
 * isWithin // => false
 * most // => 0.5
 */
export function preTradeCheck(
  columns: LimitColumns,
  rules: readonly LimitRule[],
  proposal: ProposedExposure,
  options: LimitOptions = {},
): PreTradeCheck {
  const checked = expectRules(rules)
  const bases = expectBases(options)
  const reader = limitReader(columns, checked)
  expectObject(proposal, 'proposal')
  const found = checked.flatMap(rule => changeOf(rule, reader, proposal, bases))
  const held = found.filter(({ most }) => most !== undefined)
  const first = held.reduce<Found | undefined>((least, one) => {
    return least === undefined || Number(one.most) < Number(least.most) ? one : least
  }, undefined)
  return {
    isWithin: found.every(({ change }) => change.after.state !== 'breach'),
    changes: found.map(({ change }) => change),
    ...(first?.most !== undefined && { most: first.most, binding: first.change.limit }),
  }
}

interface Found {
  readonly change: LimitChange
  /** The part of the proposal that the limit has room for; absent of reports and of proposals of nothing. */
  readonly most?: number
}

function changeOf(
  rule: CheckedRule,
  reader: LimitReader,
  proposal: ProposedExposure,
  bases: Readonly<Record<string, number>>,
): readonly Found[] {
  if (rule.where.some(([column, values]) => !values.has(nameIn(proposal, column)))) return []
  const more = amountIn(proposal, rule.measure)
  const of = rule.by === undefined ? undefined : nameIn(proposal, rule.by)
  const amount = amountOf(rule, reader, of)
  const total = reader.total(rule.measure)
  const [before, after] = [allowedBy(rule.size, bases, total), allowedBy(rule.size, bases, total + more)]
  const change = {
    limit: rule.name,
    before: useOf(rule, amount, before, of),
    after: useOf(rule, amount + more, after, of),
  }
  if (rule.kind === 'report' || more === 0) return [{ change }]
  const most = partThatFits(rule.size, bases, { total, more, amount })
  return [most === undefined ? { change } : { change, most }]
}

interface Room {
  /** Of the measure over the portfolio, of the proposal, and of what the limit is measured against. */
  readonly total: number
  readonly more: number
  readonly amount: number
}

/**
 * The part of a proposal at which a limit is just met; none where it holds nothing back. What is allowed may grow with the
 * total, and be the larger or smaller of two amounts: each is a line, and the answer follows from where each is met.
 */
function partThatFits(size: LimitSize, bases: Readonly<Record<string, number>>, room: Room): number | undefined {
  const along = (line: LimitSize): number => {
    const before = allowedBy(line, bases, room.total)
    const cost = room.more - (allowedBy(line, bases, room.total + room.more) - before)
    return cost > 0 ? Math.max(0, (before - room.amount) / cost) : Number.POSITIVE_INFINITY
  }
  if ('amount' in size) return finite(along(size))
  const { share, of, orAmount, most } = size
  const plain = along({ share, of })
  const larger = orAmount === undefined ? plain : Math.max(plain, along({ amount: orAmount }))
  return finite(most === undefined ? larger : Math.min(larger, along({ share: most, of })))
}

function finite(part: number): number | undefined {
  return part < Number.POSITIVE_INFINITY ? part : undefined
}

function amountOf(rule: CheckedRule, reader: LimitReader, of: string | undefined): number {
  const amounts = reader.amounts(rule)
  const isIn = filterOf(rule, reader)
  const coded = rule.by === undefined ? undefined : reader.names(rule.by)
  const code = coded === undefined || of === undefined ? -1 : coded.names.indexOf(of)
  let sum = 0
  for (let i = 0; i < reader.rows; i++)
    if (isIn(i) && (coded === undefined || coded.codes[i] === code)) sum += amounts[i]!
  return sum
}

function nameIn(proposal: ProposedExposure, column: string): string {
  const path = `proposal.${column}`
  if (!Object.hasOwn(proposal, column)) return reject('MISSING_VALUE', path, 'a name, as a rule reads it', undefined)
  return expectText(proposal[column], path)
}

function amountIn(proposal: ProposedExposure, measure: string): number {
  const path = `proposal.${measure}`
  if (!Object.hasOwn(proposal, measure))
    return reject('MISSING_VALUE', path, 'an amount, as a rule reads it', undefined)
  return expectNonNegative(proposal[measure], path)
}
