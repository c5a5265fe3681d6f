/**
 * A portfolio in which nobody is named and records are still joined.
 *
 * It is personal data all the same: who has the key, or knows enough of a client, finds it again (GDPR, recital 26; PIPL, article
 * 73(3), de-identification). What the columns that stay give away is asked by `kAnonymity`.
 *
 * @module
 */
import { expectKnownKeys, expectList, expectObject, expectOneOf, reject } from '../../errors/index.js'
import type { FieldClass } from '../fields/field.js'
import type { Portfolio } from '../portfolio/portfolio.js'
import type { TableName } from '../tables/names.js'
import { TABLE_NAMES } from '../tables/names.js'
import { TABLES } from '../tables/tables.js'
import type { CellChange, TableEdit } from './edit-portfolio.js'
import { editPortfolio } from './edit-portfolio.js'
import type { FieldClasses } from './field-classes.js'
import { fieldOf, readClasses } from './field-classes.js'
import type { Pseudonyms } from './pseudonym.js'
import { pseudonyms } from './pseudonym.js'
import type { PseudonymMethod } from './pseudonym-methods.js'
import { domainOf, methodOf, readMethods } from './pseudonym-methods.js'
import type { TableView } from './table-views.js'
import { fieldNamesIn, tableViews } from './table-views.js'

/** What is replaced, and under which key. */
export interface PseudonymiseOptions {
  /** At least 32 random bytes, kept apart from the data. The result does not hold it. */
  readonly key: Uint8Array
  /** The tables that go out; all by default, but for those with a field that can neither stay nor go (`projectDescriptions`). */
  readonly tables?: readonly TableName[]
  /** What becomes of single fields, by table and field: `{ 'clients.region': 'drop', 'clients.website': 'keep' }`. */
  readonly fields?: Readonly<Record<string, PseudonymMethod>>
  /** Where the lender does not follow the classes of the tables. */
  readonly classes?: FieldClasses
}

/** What became of a field. */
export interface FieldTreated {
  readonly table: TableName
  readonly field: string
  readonly method: PseudonymMethod
}

/** A portfolio with pseudonyms. */
export interface Pseudonymised {
  /** A portfolio like any other: the same records, joined as before. */
  readonly portfolio: Portfolio
  /** What became of every field of every table that went out; fields that a table does not know are dropped. */
  readonly fields: readonly FieldTreated[]
  /** The tables that did not go out. */
  readonly leftOut: readonly TableName[]
}

/**
 * Replaces keys, names and numbers in registers by pseudonyms ({@link pseudonymOf}) and drops personal fields, codes with check digits
 * and running text. Keys and references to a table share a domain, its name, so records stay joined, across exports under the same key
 * too; any other field has a domain of its own: `'clients.name'`.
 *
 * @throws ClienteleError for a key of fewer than 32 bytes, for fields that no table has (`UNKNOWN_REFERENCE`), for a method that a field
 * cannot take (`NOT_APPLICABLE`), for a cell to be hashed that is no text (`INVALID_TYPE`, the cell named).
 * @example
 * import { pseudonymise } from 'clientele/records'
 * const key = Uint8Array.from({ length: 32 }, (_, i) => i) // for this page; a real key is random
 * const clients = [{ id: 'C-1', name: 'Harbour Cold Storage', entityType: 'company', status: 'active', website: 'harbour.example' }]
 * const facilities = [
 *   { id: 'F-1', client: 'C-1', kind: 'term-loan', status: 'active', currency: 'EUR', limit: 5e6, signedOn: '2024-01-31' },
 * ]
 * const { portfolio } = pseudonymise({ clients, facilities }, { key })
 * portfolio.clients[0].id === portfolio.facilities[0].client // => true
 * portfolio.clients[0].name // => '87d79fef1daa506685ea4c8d1a9c00d4'
 * Object.keys(portfolio.clients[0]) // => [ 'id', 'name', 'entityType', 'status' ]
 */
export function pseudonymise(portfolio: Portfolio, options: PseudonymiseOptions): Pseudonymised {
  expectKnownKeys(expectObject(options, 'options'), ['key', 'tables', 'fields', 'classes'], 'options')
  const make = pseudonyms(options.key)
  const plans = planTables(options)
  const views = tableViews(portfolio)
  const treated: FieldTreated[] = []
  const leftOut: TableName[] = []
  const replaced = editPortfolio(views, view => {
    const plan = plans.get(view.table)
    if (plan === undefined) {
      leftOut.push(view.table)
      return 'left-out'
    }
    for (const field of unknownFields(view)) plan.set(field, 'drop')
    treated.push(...Array.from(plan, ([field, method]) => ({ table: view.table, field, method })))
    return editOf(view, plan, make)
  })
  return { portfolio: replaced, fields: treated, leftOut }
}

/** What becomes of each field of each table that goes out. */
function planTables(options: PseudonymiseOptions): ReadonlyMap<TableName, Map<string, PseudonymMethod>> {
  const { tables, fields = {}, classes = {} } = options
  const said = readMethods(fields, 'options.fields')
  const own = readClasses(classes, 'options.classes')
  const asked =
    tables === undefined
      ? TABLE_NAMES
      : Array.from(expectList(tables, 'options.tables'), (table, i) =>
          expectOneOf(table, TABLE_NAMES, `options.tables[${i}]`),
        )
  const plans = new Map<TableName, Map<string, PseudonymMethod>>()
  for (const table of asked) {
    const plan = planTable(table, said, own)
    if (typeof plan !== 'string') plans.set(table, plan)
    else if (tables !== undefined) {
      const hint = `It can neither be hashed nor dropped: say options.fields['${table}.${plan}']: 'keep', or leave the table out`
      reject('NOT_APPLICABLE', `options.fields.${table}.${plan}`, "'keep'", undefined, hint)
    }
  }
  return plans
}

/** The methods of a table's fields; or the field that can neither stay nor go. */
function planTable(
  table: TableName,
  said: ReadonlyMap<string, PseudonymMethod>,
  own: ReadonlyMap<string, FieldClass>,
): Map<string, PseudonymMethod> | string {
  const plan = new Map<string, PseudonymMethod>()
  for (const [name, field] of Object.entries(TABLES[table].fields)) {
    const path = `${table}.${name}`
    const method = said.get(path) ?? methodOf(table, name, field, own.get(path) ?? field.class)
    if (method === undefined) return name
    plan.set(name, method)
  }
  return plan
}

function unknownFields(view: TableView): readonly string[] {
  return fieldNamesIn(view).filter(name => fieldOf(view.table, name) === undefined)
}

function editOf({ table }: TableView, plan: ReadonlyMap<string, PseudonymMethod>, make: Pseudonyms): TableEdit {
  const cells = new Map<string, CellChange>()
  for (const [name, method] of plan) {
    const field = fieldOf(table, name)
    if (method === 'keep') continue
    if (method === 'drop' || field === undefined) cells.set(name, () => undefined)
    else {
      const domain = domainOf(table, name, field)
      cells.set(name, (value, row) => make(domain, value, `portfolio.${table}[${row}].${name}`))
    }
  }
  return { cells }
}
