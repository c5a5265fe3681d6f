/**
 * The same schemas as JSON Schema, for programs in any language.
 *
 * @module
 */
import * as z from 'zod/mini'
import { expectOneOf } from '../../errors/index.js'
import { COUNTRIES } from '../fields/countries.js'
import type { Field } from '../fields/field.js'
import { fieldText } from '../fields/field-text.js'
import { tableFileName } from '../tables/file-name.js'
import { TABLE_NAMES, type TableName } from '../tables/names.js'
import { TABLES } from '../tables/tables.js'
import { fieldSchema } from './field-schema.js'

/** A JSON Schema of an object, draft 2020-12, as plain data. */
export interface JsonSchema {
  readonly $schema: string
  /** The name of the file in which the package ships it. */
  readonly $id: string
  readonly title: string
  readonly description: string
  readonly type: 'object'
  readonly properties: Readonly<Record<string, unknown>>
  readonly required: readonly string[]
  readonly additionalProperties: false
  /** What several fields share: days, countries. */
  readonly $defs?: Readonly<Record<string, unknown>>
}

const DRAFT = 'https://json-schema.org/draft/2020-12/schema'

/**
 * The JSON Schema of one record of a table. Its `$id` is the name of the file in which the package ships it: `ratings.json`.
 *
 * It takes every record that the check takes. It cannot say all that the check refuses: days that no month has, codes whose check digit
 * is wrong, signs that cannot be seen, what is in a project's description, and whatever lies between records.
 *
 * @throws ClienteleError `OUT_OF_RANGE` for what is no table.
 * @example
 * import { recordJsonSchema } from 'clientele/records/schemas'
 * const { $id, required } = recordJsonSchema('ratings')
 * $id // => 'ratings.json'
 * required // => ['client', 'date', 'rating']
 */
export function recordJsonSchema(table: TableName): JsonSchema {
  const { fields, record, meaning } = TABLES[expectOneOf(table, TABLE_NAMES, 'table')]
  const required = Object.keys(fields).filter(name => fields[name]?.optional === false)
  const properties = Object.entries(fields).map(([name, field]) => [name, propertyOf(field)])
  const $defs = Object.fromEntries(
    Object.entries(DEFINITIONS).filter(([type]) => Object.values(fields).some(field => field.type === type)),
  )
  return { ...schemaOf(fileOf(table), record, meaning, Object.fromEntries(properties)), required, $defs }
}

/**
 * The JSON Schema of a portfolio whose tables are arrays of records; it refers to the schemas of records by their names.
 *
 * @example
 * import { portfolioJsonSchema } from 'clientele/records/schemas'
 * portfolioJsonSchema().$id // => 'portfolio.json'
 */
export function portfolioJsonSchema(): JsonSchema {
  const properties = TABLE_NAMES.map(table => [
    table,
    { type: 'array', description: TABLES[table].meaning, items: { $ref: fileOf(table) } },
  ])
  const meaning =
    'What a lender knows, table by table. A table that is absent is not known; one that is empty is known to hold nothing'
  return schemaOf('portfolio.json', 'Portfolio', meaning, Object.fromEntries(properties))
}

function schemaOf($id: string, title: string, description: string, properties: JsonSchema['properties']): JsonSchema {
  return {
    $schema: DRAFT,
    $id,
    title,
    description,
    type: 'object',
    properties,
    required: [],
    additionalProperties: false,
  }
}

function fileOf(table: TableName): string {
  return `${tableFileName(table)}.json`
}

function propertyOf(field: Field): object {
  const description = fieldText(field)
  if (field.type in DEFINITIONS) return { description, $ref: `#/$defs/${field.type}` }
  if (field.type === 'project-description') return { description, type: 'object' }
  const { $schema, type, ...keywords } = z.toJSONSchema(fieldSchema(field))
  const isWhole = field.type === 'number' && field.range.whole === true
  return { description, type: isWhole ? 'integer' : type, ...keywords }
}

const YEAR = '(?:000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})'
const MONTH = '(?:0[1-9]|1[0-2])'
const DAY = '(?:0[1-9]|[12][0-9]|3[01])'
const HOUR = '(?:[01][0-9]|2[0-3])'
const MINUTE = '[0-5][0-9]'
const ZONE = `(?:Z|[+-]${HOUR}(?::?${MINUTE})?)?`
const TIME = `(?:[T ]${HOUR}:${MINUTE}(?::${MINUTE}(?:\\.[0-9]+)?)?${ZONE})?`

/** A day as text, YYYY-MM-DD best of all. */
const DAY_TEXT = { type: 'string', pattern: `^${YEAR}(?:-${MONTH}-${DAY}${TIME}|${MONTH}${DAY})$` }
const DAY_PARTS = {
  type: 'object',
  properties: {
    year: { type: 'integer', minimum: 1, maximum: 9999 },
    month: { type: 'integer', minimum: 1, maximum: 12 },
    day: { type: 'integer', minimum: 1, maximum: 31 },
  },
  required: ['year', 'month', 'day'],
}

/** What many fields of a record share, by the type of the field. */
const DEFINITIONS: Readonly<Record<string, object>> = {
  date: { anyOf: [DAY_TEXT, DAY_PARTS] },
  country: { enum: COUNTRIES },
}
