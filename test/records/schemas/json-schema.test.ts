import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { TABLE_NAMES } from '../../../src/records/index.js'
import { portfolioJsonSchema, recordJsonSchema } from '../../../src/records/schemas/index.js'
import { thrown } from '../../errors/thrown.js'

const ajv = new Ajv2020({ strict: true, allErrors: true })
for (const table of TABLE_NAMES) ajv.addSchema(recordJsonSchema(table))

describe('recordJsonSchema', () => {
  it.each(TABLE_NAMES)('of %s is a schema of the draft 2020-12, under a plain name', table => {
    const { $schema, $id, additionalProperties } = recordJsonSchema(table)
    expect(ajv.validateSchema(recordJsonSchema(table))).toBe(true)
    expect($schema).toBe('https://json-schema.org/draft/2020-12/schema')
    expect($id).toMatch(/^[a-z-]+\.json$/)
    expect(additionalProperties).toBe(false)
  })

  it('describes every field with its meaning and unit', () => {
    const { properties } = recordJsonSchema('facilities')
    expect(properties['daysPastDue']).toEqual({
      description: 'Days past due now; days, whole, >= 0',
      type: 'integer',
      minimum: 0,
    })
    expect(properties['maturity']).toEqual({
      description: 'Last day on which anything may be owed',
      $ref: '#/$defs/date',
    })
  })

  it.each([
    ['2024-02-29', true],
    ['2024-02-31', true],
    ['20240229', true],
    ['2024-02-29T23:59:59.5+08:00', true],
    ['2024-02-29 23:59', true],
    ['2024-02-29T23:59+0800', true],
    ['9999-12-31', true],
    ['0001-01-01', true],
    [{ year: 2024, month: 2, day: 29 }, true],
    ['0000-01-01', false],
    ['2024-13-01', false],
    ['2024-00-01', false],
    ['2024-01-32', false],
    ['2024-1-1', false],
    ['2024-02-29T25:00', false],
    ['20240229T10:00', false],
    ['29.02.2024', false],
    [45351, false],
    [{ year: 2024, month: 13, day: 1 }, false],
    [null, false],
  ])('takes %j as a day: %s', (day, fits) => {
    expect(ajv.validate('ratings.json', { client: 'C', date: day, rating: 'BB' })).toBe(fits)
  })

  it('is of a table that there is', () => {
    // @ts-expect-error no table
    expect(thrown(() => recordJsonSchema('portfolio'))).toMatchObject({ code: 'OUT_OF_RANGE', path: 'table' })
  })
})

describe('portfolioJsonSchema', () => {
  it('names every fault of every record, in the words of JSON Schema', () => {
    const validate = ajv.compile(portfolioJsonSchema())
    expect(
      validate({ clients: [{ id: 'C', name: ' ', entityType: 'firm', status: 'active', country: 'UK' }], loans: [] }),
    ).toBe(false)
    expect(validate.errors?.map(({ instancePath, keyword }) => `${instancePath} ${keyword}`)).toEqual([
      ' additionalProperties',
      '/clients/0/name pattern',
      '/clients/0/entityType enum',
      '/clients/0/country enum',
    ])
  })
})
