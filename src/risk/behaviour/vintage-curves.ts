/**
 * Do the loans of one season go bad sooner than those of another? The share of each cohort that was ever in default, by
 * months on book.
 *
 * @module
 */
import { expectInteger, expectOneOf } from '../../errors/index.js'
import type { DayNumber } from '../../money/core.js'
import { isoDate, lastDayOf } from '../../money/core.js'
import type { RepaymentLedger } from '../../records/core.js'
import { agreedAmount } from '../../records/repayments/lookups.js'
import { monthsLater, monthsUntil } from './calendar-months.js'
import type { DefaultDefinition, DefaultDefinitionOptions } from './default-definition.js'
import type { EpisodesByUnit } from './default-episodes.js'
import type { DefaultOptions } from './default-events.js'
import { episodesBy } from './default-events.js'
import { observedPart } from './observed-part.js'
import { observedShare } from './observed-share.js'
import type { Units } from './units.js'
import { ownersOf } from './units.js'

/** How cohorts are cut and curves drawn. */
export interface VintageOptions extends DefaultOptions {
  /** What began in one calendar period is one cohort; `'quarter'` by default. */
  readonly cohort?: 'month' | 'quarter' | 'year'
  /** The last month on book; whole, >= 0, 24 by default. */
  readonly months?: number
  /** Whether each counts one (`'count'`, default) or the sum of its instalments (`'amount'`). */
  readonly weigh?: 'count' | 'amount'
  /** Nominal probability of intervals, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** One cohort; columns go from month 0 to the last month on book. */
export interface Vintage {
  /** The cohort in words: `2023-Q1`, `2023-01`, `2023`. */
  readonly name: string
  /** The last day of the period. */
  readonly until: DayNumber
  /** How many clients (or contracts). */
  readonly size: number
  /** Sum of all their instalments. */
  readonly amount: number
  /** Share ever in default until so many months after its beginning; 0 where `defined` is 0. Never falls. */
  readonly values: Float64Array
  /** 1 where everyone of the cohort was watched for so many months, else 0. */
  readonly defined: Uint8Array
  /** Ends of the interval, of the defined cells alone. */
  readonly lower: Float64Array
  readonly upper: Float64Array
}

/**
 * Vintage curves, the oldest cohort first. Where one of the cohort was not watched for so many months a cell is not
 * defined: young cohorts end early rather than look good.
 *
 * With `{ daysPastDue: 30, counting: 'oldest-instalment' }` as definition the curve is that of ever more than 30 days.
 *
 * @throws ClienteleError as `defaultEvents`.
 * @example
 * import { repaymentLedger } from 'clientele/records'
 * import { vintageCurves } from 'clientele/risk'
 * const instalments = ['ann', 'bob'].map(client => ({ client, due: '2024-01-31', amount: 100 }))
 * const payments = [{ client: 'ann', date: '2024-01-31', amount: 100 }]
 * const ledger = repaymentLedger(instalments, payments, { observedUntil: '2024-06-30' })
 * const [vintage] = vintageCurves(ledger, { daysPastDue: 90 }, { months: 6 })
 * vintage?.name // => '2024-Q1'
 * vintage?.values // => Float64Array(7) [ 0, 0, 0, 0, 0.5, 0.5, 0 ]
 * vintage?.defined // => Uint8Array(7) [ 1, 1, 1, 1, 1, 1, 0 ]
 */
export function vintageCurves(
  ledger: RepaymentLedger,
  definition: DefaultDefinition | DefaultDefinitionOptions = {},
  options: VintageOptions = {},
): readonly Vintage[] {
  const { units, episodes } = episodesBy(ledger, definition, options, ['cohort', 'months', 'weigh', 'level'])
  const { cohort = 'quarter', months = 24, weigh = 'count', level } = options
  const period = expectOneOf(cohort, ['month', 'quarter', 'year'], 'options.cohort')
  const last = expectInteger(months, 'options.months', 0, 1200)
  const isByAmount = expectOneOf(weigh, ['count', 'amount'], 'options.weigh') === 'amount'
  const began = beginnings(ledger, units)
  const owners = ownersOf(ledger, units.by)
  const amounts = agreedAmounts(ledger, units)
  const defaultedAfter = monthsOfFirstDefault(began, episodes)
  const cohorts = [...membersByPeriod(began, ledger.observedUntil, day => lastDayOf(period, day))]
  return cohorts
    .sort(([one], [other]) => one - other)
    .map(([until, members]): Vintage => {
      const columns = {
        values: new Float64Array(last + 1),
        lower: new Float64Array(last + 1),
        upper: new Float64Array(last + 1),
      }
      const defined = new Uint8Array(last + 1)
      const latest = members.reduce((day, unit) => Math.max(day, began[unit]!), Number.NEGATIVE_INFINITY)
      const wholes = Float64Array.from(members, unit => amounts[unit]!)
      const ofMembers = Int32Array.from(members, unit => owners[unit]!)
      for (let month = 0; month <= last && monthsLater(latest, month) <= ledger.observedUntil; month++) {
        const isBad = (unit: number): boolean => defaultedAfter[unit]! <= month
        const { share, interval } = isByAmount
          ? observedPart(
              wholes.map((whole, i) => (isBad(members[i]!) ? whole : 0)),
              wholes,
              ofMembers,
              level,
            )
          : observedShare(members.filter(isBad).length, members.length, level)
        if (share === undefined || interval === undefined) break
        defined[month] = 1
        columns.values[month] = share
        columns.lower[month] = interval.lower
        columns.upper[month] = interval.upper
      }
      const amount = members.reduce((sum, unit) => sum + amounts[unit]!, 0)
      return { name: nameOf(period, until), until, size: members.length, amount, ...columns, defined }
    })
}

/** The day on which the first contract of each unit began. */
function beginnings(ledger: RepaymentLedger, { size, starts }: Units): Int32Array {
  return Int32Array.from({ length: size }, (_, unit) =>
    ledger.originatedOn.subarray(starts[unit]!, starts[unit + 1]!).reduce((first, day) => Math.min(first, day)),
  )
}

function agreedAmounts(ledger: RepaymentLedger, { size, starts }: Units): Float64Array {
  const sums = new Float64Array(size)
  for (let unit = 0; unit < size; unit++) {
    for (let contract = starts[unit]!; contract < starts[unit + 1]!; contract++)
      sums[unit]! += agreedAmount(ledger, contract)
  }
  return sums
}

/** After how many months each was in default for the first time; Infinity where it never was. */
function monthsOfFirstDefault(began: Int32Array, episodes: EpisodesByUnit): Float64Array {
  return Float64Array.from(began, (day, unit) => {
    const first = episodes.get(unit)?.[0]
    return first === undefined ? Number.POSITIVE_INFINITY : monthsUntil(day, first.from)
  })
}

function membersByPeriod(
  began: Int32Array,
  observedUntil: DayNumber,
  periodOf: (day: DayNumber) => DayNumber,
): ReadonlyMap<DayNumber, readonly number[]> {
  const members = new Map<DayNumber, number[]>()
  for (let unit = 0; unit < began.length; unit++) {
    if (began[unit]! > observedUntil) continue
    const period = periodOf(began[unit]!)
    const known = members.get(period)
    if (known === undefined) members.set(period, [unit])
    else known.push(unit)
  }
  return members
}

function nameOf(period: 'month' | 'quarter' | 'year', until: DayNumber): string {
  const date = isoDate(until)
  if (period === 'year') return date.slice(0, 4)
  return period === 'month' ? date.slice(0, 7) : `${date.slice(0, 4)}-Q${Number(date.slice(5, 7)) / 3}`
}
