/**
 * How libraries are sealed, and made ready to be searched.
 *
 * @module
 */
import { expectObject } from '../../errors/index.js'
import { deepFreeze, inspectable, MADE_BY } from '../../model/index.js'
import { dayNumber } from '../../money/core.js'
import { tableOf } from '../../statistics/gower/table.js'
import type { GowerScale, GowerTable } from '../../statistics/index.js'
import { caseColumns } from './case-columns.js'
import type { CaseLibrary, LibraryCase } from './types.js'

export const KIND = 'case-library'
export const VERSION = 1

/** What a search needs of a library. */
export interface ReadyLibrary {
  readonly table: GowerTable
  /** The day each case was agreed. */
  readonly days: Int32Array
}

const READY: WeakMap<CaseLibrary, ReadyLibrary> = new WeakMap()

/** Freezes the fields into a document that prints short in a REPL, and checks each fact against the scale. */
export function seal(scale: GowerScale, cases: readonly LibraryCase[], madeBy: string = MADE_BY): CaseLibrary {
  const { attributes } = scale.params
  const columns = caseColumns(cases, attributes)
  const table = tableOf(scale, columns, cases.length, (name, row) => `cases[${row}].facts.${name}`)
  const plain: CaseLibrary = { kind: KIND, version: VERSION, madeBy, scale, cases }
  READY.set(plain, { table, days: Int32Array.from(cases, ({ agreedOn }) => dayNumber(agreedOn)) })
  return deepFreeze(inspectable(plain, () => describe(plain)))
}

/** The library made ready; one from elsewhere is read first. */
export function readyLibrary(library: CaseLibrary, revive: (document: object) => CaseLibrary): LibraryAtHand {
  const ready = READY.get(library)
  if (ready !== undefined) return { library, ...ready }
  const revived = revive(expectObject(library, 'library'))
  return { library: revived, ...READY.get(revived)! }
}

/** A library with what a search needs. */
export interface LibraryAtHand extends ReadyLibrary {
  readonly library: CaseLibrary
}

function describe({ kind, cases, scale }: CaseLibrary): string {
  const days = cases.map(({ agreedOn }) => agreedOn).sort()
  const names = Object.keys(scale.params.attributes).join(', ')
  return `${kind} of ${cases.length} cases agreed from ${days[0]} to ${days.at(-1)}, compared by ${names}`
}
