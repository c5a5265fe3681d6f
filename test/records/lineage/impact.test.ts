import { describe, expect, it } from 'vitest'
import { ATTRIBUTES, impactOfFields, impactOfRecord } from '../../../src/records/index.js'

const figures = [
  {
    name: 'exposure',
    reads: [
      { table: 'facilities' as const, fields: ['outstanding', 'currency'] },
      { table: 'facilities' as const, fields: ['currency'] },
    ],
  },
  { name: 'tenure', reads: [{ table: 'clients' as const, fields: ['clientSince'] }] },
]

describe('impactOfFields', () => {
  it('finds figures by what they read, each field once', () => {
    expect(impactOfFields(figures, { table: 'facilities', fields: ['currency'] })).toEqual([
      { name: 'exposure', fields: ['currency'] },
    ])
    expect(impactOfFields(figures, { table: 'facilities', fields: [] })).toEqual([
      { name: 'exposure', fields: ['outstanding', 'currency'] },
    ])
    expect(impactOfFields(figures, { table: 'ratings', fields: [] })).toEqual([])
  })

  it.each([
    [figures, { table: 'facility', fields: [] }, /change\.table/],
    [figures, { table: 'facilities', fields: ['owed'] }, /change\.fields\[0\]/],
    [[{ name: 'a' }], { table: 'facilities', fields: [] }, /figures\[0\]\.reads/],
    [{}, { table: 'facilities', fields: [] }, /figures/],
  ])('names what is wrong (%#)', (some, change, message) => {
    expect(() => Reflect.apply(impactOfFields, undefined, [some, change])).toThrow(message)
  })
})

describe('impactOfFields of the standard attributes', () => {
  it('finds what reads the amounts owed', () => {
    const touched = impactOfFields(ATTRIBUTES, { table: 'facilities', fields: ['outstanding'] })
    expect(touched.map(({ name }) => name)).toContain('exposure')
    expect(touched.every(({ fields }) => fields.includes('outstanding'))).toBe(true)
  })
})

describe('impactOfRecord', () => {
  const lineages = [
    {
      name: 'exposure',
      client: 'C-1',
      from: [{ table: 'facilities' as const, fields: ['outstanding'], keys: ['F-1'] }],
    },
    {
      name: 'exposure',
      client: 'C-2',
      from: [{ table: 'facilities' as const, fields: ['outstanding'], keys: ['F-2'] }],
    },
    { name: 'rank', client: 'C-2', from: [{ table: 'collaterals' as const, fields: ['rank'], keys: ['F-1'] }] },
  ]

  it('finds figures that rest on a record of this table', () => {
    expect(impactOfRecord(lineages, { table: 'facilities', key: 'F-1' })).toEqual([lineages[0]])
    expect(impactOfRecord(lineages, { table: 'facilities', key: 'F-3' })).toEqual([])
  })

  it('names what is wrong', () => {
    expect(() => Reflect.apply(impactOfRecord, undefined, [lineages, { table: 'facilities' }])).toThrow(/record\.key/)
    expect(() => Reflect.apply(impactOfRecord, undefined, [lineages, 'F-1'])).toThrow(/record/)
    expect(() => Reflect.apply(impactOfRecord, undefined, [[1], { table: 'facilities', key: 'F-1' }])).toThrow(
      /lineages\[0\]/,
    )
  })
})
