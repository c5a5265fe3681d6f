/**
 * Which lines of a statement count, and for how much.
 *
 * @module
 */
import { powerOfTen, timesPowerOfTen } from '../cells/power-of-ten.js'
import type { PlacedLine, StatementLines } from './lines-of-statements.js'

/** A line that counts, with its amount as it counts: in the unit of the statement, without the sign of the layout. */
export interface CountedLine {
  readonly placed: PlacedLine
  readonly amount: number
}

/** Lines that count, and those that do not. */
export interface Counted {
  readonly lines: readonly CountedLine[]
  /** In another currency than the statement's first line. */
  readonly otherCurrency: readonly PlacedLine[]
  /** Of the same line of the layout as one that counts, but with another amount. */
  readonly twice: readonly { readonly kept: PlacedLine; readonly left: PlacedLine }[]
}

/** The lines of one statement: once each, in one currency and unit. */
export function countedLines({ first, lines }: StatementLines): Counted {
  const counted = new Map<string, CountedLine>()
  const otherCurrency: PlacedLine[] = []
  const twice: { kept: PlacedLine; left: PlacedLine }[] = []
  for (const placed of lines) {
    if (placed.line.currency !== first.currency) {
      otherCurrency.push(placed)
      continue
    }
    if (placed.places.length === 0) continue
    const amount = signedAmount(placed, first.unit)
    const place = JSON.stringify(placed.places)
    const known = counted.get(place)
    if (known === undefined) counted.set(place, { placed, amount })
    else if (known.amount !== amount) twice.push({ kept: known.placed, left: placed })
  }
  return { lines: Array.from(counted.values()), otherCurrency, twice }
}

/** Names that say that the amount goes down, whether it is printed with a minus or not; not those of both ways, with a slash. */
const DOWNWARDS = /usedin|outflow|decrease|loss|deficit|taxcredit|所用现金|减少|亏损/

function signedAmount(placed: PlacedLine, unit: number | undefined): number {
  const amount = inUnit(placed.line.amount, placed.line.unit, unit)
  return saysItsSign({ placed }) ? 0 - Math.abs(amount) : amount
}

/** Whether a line is below 0 by its name. */
export function saysItsSign({ placed: { line, name } }: { readonly placed: PlacedLine }): boolean {
  return DOWNWARDS.test(name) && !line.item.includes('/')
}

/** An amount of one unit in another: a unit that is not said is 1. */
export function inUnit(amount: number, from = 1, to = 1): number {
  if (from === to) return amount
  const power = powerOfTen(from / to)
  return power === undefined ? (amount * from) / to : timesPowerOfTen(String(amount), power)
}
