import { describe, expect, it } from 'vitest'
import { expectedOf, isOfKind, isWithin, readClient } from '../../../src/segmentation/rules/read-client.js'
import type { SchemeFact } from '../../../src/segmentation/rules/types.js'
import { CLIENT, FACTS } from './support.js'

const facts = new Map<string, SchemeFact>(Object.entries(FACTS))
const meaning = { en: 'x', zh: 'x' }

describe('a client', () => {
  it('is read with facts that no scheme describes', () => {
    expect(readClient(facts, { ...CLIENT, shoeSize: 42, colour: undefined })).toEqual(
      new Map(Object.entries({ ...CLIENT, shoeSize: 42 })),
    )
  })

  it('may hold a word that is not listed only where none are', () => {
    expect(readClient(facts, { purposes: ['anything'] }).get('purposes')).toEqual(['anything'])
    expect(() => readClient(facts, { sector: 'anything' })).toThrow(expect.objectContaining({ code: 'OUT_OF_RANGE' }))
  })

  it('has every one of several words among those listed', () => {
    const several = new Map<string, SchemeFact>([
      ['uses', { kind: 'words', words: ['a', 'b'], several: true, meaning }],
    ])
    expect(readClient(several, { uses: ['a', 'b'] }).size).toBe(1)
    expect(() => readClient(several, { uses: ['a', 'c'] })).toThrow(
      expect.objectContaining({ path: 'facts.uses', expected: "words of 'a', 'b'" }),
    )
  })
})

it('tells kinds apart', () => {
  expect(isOfKind(FACTS.revenue, 5)).toBe(true)
  expect(isOfKind(FACTS.revenue, '5')).toBe(false)
  expect(isOfKind(FACTS.listed, 0)).toBe(false)
  expect(isOfKind(FACTS.sector, ['steel'])).toBe(false)
  expect(isOfKind(FACTS.purposes, ['steel'])).toBe(true)
})

it('holds numbers against their bounds', () => {
  expect(isWithin({}, -1e308)).toBe(true)
  expect(isWithin({}, Number.NaN)).toBe(false)
  expect(isWithin({}, Number.POSITIVE_INFINITY)).toBe(false)
  expect(isWithin({ least: 0, most: 1 }, 1)).toBe(true)
  expect(isWithin({ least: 0, most: 1 }, 1 + Number.EPSILON)).toBe(false)
})

it.each<readonly [Partial<SchemeFact>, string]>([
  [{ kind: 'number' }, 'a finite number'],
  [{ kind: 'number', least: 0 }, 'a number >= 0'],
  [{ kind: 'number', most: 1 }, 'a number <= 1'],
  [{ kind: 'number', least: 0, most: 1 }, 'a number from 0 to 1'],
  [{ kind: 'words' }, 'one word'],
  [{ kind: 'words', several: true }, 'a word or a list of words'],
  [{ kind: 'words', words: ['a'] }, "one of 'a'"],
  [{ kind: 'yes-no' }, 'true or false'],
])('says what %o may be', (fact, text) => {
  expect(Reflect.apply(expectedOf, undefined, [fact])).toBe(text)
})
