/**
 * The data dictionary: every table and field in words, as data.
 *
 * @module
 */
import type { Field, FieldClass } from '../fields/field.js'
import { rangeText } from '../fields/field-text.js'
import { tableFileName } from '../tables/file-name.js'
import { TABLE_NAMES, type TableName } from '../tables/names.js'
import { TABLES } from '../tables/tables.js'

/** One field in words. */
export interface DictionaryField {
  readonly name: string
  readonly meaning: string
  /** What it holds: `text`, `number`, `day`, `key of another record`. */
  readonly type: string
  /** The words that it may hold, where they are few. */
  readonly words?: readonly string[]
  /** Of a number: `currency`, `share`, `months`. */
  readonly unit?: string
  /** Of a number: `whole, >= 0`; absent where any number will do. */
  readonly range?: string
  /** The table it refers to. */
  readonly references?: TableName
  /** Whether a record without it is still one. */
  readonly optional: boolean
  readonly class: FieldClass
}

/** One table in words. */
export interface DictionaryTable {
  readonly table: TableName
  /** The name of its files without their ending. */
  readonly file: string
  /** The name of the type of its records. */
  readonly record: string
  readonly meaning: string
  /** Fields of which no two records have the same values. */
  readonly key: readonly string[]
  /** Pairs of days of one record of which the first is not after the second, where both are known. */
  readonly inOrder: readonly (readonly [earlier: string, later: string])[]
  /** Whether it may come as columns. */
  readonly large: boolean
  readonly fields: readonly DictionaryField[]
}

/**
 * All tables and fields that a portfolio may hold, with meaning, type, unit, range, class and references, keys and
 * the order of days; table by table.
 *
 * @example
 * import { dataDictionary } from 'clientele/records'
 * const facilities = dataDictionary().find(({ table }) => table === 'facilities')
 * facilities?.key // => ['id']
 * facilities?.inOrder // => [['signedOn', 'maturity'], ['signedOn', 'endedOn']]
 * facilities?.fields.find(({ name }) => name === 'limit')?.range // => '>= 0'
 */
export function dataDictionary(): readonly DictionaryTable[] {
  return TABLE_NAMES.map(table => {
    const { record, meaning, key, dates = [], large = false, fields } = TABLES[table]
    const inWords = Object.entries(fields).map(([name, field]) => fieldInWords(name, field))
    return { table, file: tableFileName(table), record, meaning, key, inOrder: dates, large, fields: inWords }
  })
}

function fieldInWords(name: string, field: Field): DictionaryField {
  const { meaning, optional, class: fieldClass } = field
  return { name, meaning, type: TYPES[field.type], ...detailsOf(field), optional, class: fieldClass }
}

const TYPES: Readonly<Record<Field['type'], string>> = {
  id: 'key of the record',
  reference: 'key of another record',
  text: 'text',
  word: 'one word of a list',
  words: 'several words',
  number: 'number',
  date: 'day',
  flag: 'yes or no',
  currency: 'currency (ISO 4217)',
  country: 'country (ISO 3166-1)',
  'social-credit-code': 'Unified Social Credit Code (GB 32100-2015)',
  lei: 'Legal Entity Identifier (ISO 17442)',
  'project-description': 'description of a project',
}

function detailsOf(field: Field): Pick<DictionaryField, 'words' | 'unit' | 'range' | 'references'> {
  if (field.type === 'reference') return { references: field.to }
  if (field.type === 'word') return { words: field.words }
  if (field.type === 'words') return field.words === undefined ? {} : { words: field.words }
  if (field.type !== 'number') return {}
  const range = rangeText(field.range)
  return { unit: field.unit, ...(range !== '' && { range }) }
}
