import { describe, expect, it } from 'vitest'
import { dataDictionary, TABLE_NAMES, TABLES } from '../../../src/records/index.js'

const of = (table: string, name: string): object | undefined =>
  dataDictionary()
    .find(entry => entry.table === table)
    ?.fields.find(field => field.name === name)

describe('dataDictionary', () => {
  it('has every field of every table', () => {
    expect(dataDictionary().map(({ table }) => table)).toEqual([...TABLE_NAMES])
    for (const { table, fields } of dataDictionary())
      expect(fields.map(({ name }) => name)).toEqual(Object.keys(TABLES[table].fields))
  })

  it('says all of a field in words', () => {
    expect(of('facilities', 'paymentMonths')).toEqual({
      name: 'paymentMonths',
      meaning: 'Months between payments',
      type: 'number',
      unit: 'months',
      range: 'whole, >= 1, <= 12',
      optional: true,
      class: 'confidential',
    })
    expect(of('facilities', 'client')).toMatchObject({
      type: 'key of another record',
      references: 'clients',
      optional: false,
    })
    expect(of('clients', 'size')).toMatchObject({ words: ['micro', 'small', 'medium', 'large'], class: 'public' })
    expect(of('clients', 'services')).not.toHaveProperty('words')
    expect(of('orders', 'amount')).not.toHaveProperty('range')
  })

  it('says which days are in order', () => {
    const orderOf = (name: string): unknown => dataDictionary().find(({ table }) => table === name)?.inOrder
    expect(orderOf('statements')).toEqual([['periodEnd', 'publishedOn']])
    expect(orderOf('groups')).toEqual([])
  })

  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(dataDictionary()))).toStrictEqual(dataDictionary())
  })
})
