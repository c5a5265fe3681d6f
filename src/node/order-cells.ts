/**
 * Cells of an order as values. What two readers could read differently is refused with a hint, never guessed.
 *
 * @module
 */
import { Buffer } from 'node:buffer'
import type { DayNumber } from '../money/core.js'
import { parseDay } from '../money/core.js'
import { isAmount } from '../records/order-faults.js'

/** The day of a cell, or `undefined`. */
export function dayOf(cell: string): DayNumber | undefined {
  return parseDay(cell.trim())
}

/** The amount of a cell, or `undefined`; a point before the decimals and nothing between thousands. */
export function amountOf(cell: string): number | undefined {
  const text = cell.trim()
  if (!NUMBER.test(text)) return undefined
  const amount = Number(text)
  return isAmount(amount) ? amount : undefined
}

const NUMBER = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/

/**
 * Whether a point in an amount may separate thousands: `1.234`, but not `0.125`, `1234.567` or `12.50`. Asked of files
 * with semicolons, which are in use where the comma separates decimals.
 */
export function isUnclearAmount(cell: string): boolean {
  return /^[-+]?[1-9]\d{0,2}\.\d{3}$/.test(cell.trim())
}

/** What to do about an amount whose point may separate thousands or decimals. */
export function unclearAmountHint(cell: string): string {
  const [whole = '', part = ''] = cell.trim().split('.')
  return `Among semicolons a point may separate thousands or decimals. Write ${whole}${part} or ${whole}.${part}0`
}

/**
 * The client of a cell. A text of 13 characters or more is copied: as a slice it would keep the whole block of the file
 * that it was cut from.
 */
export function clientOf(cell: string): string {
  const id = cell.trim()
  return id.length < SLICED ? id : Buffer.from(id, 'utf8').toString('utf8')
}

const SLICED = 13

/** What to do about a cell that is no clear date. */
export function dateHint(cell: string): string | undefined {
  const text = cell.trim()
  const [, first, second] = /^(\d{1,2})[./-](\d{1,2})[./-]\d{2,4}\b/.exec(text) ?? []
  if (first !== undefined && second !== undefined) {
    const unclear = Number(first) <= 12 && Number(second) <= 12 && Number(first) !== Number(second)
    return unclear ? `Is ${first} the day or the month? ${AS_ISO}` : AS_ISO
  }
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return 'There is no such day'
  if (/^\d{5}(\.\d+)?$/.test(text)) return `It looks like a spreadsheet's count of days. ${AS_ISO}`
  if (/^\d{10}(\d{3})?$/.test(text)) return `It looks like a count of seconds. ${AS_ISO}`
  return text === '' ? undefined : AS_ISO
}

const AS_ISO = 'Write dates as YYYY-MM-DD'

/** What to do about a cell that is no clear amount. */
export function amountHint(cell: string): string | undefined {
  const text = cell.trim()
  if (text === '') return undefined
  if (NUMBER.test(text)) return 'No amount is beyond 1e300'
  if (/\p{Sc}|\d\s*[A-Z]{3}$|^[A-Z]{3}\s*[-+]?\d/u.test(text)) return `Leave the currency out. ${AS_NUMBER}`
  if (/^\(.*\)$|-$/.test(text)) return 'Write a negative amount with a minus in front, such as -12.50'
  if (/^[-+]?\d{1,3}([,.\s'’ ]\d{3})+([.,]\d+)?$|\d[,.]\d{3}[,.]/.test(text)) return `${NO_THOUSANDS} ${AS_NUMBER}`
  return text.includes(',') ? `Use a decimal point. ${AS_NUMBER}` : AS_NUMBER
}

const NO_THOUSANDS = 'Leave out what separates thousands, and use a decimal point.'
const AS_NUMBER = 'Write amounts as 1234.56'
