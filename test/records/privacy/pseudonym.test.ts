import { describe, expect, it } from 'vitest'
import { pseudonymOf } from '../../../src/records/index.js'

const key = Uint8Array.from({ length: 32 }, (_, i) => i)

describe('pseudonymOf', () => {
  // python3: hmac.new(bytes(range(32)), ('clientele/pseudonym/1\0' + domain + '\0' + value).encode(), hashlib.sha256)
  it.each([
    ['clients', 'C-7', 'ee1f43d3bb588b75ddf07a40004a0c60'],
    ['facilities', 'C-7', '9c8176c2014398a816a2da3500e44039'],
    ['clients.name', 'Harbour Cold Storage', '87d79fef1daa506685ea4c8d1a9c00d4'],
    ['clients.name', '港湾冷链', 'ac6622203feebc3eae08444e5d684745'],
    ['clients', '', 'f77a69872d789fe99ddf110cd5d27114'],
  ])('%s %s is the HMAC that Python computes', (domain, value, expected) => {
    expect(pseudonymOf(value, { key, domain })).toBe(expected)
  })

  it('wants a key of 32 random bytes', () => {
    for (const wrong of [key.subarray(0, 31), new Uint8Array(32), new Uint8Array(), 'secret', undefined]) {
      expect(() => Reflect.apply(pseudonymOf, undefined, ['C-7', { key: wrong, domain: 'clients' }])).toThrow(
        /options\.key/,
      )
    }
  })

  it('never shows the key in an error', () => {
    expect(() =>
      Reflect.apply(pseudonymOf, undefined, ['C-7', { key: 'secret words', domain: 'clients' }]),
    ).not.toThrow(/secret/)
  })

  it('refuses half pairs, which UTF-8 would make all alike, and domains that could run into values', () => {
    expect(() => pseudonymOf('a\ud800', { key, domain: 'clients' })).toThrow(/value: .*OUT_OF_RANGE/)
    expect(() => pseudonymOf('a', { key, domain: 'cli\0ents' })).toThrow(/options\.domain/)
    expect(() => pseudonymOf('a', { key, domain: '' })).toThrow(/options\.domain/)
    expect(pseudonymOf('😀', { key, domain: 'clients' })).toHaveLength(32)
  })
})
