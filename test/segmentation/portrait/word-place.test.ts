import { expect, it } from 'vitest'
import { countsAmong, lackedWords, wordPlace } from '../../../src/segmentation/portrait/word-place.js'
import { readColumns } from '../../../src/statistics/attribute-columns/read-columns.js'
import { proportionInterval } from '../../../src/statistics/index.js'

const cells = Array.from({ length: 40 }, (_, i) => [
  'loan',
  ...(i < 30 ? ['guarantee'] : []),
  ...(i === 0 ? ['swap'] : []),
])
const [COLUMN] = readColumns({ products: [...cells, null] }, 41, {})

it('says how common a word is', () => {
  if (COLUMN?.kind !== 'words') throw new Error('no words')
  const counts = countsAmong(COLUMN, () => true)
  expect(counts.known).toBe(40)
  expect(wordPlace('loan', COLUMN, counts, 0.9, 0.95)).toMatchObject({
    count: 40,
    share: 1,
    place: 'common',
    assured: true,
  })
  expect(wordPlace('swap', COLUMN, counts, 0.9, 0.95)).toEqual({
    count: 1,
    known: 40,
    share: 0.025,
    interval: proportionInterval(1, 40),
    place: 'rare',
    assured: false,
  })
  expect(wordPlace('bond', COLUMN, counts, 0.9, 0.95)).toMatchObject({ count: 0, place: 'rare', assured: true })
  expect(
    wordPlace(
      'loan',
      COLUMN,
      countsAmong(COLUMN, row => row === 40),
      0.9,
      0.95,
    ),
  ).toBeUndefined()
})

it('finds what most have, the most common first', () => {
  if (COLUMN?.kind !== 'words') throw new Error('no words')
  const counts = countsAmong(COLUMN, () => true)
  expect(lackedWords([], COLUMN, counts, 0.95).map(({ word }) => word)).toEqual(['loan', 'guarantee'])
  expect(lackedWords(['guarantee', 'loan'], COLUMN, counts, 0.95)).toEqual([])
})

it('calls common what exactly the unusual share have', () => {
  const [column] = readColumns({ w: Array.from({ length: 10 }, (_, i) => (i < 3 ? 'a' : 'b')) }, 10, {})
  if (column?.kind !== 'word') throw new Error('no words')
  expect(
    wordPlace(
      'a',
      column,
      countsAmong(column, () => true),
      0.7,
      0.95,
    )?.place,
  ).toBe('common')
})
