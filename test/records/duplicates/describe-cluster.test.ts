import { expect, it } from 'vitest'
import { describeCluster } from '../../../src/records/duplicates/describe-cluster.js'
import { readClients } from '../../../src/records/duplicates/read-clients.js'
import { client } from './client.js'

it('shows pairs within that speak against it', () => {
  const clients = [
    client('C-1', 'Veltorra', { country: 'GB' }),
    client('C-2', 'Veltorra'),
    client('C-3', 'Veltorra', { country: 'DE' }),
  ]
  const cluster = describeCluster({ rows: [0, 1, 2], probability: 0.9 }, clients, readClients(clients), -10)
  expect(cluster.clients).toEqual(['C-1', 'C-2', 'C-3'])
  expect(cluster.conflicts.map(conflict => conflict.clients)).toEqual([['C-1', 'C-3']])
  expect(cluster.conflicts[0]?.evidence.find(({ field }) => field === 'country')?.speaks).toBe('against')
})
