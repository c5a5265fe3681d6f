import { describe, expect, it } from 'vitest'
import { readFact } from '../../../src/segmentation/rules/read-fact.js'

const meaning = { en: 'a thing', zh: '某物' }

describe('a fact of a scheme', () => {
  it.each([
    { kind: 'number', unit: 'EUR', meaning },
    { kind: 'number', unit: 'share', meaning, least: 0, most: 1 },
    { kind: 'number', unit: 'share', meaning, least: 0, most: 0 },
    { kind: 'words', meaning },
    { kind: 'words', words: ['a', 'b'], several: true, meaning },
    { kind: 'yes-no', meaning },
  ])('%o comes back as it is', fact => {
    expect(readFact(fact, 'fact')).toEqual(fact)
    expect(readFact(fact, 'fact')).not.toBe(fact)
  })

  it.each([
    ['fact', 5, 'INVALID_TYPE'],
    ['fact.kind', { kind: 'text', meaning }, 'OUT_OF_RANGE'],
    ['fact.unit', { kind: 'number', meaning }, 'INVALID_TYPE'],
    ['fact.words', { kind: 'number', unit: 'EUR', meaning, words: [] }, 'UNKNOWN_OPTION'],
    ['fact.least', { kind: 'number', unit: 'EUR', meaning, least: '0' }, 'INVALID_TYPE'],
    ['fact.most', { kind: 'number', unit: 'EUR', meaning, least: 1, most: 0 }, 'OUT_OF_RANGE'],
    ['fact.words', { kind: 'words', words: [], meaning }, 'EMPTY_INPUT'],
    ['fact.words[1]', { kind: 'words', words: ['a', 'a'], meaning }, 'CONFLICTING_OPTIONS'],
    ['fact.words[0]', { kind: 'words', words: new Array(1), meaning }, 'INVALID_TYPE'],
    ['fact.several', { kind: 'words', several: 1, meaning }, 'INVALID_TYPE'],
    ['fact.unit', { kind: 'yes-no', unit: 'EUR', meaning }, 'UNKNOWN_OPTION'],
    ['fact.meaning', { kind: 'yes-no' }, 'INVALID_TYPE'],
  ])('names the fault at %s', (path, fact, code) => {
    expect(() => readFact(fact, 'fact')).toThrow(expect.objectContaining({ path, code }))
  })
})
