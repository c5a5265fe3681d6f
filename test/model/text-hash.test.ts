import fc from 'fast-check'
import { expect, it } from 'vitest'
import { hashesOf, hashPrefix } from '../../src/model/text-hash.js'
import { stateOf } from './xoroshiro.js'

const words = (text: string): bigint[] => {
  const [a, b, c, d] = hashesOf(hashPrefix(''), text).map(hash => BigInt.asUintN(32, BigInt(hash)))
  return [(a! << 32n) | b!, (c! << 32n) | d!]
}

it('is MurmurHash3 with four salts', () => {
  for (const text of ['', '7', '42/string/c-17', '客户·七']) expect(words(text)).toEqual(stateOf(text))
})

it('hashes a text in two pieces as in one', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (begin, rest) => {
      expect(hashesOf(hashPrefix(begin), rest)).toEqual(hashesOf(hashPrefix(''), begin + rest))
    }),
  )
})
