import { collectIssues, received, reject } from '../../errors/index.js'
import type { CategoryColumn, SpecialBin } from './document.js'
import { expectBothClasses } from './evidence.js'
import { MOST_FINE_BINS } from './pairs.js'
import type { Outcomes, Tally } from './rows.js'
import { addRow, binOfSpecial, emptyTally, expectOutcomes, expectSome, lengthOf } from './rows.js'

/** A column of categories, counted. */
export interface CategoryRows {
  readonly levels: ReadonlyMap<string, Tally>
  /** The special bins as listed, then the missing values. */
  readonly beside: readonly Tally[]
  readonly all: Readonly<Tally>
}

/** Counts a column of categories; one of an identifier is refused as soon as it shows. */
export function categoryRows(
  values: CategoryColumn,
  { outcomes, weights }: Outcomes,
  special: readonly SpecialBin<string>[],
  path: string,
): CategoryRows {
  const size = lengthOf(values, path)
  expectOutcomes({ outcomes, weights }, size)
  const faults = collectIssues()
  const specialOf = binOfSpecial(special)
  const levels = new Map<string, Tally>()
  const beside = [...special, null].map(emptyTally)
  const all = emptyTally()
  for (let row = 0; row < size; row++) {
    const value: unknown = values[row]
    const weight = weights === undefined ? 1 : weights[row]!
    const missing = value === null || value === undefined
    if (!missing && typeof value !== 'string') {
      const expected = 'a text, or null where it is missing'
      faults.add({ code: 'INVALID_TYPE', path: `${path}[${row}]`, expected, received: received(value) })
      continue
    }
    if (weight === 0) continue
    addRow(all, outcomes[row]!, weight)
    const bin = missing ? special.length : specialOf?.get(value)
    addRow(bin === undefined && !missing ? levelOf(levels, value, path) : beside[bin!]!, outcomes[row]!, weight)
  }
  faults.throwIfAny()
  expectBothClasses(all, 'outcomes')
  expectSome(levels.size, path)
  return { levels, beside, all }
}

function levelOf(levels: Map<string, Tally>, value: string, path: string): Tally {
  const known = levels.get(value)
  if (known !== undefined) return known
  if (levels.size === MOST_FINE_BINS) {
    const hint = 'An identifier tells nothing of others: leave it out, or join rare categories first'
    reject('OUT_OF_RANGE', path, `at most ${MOST_FINE_BINS} distinct categories`, 'more', hint)
  }
  const tally = emptyTally()
  levels.set(value, tally)
  return tally
}

/** Categories by bad rate, the lowest first; those of one rate by name. */
export function byBadRate(levels: ReadonlyMap<string, Tally>): readonly (readonly [string, Tally])[] {
  const rate = ({ goods, bads }: Tally): number => bads / (goods + bads)
  return [...levels].sort(([a, of], [b, other]) => rate(of) - rate(other) || (a < b ? -1 : 1))
}
