/**
 * One record, read once into a plain copy that holds what is right, so that no getter or later change gets past the check.
 *
 * @module
 */
import type { Issue } from '../../errors/index.js'
import { deepFreeze } from '../../model/index.js'
import { isoDate, parseDay } from '../../money/core.js'
import type { Field } from '../fields/field.js'
import { fieldShape, MOST_WORDS } from '../fields/field-shape.js'
import { nearName } from '../fields/near-name.js'
import { snapshot } from '../project/snapshot.js'
import type { Shape } from '../shapes/shape.js'
import { fault, isRecord } from '../shapes/shape.js'
import type { TableName } from '../tables/names.js'
import { TABLES } from '../tables/tables.js'
import type { PlainRecord } from './table-view.js'

/** Takes a fault whose path begins within the record: `maturity`, `tags[2]`; empty for the record itself. */
type Found = (fault: Issue) => void

/** What a field asks, prepared once for all records. */
interface Slot {
  readonly field: Field
  readonly shape: Shape
}

/** What a table asks of its records. */
interface Plan {
  readonly slots: ReadonlyMap<string, Slot>
  /** What is said where a field that every record has is not there. */
  readonly missing: ReadonlyMap<string, Issue>
  readonly unknown: (name: string) => Issue
}

/** Reads the records of a table: what is right of each, or nothing where it is no record; every fault is told. */
export function recordReader(table: TableName): (value: unknown, found: Found) => PlainRecord | undefined {
  const plan = planOf(table)
  const { record: kind } = TABLES[table]
  return (value, found) => {
    try {
      if (isRecord(value)) return copyOf(value, plan, found)
      found(noRecord(kind, value))
    } catch {
      // A getter or proxy that throws when it is read; what it throws is nobody's business.
      found(noRecord(kind, 'an object that throws when it is read'))
    }
    return undefined
  }
}

function noRecord(kind: string, value: unknown): Issue {
  const [issue] = fault('INVALID_TYPE', '', `a record: ${kind}`, value)
  return issue
}

function planOf(table: TableName): Plan {
  const fields = Object.entries(TABLES[table].fields)
  const slots = fields.map(([name, field]): [string, Slot] => [name, { field, shape: fieldShape(field) }])
  const missing = slots
    .filter(([, { field }]) => !field.optional)
    .flatMap(([name, { shape }]) => shape(undefined, name).map((issue): [string, Issue] => [name, asMissing(issue)]))
  return { slots: new Map(slots), missing: new Map(missing), unknown: unknownFields(fields.map(([name]) => name)) }
}

function asMissing({ path, expected, received }: Issue): Issue {
  return { code: 'MISSING_VALUE', path, expected, received }
}

function copyOf(value: PlainRecord, { slots, missing, unknown }: Plan, found: Found): PlainRecord {
  const copy: Record<string, unknown> = {}
  for (const name of Object.keys(value)) {
    const slot = slots.get(name)
    if (slot === undefined) {
      found(unknown(name))
      continue
    }
    const cell = ownCell(slot.field, value[name])
    if (cell === undefined) continue
    const faults = slot.shape(cell, name)
    // A wrong value is there, but nobody reads it.
    copy[name] = faults.length === 0 ? cell : undefined
    for (const one of faults) found(withNullHint(one, cell))
  }
  for (const [name, issue] of missing) if (!Object.hasOwn(copy, name)) found(issue)
  return copy
}

/** What JSON would give back: days as ISO text, lists of their own, no -0; what is wrong as it came. */
function ownCell(field: Field, cell: unknown): unknown {
  if (field.type === 'date') {
    const day = parseDay(cell)
    return day === undefined ? cell : isoDate(day)
  }
  if (field.type === 'project-description') return cell === undefined ? undefined : deepFreeze(snapshot(cell))
  if (field.type === 'number') return cell === 0 ? 0 : cell
  return Array.isArray(cell) && cell.length <= MOST_WORDS ? Object.freeze(Array.from(cell)) : cell
}

/** Longer names are shown by how they begin. */
const LONGEST_NAME = 60

/** Records of one origin have the same wrong fields: what was meant is looked for once. */
function unknownFields(known: readonly string[]): (name: string) => Issue {
  const said = new Map<string, Issue>()
  return name => {
    const shown = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}...` : name
    const before = said.get(shown)
    if (before !== undefined) return before
    const near = nearName(shown, known)
    const [issue] = fault('UNKNOWN_OPTION', shown, 'a field of the record', shown, near && `Perhaps '${near}'`)
    said.set(shown, issue)
    return issue
  }
}

function withNullHint(issue: Issue, cell: unknown): Issue {
  return cell === null ? { ...issue, hint: 'Leave the field out where nothing is known' } : issue
}
