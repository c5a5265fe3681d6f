/**
 * Covenants as a term sheet gives them, checked, and the ratio that each is about.
 *
 * @module
 */
import {
  expectInteger,
  expectKnownKeys,
  expectList,
  expectNonNegative,
  expectObject,
  expectOneOf,
  expectPositive,
  reject,
} from '../../errors/index.js'
import { dayNumber } from '../../money/core.js'
import type { CovenantLevel, Covenants } from '../../records/core.js'
import type { CovenantColumns } from './covenant-types.js'
import { readBeside } from './read-columns.js'
import type { RatioColumn } from './types.js'

const PATH = 'covenants'

/** Where each ratio lies among the columns. */
const COLUMN_OF = {
  dscr: 'dscr',
  'backward-dscr': 'backwardDscr',
  'forward-dscr': 'forwardDscr',
  llcr: 'llcr',
  plcr: 'plcr',
} as const satisfies Record<CovenantLevel['ratio'], keyof CovenantColumns>

const RATIOS = ['dscr', 'backward-dscr', 'forward-dscr', 'llcr', 'plcr'] as const

/** Covenants with no fault of their own. */
export function readCovenants(covenants: Covenants): Covenants & { readonly cureAfter: number } {
  expectKnownKeys(covenants, ['lockUp', 'default', 'cureAfter'], PATH)
  const { lockUp, default: callable, cureAfter = 1 } = covenants
  if (lockUp === undefined && callable === undefined) {
    reject('MISSING_VALUE', PATH, 'at least one of lockUp, default', covenants)
  }
  if (lockUp !== undefined) checkLevel(lockUp, `${PATH}.lockUp`)
  if (callable !== undefined) checkLevel(callable, `${PATH}.default`)
  if (lockUp !== undefined && callable?.ratio === lockUp.ratio && callable.level > lockUp.level) {
    reject(
      'OUT_OF_RANGE',
      `${PATH}.default.level`,
      `at most the lock-up level, ${lockUp.level}`,
      callable.level,
      'A project is locked up before it is in default',
    )
  }
  return { ...covenants, cureAfter: expectInteger(cureAfter, `${PATH}.cureAfter`, 1) }
}

function checkLevel(level: CovenantLevel, path: string): void {
  expectKnownKeys(level, ['ratio', 'level'], path)
  expectOneOf(level.ratio, RATIOS, `${path}.ratio`)
  expectPositive(level.level, `${path}.level`)
}

/** Payment days, each after the one before. */
export function readDates(dates: readonly string[]): readonly string[] {
  let before = Number.NEGATIVE_INFINITY
  for (let i = 0; i < expectList(dates, 'columns.dates').length; i++) {
    const date = dates[i]
    const path = `columns.dates[${i}]`
    const day = date === undefined ? reject('MISSING_VALUE', path, 'a date', date) : dayNumber(date, path)
    if (day <= before) reject('OVERLAPPING_DATES', path, 'a day after the one before', date)
    before = day
  }
  return dates
}

/** The last day at whose begin something is owed, where a covenant is about debt service and the balance is known; else -1. */
export function lastOwed(columns: CovenantColumns, { ratio }: CovenantLevel, days: number): number {
  if (columns.balance === undefined) return -1
  const balance = readBeside(columns.balance, days, 'columns.balance', expectNonNegative)
  const isBehind = ratio === 'dscr' || ratio === 'backward-dscr'
  return isBehind ? Math.min(days - 1, balance.findLastIndex(owed => owed > 0) + 1) : -1
}

/** The ratio a covenant is about, as long as the days. */
export function ratioOf(columns: CovenantColumns, { ratio }: CovenantLevel, days: number): RatioColumn {
  const name = COLUMN_OF[ratio]
  const path = `columns.${name}`
  const column = columns[name]
  if (column === undefined) return reject('MISSING_VALUE', path, `the ratio '${ratio}' by payment day`, column)
  expectObject(column, path)
  readBeside(column.values, days, `${path}.values`)
  readBeside(column.numerator, days, `${path}.numerator`)
  readBeside(column.denominator, days, `${path}.denominator`)
  if (!(column.defined instanceof Uint8Array)) {
    return reject('INVALID_TYPE', `${path}.defined`, 'a Uint8Array', column.defined)
  }
  return column.defined.length === days
    ? column
    : reject('LENGTH_MISMATCH', `${path}.defined`, `${days} values`, column.defined.length)
}
