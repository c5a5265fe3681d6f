import { expect, it } from 'vitest'
import { compareClients, priorBits } from '../../../src/records/duplicates/compare-clients.js'
import { readPair } from './client.js'

it('adds the bits of all evidence to those of the prior', () => {
  const [a, b] = readPair({ country: 'GB', registeredOn: '2011-04-05' }, { country: 'GB', registeredOn: '2011-04-05' })
  const { probability, evidence } = compareClients(a, b, -7)
  const bits = evidence.reduce((sum, one) => sum + one.bits, -7)
  expect(Math.log2(probability / (1 - probability))).toBeCloseTo(bits, 9)
})

it('begins with the odds of a random pair', () => {
  expect(priorBits(0.05, 101)).toBeCloseTo(Math.log2(0.05 / 100), 12)
  expect(priorBits(0.05, 1)).toBeCloseTo(Math.log2(0.05), 12)
  expect(priorBits(0.05, 0)).toBeCloseTo(Math.log2(0.05), 12)
})

it('says the same in both directions', () => {
  const [a, b] = readPair({ country: 'GB', lei: '5493001KJTIIGC8Y1R12' }, { country: 'DE' }, [
    'Veltorra 1',
    'Veltora Ltd',
  ])
  expect(compareClients(b, a, -7).probability).toBeCloseTo(compareClients(a, b, -7).probability, 12)
})
