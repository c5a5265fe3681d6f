import { expect, it } from 'vitest'
import { checkClients } from '../../../src/records/duplicates/check-clients.js'
import { JUNK } from '../../laws/junk.js'
import { client } from './client.js'

it('takes records whose codes are wrong', () => {
  const clients = [client('C-1', 'x', { lei: 'none', socialCreditCode: '1' })]
  expect(checkClients(clients)).toEqual(clients)
})

it.each([
  [{ id: 1 }, 'clients[1].id'],
  [{ name: ' ' }, 'clients[1].name'],
  [{ website: null }, 'clients[1].website'],
  [{ registeredOn: '2024-02-30' }, 'clients[1].registeredOn'],
])('names what is wrong with %o', (wrong, path) => {
  expect(() => checkClients([client('C-1', 'x'), { ...client('C-2', 'y'), ...wrong }])).toThrow(
    expect.objectContaining({ path }),
  )
})

it('names the first ten faults of a thousand, and counts all', () => {
  const clients = Array.from({ length: 1000 }, () => ({ id: 'C-1' }))
  expect(() => checkClients(clients)).toThrow(expect.objectContaining({ code: 'MISSING_VALUE', issueCount: 1000 }))
})

it('takes no hole for a client', () => {
  const clients: unknown[] = []
  clients[2] = client('C-1', 'x')
  expect(() => checkClients(clients)).toThrow(expect.objectContaining({ path: 'clients[0]', issueCount: 2 }))
})

it.each(JUNK.filter(value => !Array.isArray(value) || value.length > 0))('throws one named error for %o', value => {
  expect(() => checkClients(value)).toThrow(expect.objectContaining({ name: 'ClienteleError' }))
})
