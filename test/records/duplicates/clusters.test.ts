import { expect, it } from 'vitest'
import { linkedRows } from '../../../src/records/duplicates/clusters.js'

const none = (): boolean => false

it('joins rows through others; the weakest link on the best way counts', () => {
  const links = [
    { rows: [0, 1], probability: 0.99 },
    { rows: [1, 2], probability: 0.95 },
    { rows: [0, 2], probability: 0.91 },
    { rows: [5, 4], probability: 0.97 },
  ] as const
  expect(linkedRows(links, none).groups).toEqual([
    { rows: [0, 1, 2], probability: 0.95 },
    { rows: [4, 5], probability: 0.97 },
  ])
})

it('gives a record to the likelier of two that exclude each other', () => {
  const links = [
    { rows: [0, 1], probability: 0.93 },
    { rows: [1, 2], probability: 0.98 },
  ] as const
  const exclude = (a: number, b: number): boolean => a + b === 2 && a !== b
  const { groups, refused } = linkedRows(links, exclude)
  expect(groups).toEqual([{ rows: [1, 2], probability: 0.98 }])
  expect([...refused]).toEqual([links[0]])
})

it('finds nothing in nothing', () => {
  expect(linkedRows([], none)).toEqual({ groups: [], refused: new Set() })
})
