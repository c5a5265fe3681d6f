/**
 * Of the contracts that fell due, how many were renewed, and how much of their value?
 *
 *   renewal rate = renewed / due,   both of contracts whose days of grace are over
 *
 * A contract that may still be renewed is open: it is in neither number, renewed early or not, since of open contracts only those
 * that were renewed are decided, and they alone would make the rate too high.
 *
 * @module
 */
import { collectIssues, expectInteger, expectKnownKeys } from '../../errors/index.js'
import type { DateInput } from '../../money/core.js'
import { dayNumber } from '../../money/core.js'
import { daysOf, NEVER } from '../../records/day-columns.js'
import { expectLevel } from '../../statistics/level.js'
import { amountsOf } from './amounts.js'
import type { ClientRows, OwnerColumns } from './client-rows.js'
import { clientRows, sumsByClient } from './client-rows.js'
import type { Rate } from './rate.js'
import { rateOf } from './rate.js'

/** Contracts, one row each. */
export interface ContractColumns extends OwnerColumns {
  /** The day on which the contract runs out unless it is renewed. */
  readonly due: ArrayLike<DateInput>
  /** The day on which it was renewed, before or after `due`; null where it was not. */
  readonly renewed: ArrayLike<DateInput | null>
  /** The day on which it was closed before it was due (repaid early, cancelled); null where it was not. */
  readonly closed?: ArrayLike<DateInput | null>
  /** What it is worth, in one currency: its balance or limit when due, say; >= 0. */
  readonly value?: ArrayLike<number>
}

/** Which contracts count, and when they are decided. */
export interface RenewalOptions {
  /** The last day of which everything is known. */
  readonly observedUntil: DateInput
  /** So many days after `due` a renewal still counts; 0 by default. */
  readonly graceDays?: number
  /** Contracts due before this day are left out; none by default. */
  readonly from?: DateInput
  /** Contracts due after this day are left out; none by default. */
  readonly to?: DateInput
  /** Nominal probability of intervals, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** How many contracts were renewed. */
export interface RenewalRate {
  readonly contracts: Rate
  /** The same of their value; absent without values. */
  readonly value?: Rate
  /** Among the renewed: those renewed before they were due. */
  readonly early: number
  /** Among those not renewed: renewed after the days of grace. */
  readonly late: number
  /** Among those not renewed: closed before they were due. A client who repays early to leave does not renew. */
  readonly closedEarly: number
  /** Not decided by the last day known, in no rate. */
  readonly open: { readonly contracts: number; readonly renewed: number; readonly value?: number }
}

/**
 * The renewal rate by number and by value, with intervals that know that contracts of one client, or of one group, are not
 * independent.
 *
 * @param contracts those due in any period; `from` and `to` choose among them.
 * @throws ClienteleError naming the first ten cells at fault.
 * @example
 * import { renewalRate } from 'clientele/loyalty'
 * const contracts = {
 *   client: ['A', 'A', 'B', 'C', 'D'],
 *   due: ['2023-03-31', '2023-09-30', '2023-06-30', '2023-11-30', '2023-12-20'],
 *   renewed: ['2023-03-15', '2023-10-10', null, '2023-11-30', '2023-12-01'],
 *   value: [400, 100, 300, 200, 500],
 * }
 * const { contracts: count, value, early, open } = renewalRate(contracts, { observedUntil: '2023-12-31', graceDays: 30 })
 * count.rate // => 0.75
 * value.rate // => 0.7
 * early // => 1
 * open // => { contracts: 1, renewed: 1, value: 500 }
 */
export function renewalRate(contracts: ContractColumns, options: RenewalOptions): RenewalRate {
  expectKnownKeys(options, ['observedUntil', 'graceDays', 'from', 'to', 'level'], 'options')
  const until = dayNumber(options.observedUntil, 'options.observedUntil')
  const { graceDays = 0 } = options
  const grace = expectInteger(graceDays, 'options.graceDays', 0, MOST_GRACE)
  const from = options.from === undefined ? -NEVER : dayNumber(options.from, 'options.from')
  const to = options.to === undefined ? NEVER : dayNumber(options.to, 'options.to')
  const level = expectLevel(options.level)
  const of = readContracts(contracts)
  const size = of.row.length
  const [whole, part] = [new Float64Array(size), new Float64Array(size)]
  const open = { contracts: 0, renewed: 0, value: 0 }
  let [early, late, closedEarly] = [0, 0, 0]
  for (let i = 0; i < size; i++) {
    const due = of.due[i]!
    if (due < from || due > to) continue
    const renewed = of.renewed[i]! <= until ? of.renewed[i]! : NEVER
    if (due + grace > until) {
      open.contracts++
      if (renewed !== NEVER) open.renewed++
      if (of.value !== undefined) open.value += of.value[i]!
      continue
    }
    whole[i] = 1
    if (renewed <= due + grace) {
      part[i] = 1
      if (renewed < due) early++
    } else if (renewed !== NEVER) late++
    else if (of.closed !== undefined && of.closed[i]! < due) closedEarly++
  }
  const rate = (parts: Float64Array, wholes: Float64Array, isCount: boolean): Rate =>
    rateOf(of, sumsByClient(of, parts), sumsByClient(of, wholes), { level, isCount })
  const { value } = of
  const times = (column: Float64Array, by: Float64Array): Float64Array => column.map((cell, i) => cell * by[i]!)
  return {
    contracts: rate(part, whole, true),
    ...(value && { value: rate(times(value, part), times(value, whole), false) }),
    early,
    late,
    closedEarly,
    open: { contracts: open.contracts, renewed: open.renewed, ...(value && { value: open.value }) },
  }
}

/** A year and a day: who waits for longer is a new contract. */
const MOST_GRACE = 366

interface Contracts extends ClientRows {
  readonly due: Int32Array
  readonly renewed: Int32Array
  readonly closed?: Int32Array
  readonly value?: Float64Array
}

function readContracts(columns: ContractColumns): Contracts {
  const path = 'contracts'
  const rows = clientRows(columns, ['due', 'renewed', 'closed', 'value'], path)
  const size = rows.row.length
  const faults = collectIssues()
  const due = daysOf(columns.due, size, `${path}.due`, { mayBeNull: false, faults })
  const renewed = daysOf(columns.renewed, size, `${path}.renewed`, { mayBeNull: true, faults })
  const closed =
    columns.closed === undefined
      ? undefined
      : daysOf(columns.closed, size, `${path}.closed`, { mayBeNull: true, faults })
  const value =
    columns.value === undefined ? undefined : amountsOf(columns.value, size, `${path}.value`, { least: 0, faults })
  faults.throwIfAny()
  return { ...rows, due, renewed, ...(closed && { closed }), ...(value && { value }) }
}
