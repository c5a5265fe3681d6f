/** Portfolios that are right: every table, every type of field, references that lead to records. */
import fc from 'fast-check'
import type { Field, TableName } from '../../../src/records/index.js'
import { COUNTRIES, TABLE_NAMES, TABLES } from '../../../src/records/index.js'
import { recordKey } from '../../../src/records/lineage/index.js'
import { solarPlant } from '../../project/samples.js'

type Records = Readonly<Record<string, unknown>>[]
export type Tables = Partial<Record<TableName, Records>>

/** One value of a field; a reference is a number that is drawn among what there is. */
function cellOf(field: Field): fc.Arbitrary<unknown> {
  switch (field.type) {
    case 'id':
    case 'reference':
      return fc.nat(1000)
    case 'text':
      return fc.oneof(
        fc.string({ minLength: 1 }).filter(text => text.trim() !== ''),
        fc.constantFrom('港湾冷链', 'x '.repeat(3), '=1+1', '-', '0'),
      )
    case 'word':
      return fc.constantFrom(...field.words)
    case 'words':
      return fc.array(fc.constantFrom(...(field.words ?? ['export', 'leasing', '保理'])), { maxLength: 3 })
    case 'number':
      return numberOf(field)
    case 'date':
      return fc.nat(365 * 4)
    case 'flag':
      return fc.boolean()
    case 'currency':
      return fc.constantFrom('CNY', 'EUR', 'USD')
    case 'country':
      return fc.constantFrom(...COUNTRIES)
    case 'social-credit-code':
      return fc.constant('91350100M000100Y43')
    case 'lei':
      return fc.constant('5493001KJTIIGC8Y1R12')
    case 'project-description':
      return fc.constant(solarPlant())
  }
}

function numberOf({ range }: Field & { readonly type: 'number' }): fc.Arbitrary<number> {
  const { least, above, most, below, whole = false } = range
  const low = least ?? (above === undefined ? -1e12 : above + 1e-9)
  const high = most ?? (below === undefined ? 1e12 : below - 1e-9)
  if (whole) return fc.integer({ min: Math.ceil(low), max: Math.min(high, 1e6) })
  return fc.oneof(
    fc.double({ min: low, max: high, noNaN: true }),
    fc.constantFrom(low, high, 0.5, 1).filter(number => number >= low && number <= high),
  )
}

/** How many days of the same record must lie before this one. */
function rankOf(table: TableName, field: string): number {
  const before = (TABLES[table].dates ?? []).filter(([, later]) => later === field)
  return Math.max(0, ...before.map(([earlier]) => 1 + rankOf(table, earlier)))
}

const dayOf = (rank: number, days: number): string =>
  new Date(Date.UTC(2000 + 5 * rank, 0, 1 + days)).toISOString().slice(0, 10)

function draftOf(table: TableName): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  const entries = Object.entries(TABLES[table].fields).map(([name, field]) => {
    const cell = cellOf(field)
    return [name, field.optional ? fc.option(cell, { nil: undefined, freq: 2 }) : cell] as const
  })
  return fc.record(Object.fromEntries(entries))
}

/** One record of a table, in a portfolio that holds nothing else. */
export function recordsOfTable(table: TableName): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  const counts = new Map(TABLE_NAMES.map(name => [name, 3]))
  return draftOf(table).map(draft => settledRecord(table, draft, 0, counts))
}

/** A portfolio of up to `most` records a table. */
export function portfolios(most = 4): fc.Arbitrary<Tables> {
  const drafts = TABLE_NAMES.map(table => [table, fc.array(draftOf(table), { maxLength: most })] as const)
  return fc.record(Object.fromEntries(drafts)).map(settled)
}

/** Drafts with their references drawn, without what breaks a rule between records. */
function settled(drafts: Readonly<Record<string, Records>>): Tables {
  const counts = new Map(TABLE_NAMES.map(table => [table, drafts[table]?.length ?? 0]))
  // Who needs a record of an empty table cannot be; until nothing changes.
  for (const _ of TABLE_NAMES) {
    for (const table of TABLE_NAMES) {
      const lost = Object.values(TABLES[table].fields).some(
        field => field.type === 'reference' && !field.optional && counts.get(field.to) === 0,
      )
      if (lost) counts.set(table, 0)
    }
  }
  const tables: Tables = {}
  for (const table of TABLE_NAMES) {
    const keys = new Set<string>()
    const rows = (drafts[table] ?? []).slice(0, counts.get(table))
    const own = rows.map((draft, row) => settledRecord(table, draft, row, counts))
    tables[table] = own.filter(record => {
      if (record['from'] !== undefined && record['from'] === record['to']) return false
      const key = recordKey(table, record)
      const isNew = key === '' || !keys.has(key)
      keys.add(key)
      return isNew || TABLES[table].key.every(name => record[name] === undefined)
    })
  }
  return tables
}

function settledRecord(
  table: TableName,
  draft: Readonly<Record<string, unknown>>,
  row: number,
  counts: ReadonlyMap<TableName, number>,
): Readonly<Record<string, unknown>> {
  const entries = Object.entries(TABLES[table].fields).flatMap(([name, field]): (readonly [string, unknown])[] => {
    const cell = draft[name]
    if (cell === undefined) return []
    if (field.type === 'id') return [[name, `${table}-${row}`]]
    if (field.type === 'date') return [[name, dayOf(rankOf(table, name), Number(cell))]]
    if (field.type !== 'reference') return [[name, cell]]
    const count = counts.get(field.to) ?? 0
    // No group is part of a later one, so that none is part of itself.
    const among = field.to === table ? row : count
    return among === 0 ? [] : [[name, `${field.to}-${Number(cell) % among}`]]
  })
  const record: Record<string, unknown> = Object.fromEntries(entries)
  if (table === 'ownerships') return { ...record, share: Number(record['share']) / 10, controls: false }
  return table === 'surveys' ? { ...record, lowest: 0, highest: 10 } : record
}
