/**
 * What becomes of each field where names are replaced.
 *
 * @module
 */
import { expectObject, expectOneOf, reject } from '../../errors/index.js'
import type { Field, FieldClass } from '../fields/field.js'
import type { TableName } from '../tables/names.js'
import { expectFieldName, RUNNING_TEXT } from './field-classes.js'

/** `'hash'`: a pseudonym in its place; `'drop'`: no value; `'keep'`: as it was. */
export type PseudonymMethod = 'hash' | 'drop' | 'keep'

const METHODS: readonly PseudonymMethod[] = ['hash', 'drop', 'keep']

/** Fields in which people may be named: running text, a website, whoever reported. */
const TELLING: ReadonlySet<string> = new Set([...RUNNING_TEXT, 'clients.website', 'constructionProgress.by', 'esg.by'])

/** What a caller wants otherwise, by table and field; checked. */
export function readMethods(methods: unknown, path: string): ReadonlyMap<string, PseudonymMethod> {
  const read = new Map<string, PseudonymMethod>()
  for (const [name, said] of Object.entries(expectObject(methods, path))) {
    const field = expectFieldName(name, `${path}.${name}`)
    const method = expectOneOf(said, METHODS, `${path}.${name}`)
    expectPossible(field, method, `${path}.${name}`)
    read.set(name, method)
  }
  return read
}

function expectPossible(field: Field, method: PseudonymMethod, path: string): void {
  if (isKey(field)) reject('NOT_APPLICABLE', path, 'no field that joins records: keys are always hashed', method)
  if (method === 'hash' && field.type !== 'text') {
    reject('NOT_APPLICABLE', path, `'drop' or 'keep': a pseudonym is no ${field.type}`, method)
  }
  if (method === 'drop' && !field.optional) {
    reject('NOT_APPLICABLE', path, 'a field that a record may lack', method, 'Leave its table out, by options.tables')
  }
}

/**
 * What becomes of a field where the caller says nothing: keys are hashed, so that records stay joined; names and numbers in registers
 * are hashed; codes with check digits, personal fields and running text go; what a record needs is hashed rather than dropped.
 *
 * @returns undefined where the field can neither stay nor go: its table is left out.
 */
export function methodOf(table: TableName, name: string, field: Field, said: FieldClass): PseudonymMethod | undefined {
  if (isKey(field)) return 'hash'
  if (field.type === 'project-description') return undefined
  if (name === 'source' || TELLING.has(`${table}.${name}`)) return 'drop'
  if (said === 'confidential' || said === 'public') return 'keep'
  if (field.type === 'text' && (said === 'identifier' || !field.optional)) return 'hash'
  return field.optional ? 'drop' : undefined
}

/** Keys and references of one table share a domain, so that they stay joined; any other field has its own. */
export function domainOf(table: TableName, name: string, field: Field): string {
  if (field.type === 'id') return table
  return field.type === 'reference' ? field.to : `${table}.${name}`
}

function isKey({ type }: Field): boolean {
  return type === 'id' || type === 'reference'
}
