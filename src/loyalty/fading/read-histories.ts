/**
 * Histories, checked and cut at the last day that is known.
 *
 * @module
 */
import {
  expectFinite,
  expectInteger,
  expectKnownKeys,
  expectList,
  expectNonNegative,
  expectObject,
  reject,
} from '../../errors/index.js'
import { dayNumber, isoDate } from '../../money/core.js'
import type { ClientId } from '../../records/core.js'
import { distinctClients } from '../../records/distinct-clients.js'
import type { DatedContact, DatedFigure, FadingHistory } from './types.js'

/** A figure by day number. */
export interface DayFigure {
  readonly day: number
  readonly value: number
}

/** One client up to the last day, everything ascending. */
export interface ReadHistory {
  readonly client: ClientId
  /** Distinct days. */
  readonly purchases: readonly number[]
  readonly products: readonly DayFigure[]
  readonly balances: readonly DayFigure[]
  readonly satisfaction: readonly DayFigure[]
  /** 1 where answered. */
  readonly contacts: readonly DayFigure[]
  readonly atStake?: number
}

/** All clients, and how many rows came later than the last day. */
interface ReadHistories {
  readonly histories: readonly ReadHistory[]
  readonly later: number
}

const KEYS = ['client', 'purchases', 'products', 'balances', 'satisfaction', 'contacts', 'atStake']

export function readHistories(histories: readonly FadingHistory[], until: number): ReadHistories {
  const list = Array.from(expectList(histories, 'histories'))
  if (list.length === 0) reject('EMPTY_INPUT', 'histories', 'at least one client', histories)
  let later = 0
  const upTo = <T extends { readonly day: number }>(rows: readonly T[]): readonly T[] => {
    const kept = rows.filter(({ day }) => day <= until)
    later += rows.length - kept.length
    return kept
  }
  for (const [i, history] of list.entries())
    expectKnownKeys(expectObject(history, `histories[${i}]`), KEYS, `histories[${i}]`)
  distinctClients(
    histories.map(({ client }) => client),
    row => `histories[${row}].client`,
  )
  const read = histories.map((history, i): ReadHistory => {
    const path = `histories[${i}]`
    const { client, purchases = [], products = [], balances = [], satisfaction = [], contacts = [], atStake } = history
    const days = Array.from(expectList(purchases, `${path}.purchases`), (_, k) => ({
      day: dayNumber(purchases[k]!, `${path}.purchases[${k}]`),
    }))
    return {
      client,
      purchases: [...new Set(upTo(days).map(({ day }) => day))].sort((a, b) => a - b),
      products: upTo(readFigures(products, `${path}.products`, readCount)),
      balances: upTo(readFigures(balances, `${path}.balances`, readFigure)),
      satisfaction: upTo(readFigures(satisfaction, `${path}.satisfaction`, readFigure)),
      contacts: upTo(readContacts(contacts, `${path}.contacts`)),
      ...(atStake !== undefined && { atStake: readStake(atStake, `${path}.atStake`) }),
    }
  })
  return { histories: read, later }
}

function readFigures(
  rows: readonly DatedFigure[],
  path: string,
  read: (value: unknown, path: string) => number,
): readonly DayFigure[] {
  const seen = new Set<number>()
  return Array.from(expectList(rows, path), (row, k): DayFigure => {
    const at = `${path}[${k}]`
    const fields = expectObject(row, at)
    expectKnownKeys(fields, ['date', 'value'], at)
    const day = dayNumber(rows[k]!.date, `${at}.date`)
    if (seen.has(day)) reject('CONFLICTING_OPTIONS', `${at}.date`, 'one figure a day', isoDate(day))
    seen.add(day)
    return { day, value: read(fields['value'], `${at}.value`) }
  }).sort((one, other) => one.day - other.day)
}

function readContacts(rows: readonly DatedContact[], path: string): readonly DayFigure[] {
  return Array.from(expectList(rows, path), (row, k): DayFigure => {
    const at = `${path}[${k}]`
    const { answered } = expectObject(row, at)
    expectKnownKeys(expectObject(row, at), ['date', 'answered'], at)
    if (typeof answered !== 'boolean') reject('INVALID_TYPE', `${at}.answered`, 'true or false', answered)
    return { day: dayNumber(rows[k]!.date, `${at}.date`), value: answered === true ? 1 : 0 }
  }).sort((one, other) => one.day - other.day)
}

function readCount(value: unknown, path: string): number {
  return expectInteger(value, path, 0, 1e6)
}

/** So that squares and sums do not overflow. */
function readFigure(value: unknown, path: string): number {
  const number = expectFinite(value, path)
  return Math.abs(number) <= 1e150 ? number : reject('OUT_OF_RANGE', path, 'a number within ±1e150', number)
}

function readStake(value: unknown, path: string): number {
  const number = expectNonNegative(value, path)
  return number <= 1e200 ? number : reject('OUT_OF_RANGE', path, 'a number from 0 to 1e200', number)
}
