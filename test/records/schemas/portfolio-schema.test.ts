import { describe, expect, it } from 'vitest'
import { portfolioSchema } from '../../../src/records/schemas/index.js'

const CLIENT = { id: 'C-1', name: 'Harbour Cold Storage', entityType: 'company', status: 'active' }
const faults = (value: unknown): readonly string[] =>
  portfolioSchema()
    .safeParse(value)
    .error?.issues.map(({ path }) => path.join('.')) ?? []

describe('portfolioSchema', () => {
  it('takes tables that are there, and none', () => {
    expect(faults({})).toEqual([])
    expect(faults({ clients: [CLIENT], groups: undefined })).toEqual([])
  })

  it('sees what lies between records, once each is right by itself', () => {
    const ratings = [{ client: 'C-2', date: '2024-01-31', rating: 'BB' }]
    expect(faults({ clients: [CLIENT, CLIENT], ratings })).toEqual(['clients.1.id', 'ratings.0.client'])
    expect(faults({ clients: [CLIENT, { ...CLIENT, name: '' }], ratings })).toEqual(['clients.1.name'])
  })

  it('takes no columns, which JSON cannot hold, and no table that is none', () => {
    expect(faults({ payments: { facility: [], date: new Int32Array(0), amount: new Float64Array(0) } })).toEqual([
      'payments',
    ])
    expect(faults({ loans: [] })).toEqual([''])
  })
})
