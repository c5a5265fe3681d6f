import { describe, expect, it, vi } from 'vitest'
import { codesOfWords } from '../../../../src/segmentation/rules/columns/word-codes.js'
import type { WordsFact } from '../../../../src/segmentation/rules/types.js'

const one: WordsFact = { kind: 'words', meaning: { en: 'x', zh: 'x' } }
const several: WordsFact = { ...one, several: true }
const fail = () => {
  throw new Error('no cell is at fault')
}

describe('codes', () => {
  it('are the same for the same word', () => {
    expect(codesOfWords(['b', 'a', null, 'b', undefined, ''], one, fail)).toEqual({
      codes: Uint32Array.of(1, 2, 0, 1, 0, 3),
      meanings: [undefined, 'b', 'a', ''],
    })
  })

  it('are the same for the same list of words', () => {
    expect(codesOfWords([['a', 'b'], 'a', [], ['a', 'b'], ['a'], ['a,b']], several, fail)).toEqual({
      codes: Uint32Array.of(1, 2, 3, 1, 4, 5),
      meanings: [undefined, ['a', 'b'], 'a', [], ['a'], ['a,b']],
    })
  })
})

describe('a cell at fault', () => {
  it.each([
    [one, 5, 5],
    [one, ['a'], ['a']],
    [one, true, true],
    [{ ...one, words: ['a'] }, 'b', 'b'],
    [several, ['a', 7], 7],
    [several, new Array(1), undefined],
    [{ ...several, words: ['a'] }, ['a', 'b'], 'b'],
    [several, { length: 0 }, { length: 0 }],
  ] as const)('of %o: %o', (description, cell, named) => {
    const fault = vi.fn()
    codesOfWords(['a', cell], description, fault)
    expect(fault.mock.calls).toEqual([[named, 1]])
  })
})
