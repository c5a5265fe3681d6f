/**
 * What a purpose needs, said as a document.
 *
 * Sources: GDPR, article 5(1)(b) purpose limitation and (c) data minimisation; PIPL, article 6.
 *
 * @module
 */
import { expectKnownKeys, expectObject, expectText } from '../../errors/index.js'
import type { FieldClass } from '../fields/field.js'
import type { FieldsRead } from '../lineage/index.js'
import type { TableName } from '../tables/names.js'
import { TABLES } from '../tables/tables.js'
import type { Basis } from './bases.js'
import { expectBases } from './bases.js'
import type { FieldClasses } from './field-classes.js'
import { expectFieldName, readClasses } from './field-classes.js'
import { expectFieldsRead } from './fields-read.js'
import type { Generalisation } from './generalise.js'
import { expectGeneralisation } from './generalise.js'

/** What a purpose needs: the least that serves it. */
export interface PurposePolicy {
  /** As the entries of `consents` call it. */
  readonly purpose: string
  /** The fields that it needs; what is not listed it does without. */
  readonly needs: readonly FieldsRead[]
  /** How coarse a field may be and still serve, by table and field: `{ 'contacts.birthday': { kind: 'year' } }`. */
  readonly coarser?: Readonly<Record<string, Generalisation>>
  /** Where the lender does not follow the classes of the tables. */
  readonly classes?: FieldClasses
  /** The grounds that count; all six by default. */
  readonly bases?: readonly Basis[]
}

/** A policy, checked and quick to ask. */
export interface ReadPolicy {
  readonly purpose: string
  readonly needs: readonly FieldsRead[]
  readonly coarser: ReadonlyMap<string, Generalisation>
  readonly bases: ReadonlySet<Basis>
  readonly needsField: (table: TableName, field: string) => boolean
  readonly classOf: (table: TableName, field: string) => FieldClass
}

/** A policy, checked. */
export function readPolicy(policy: unknown, path = 'policy'): ReadPolicy {
  const given = expectObject(policy, path)
  expectKnownKeys(given, ['purpose', 'needs', 'coarser', 'classes', 'bases'], path)
  const { coarser = {}, classes = {} } = given
  const needs = expectFieldsRead(given['needs'], `${path}.needs`)
  const needed = new Set(needs.flatMap(({ table, fields }) => fields.map(field => `${table}.${field}`)))
  const own = readClasses(classes, `${path}.classes`)
  return {
    purpose: expectText(given['purpose'], `${path}.purpose`),
    needs,
    coarser: readCoarser(coarser, `${path}.coarser`),
    bases: expectBases(given['bases'], `${path}.bases`),
    needsField: (table, field) => needed.has(`${table}.${field}`),
    classOf: (table, field) => own.get(`${table}.${field}`) ?? TABLES[table].fields[field]!.class,
  }
}

function readCoarser(coarser: unknown, path: string): ReadonlyMap<string, Generalisation> {
  const read = new Map<string, Generalisation>()
  for (const [name, generalisation] of Object.entries(expectObject(coarser, path))) {
    const field = expectFieldName(name, `${path}.${name}`)
    read.set(name, expectGeneralisation(generalisation, `${path}.${name}`, field))
  }
  return read
}
