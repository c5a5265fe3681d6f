import { expect, it } from 'vitest'
import { countWords, sumOf, wordProfile } from '../../../src/segmentation/portrait/word-profile.js'
import { readColumns } from '../../../src/statistics/attribute-columns/read-columns.js'

const [COLUMN] = readColumns({ s: [['a', 'b'], ['a'], null, ['b'], [], ['b', 'c']] }, 6, {})
const SEGMENT = Uint16Array.of(0, 0, 0, 1, 1, 1)

it('counts each word by segment', () => {
  if (COLUMN?.kind !== 'words') throw new Error('no words')
  const { has, known } = countWords(COLUMN, SEGMENT, 2)
  expect(COLUMN.words).toEqual(['b', 'a', 'c'])
  expect(Array.from(has)).toEqual([1, 2, 2, 0, 0, 1])
  expect(Array.from(known)).toEqual([2, 3])
})

it('sets a segment against the rest', () => {
  if (COLUMN?.kind !== 'words') throw new Error('no words')
  const sizes = Uint32Array.of(3, 3)
  const profile = wordProfile(COLUMN, countWords(COLUMN, SEGMENT, 2), sizes, 0, 0.95)
  expect(profile).toMatchObject({
    known: 2,
    missing: { count: 1, othersShare: 0 },
    shares: [
      { word: 'b', count: 1, others: { count: 2, known: 3 } },
      { word: 'a', count: 2 },
      { word: 'c', count: 0 },
    ],
  })
  expect(sumOf(sizes)).toBe(6)
})
