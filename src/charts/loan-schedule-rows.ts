/**
 * What pictures read of a loan's schedule: days and amounts in units of the currency.
 *
 * @module
 */
import { expectFinite, expectList, expectObject, expectText, reject } from '../errors/index.js'
import { minorUnitDecimals } from '../money/amounts/currencies.js'
import { dayNumber, isoDate } from '../money/core.js'
import type { LoanSchedule } from '../project/index.js'

/** One due day, amounts in units of the currency. */
export interface DueRow {
  /** The due day before, or the day of drawing. */
  readonly from: string
  readonly due: string
  /** Of the payment: without what is capitalised or deferred. */
  readonly interest: number
  readonly principal: number
  readonly fees: number
  readonly payment: number
  /** What is left after the payment. */
  readonly closing: number
}

/** A schedule as pictures read it. */
export interface DrawnSchedule {
  readonly currency: string
  readonly from: string
  readonly principal: number
  readonly rows: readonly DueRow[]
}

/** The schedule, checked. */
export function drawnSchedule(schedule: LoanSchedule, path: string): DrawnSchedule {
  expectObject(schedule, path)
  const currency = expectText(schedule.currency, `${path}.currency`)
  const scale = 10 ** minorUnitDecimals(currency, `${path}.currency`)
  const amount = (minorUnits: number, field: string): number => expectFinite(minorUnits, `${path}.${field}`) / scale
  const from = dayOf(schedule.from, `${path}.from`)
  expectList(schedule.instalments, `${path}.instalments`)
  if (schedule.instalments.length === 0) reject('EMPTY_INPUT', `${path}.instalments`, 'at least one instalment', [])
  let before = from
  const rows = schedule.instalments.map((row, i): DueRow => {
    const place = `instalments[${i}]`
    expectObject(row, `${path}.${place}`)
    const whole = (minorUnits: number, field: string): number => expectFinite(minorUnits, `${path}.${place}.${field}`)
    const drawn = {
      from: before,
      due: dayOf(row.due, `${path}.${place}.due`),
      interest:
        (whole(row.interest, 'interest') - whole(row.capitalised, 'capitalised') - whole(row.deferred, 'deferred')) /
        scale,
      principal: amount(row.principal, `${place}.principal`),
      fees: amount(row.fees, `${place}.fees`),
      payment: amount(row.payment, `${place}.payment`),
      closing: amount(row.closing, `${place}.closing`),
    }
    before = drawn.due
    return drawn
  })
  return { currency, from, principal: amount(schedule.principal, 'principal'), rows }
}

function dayOf(date: string, path: string): string {
  return isoDate(dayNumber(expectText(date, path), path))
}
