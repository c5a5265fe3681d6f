import { expect, it } from 'vitest'
import { blockKeys } from '../../../src/records/duplicates/block-keys.js'
import { readPair } from './client.js'

const shareKey = (a: string, b: string): boolean => {
  const [one, other] = readPair({}, {}, [a, b])
  const keys = new Set(blockKeys(one))
  return blockKeys(other).some(key => keys.has(key))
}

it.each([
  ['Veltorra Dredging', 'Dredging Veltorra Ltd'],
  ['Veltorra', 'Veltora'],
  ['Veltorra', 'Vetlorra'],
  ['Cold Storage Veltorra', 'Cold Storage Kansmor'],
  ['港湾冷链', '港弯冷链'],
  ['Coldstores', 'Cold Stores'],
])('%s and %s share a key', (a, b) => {
  expect(shareKey(a, b)).toBe(true)
})

it('names that share nothing share no key', () => {
  expect(shareKey('Veltorra Dredging', 'Kansmor Orchards')).toBe(false)
})

it('gives each key once, and few of a long name', () => {
  const [one] = readPair({}, {}, [Array.from({ length: 60 }, (_, i) => `word${i}`).join(' '), 'y'])
  const keys = blockKeys(one)
  expect(new Set(keys).size).toBe(keys.length)
  expect(keys.length).toBeLessThan(60)
})
