import { describe, expect, it } from 'vitest'
import { checkPortfolio } from '../../../src/records/index.js'

const rating = (client: string, date = '2024-01-31'): object => ({ client, date, rating: 'BB' })
const CLIENT = { id: 'C-1', name: 'Harbour Cold Storage', entityType: 'company', status: 'active' }

describe('a reference', () => {
  it('leads to a record', () => {
    expect(checkPortfolio({ clients: [CLIENT], ratings: [rating('C-1')] }).count).toBe(0)
    expect(checkPortfolio({ clients: [CLIENT], ratings: [rating('C-1'), rating('c-1')] }).issues).toEqual([
      {
        code: 'UNKNOWN_REFERENCE',
        path: 'ratings[1].client',
        expected: "the id of a record of 'clients'",
        received: '"c-1"',
        table: 'ratings',
        row: 1,
        field: 'client',
      },
    ])
  })

  it('into a table that is not known is counted, and is no fault', () => {
    const ratings = Array.from({ length: 500 }, (_, i) => rating(`C-${i}`))
    expect(checkPortfolio({ ratings })).toMatchObject({
      count: 0,
      unchecked: [{ table: 'ratings', field: 'client', to: 'clients', count: 500 }],
    })
    expect(checkPortfolio({ ratings: [] }).unchecked).toEqual([])
  })

  it('into an empty table is a fault, for that holds nothing', () => {
    expect(checkPortfolio({ clients: [], ratings: [rating('C-1')] })).toMatchObject({ count: 1, unchecked: [] })
  })

  it('of columns is checked as well', () => {
    const facility = {
      id: 'F-1',
      client: 'C-1',
      kind: 'term-loan',
      status: 'active',
      currency: 'EUR',
      limit: 5,
      signedOn: '2024-01-31',
    }
    const payments = { facility: ['F-1', 'F-2'], date: Int32Array.of(0, 1), amount: Float64Array.of(1, 2) }
    expect(checkPortfolio({ clients: [CLIENT], facilities: [facility], payments }).issues).toMatchObject([
      { code: 'UNKNOWN_REFERENCE', path: 'payments.facility[1]', row: 1 },
    ])
  })
})
