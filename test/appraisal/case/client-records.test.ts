import { expect, it } from 'vitest'
import { clientRecords } from '../../../src/appraisal/case/client-records.js'
import { sampleLender } from '../../../src/records/sample-lender/index.js'

const { portfolio } = sampleLender({ clients: 20 })
const { clients = [] } = portfolio

it('parts the records of clients from each other, none twice and none lost', () => {
  const parts = clients.map(({ id }) => clientRecords(portfolio, id))
  expect(parts.map(part => part.clients)).toEqual(clients.map(client => [client]))
  for (const table of ['facilities', 'ratings', 'covenants', 'payments', 'statements'] as const) {
    const own = parts.flatMap(part => Array.from(part[table] as Iterable<object>))
    expect(new Set(own)).toEqual(new Set(portfolio[table] as Iterable<object>))
  }
  expect(parts[0]).not.toHaveProperty('exchangeRates')
})

it('knows no client by another name', () => {
  expect(() => clientRecords(portfolio, 'nobody')).toThrow(
    expect.objectContaining({ code: 'OUT_OF_RANGE', path: 'id' }),
  )
  expect(() => clientRecords(portfolio, JSON.parse('5'))).toThrow(expect.objectContaining({ path: 'id' }))
  expect(() => clientRecords({}, JSON.parse('null'))).toThrow(
    expect.objectContaining({ code: 'INVALID_TYPE', path: 'id' }),
  )
  expect(() => clientRecords({ clients: JSON.parse('7') }, 'C-0001')).toThrow(
    expect.objectContaining({ path: 'portfolio.clients' }),
  )
  expect(() => clientRecords({}, 'C-0001')).toThrow(expect.objectContaining({ path: 'id' }))
})
