import { expect, it } from 'vitest'
import { treeInWords, treeSubtitle } from '../../src/charts/dendrogram-words.js'
import { hierarchical } from '../../src/statistics/index.js'

const TREE = hierarchical.fit({ size: [1, 2, 4, 30, 34] }, { linkage: 'average', scaling: 'none' })

it('says what is drawn', () => {
  const whole = hierarchical.cut(TREE, { clusters: 1 })
  expect(treeSubtitle(TREE, whole, 5)).toBe('5 rows by average linkage; cophenetic correlation 0.99')
  expect(treeSubtitle(TREE, whole, 3)).toBe('5 rows by average linkage, the last 2 merges; cophenetic correlation 0.99')
  const cut = hierarchical.cut(TREE, { clusters: 2 })
  expect(treeInWords(TREE, cut, false)).toBe(
    'A tree of 5 rows by average linkage; the two last branches meet at 29.6667.',
  )
  expect(treeInWords(TREE, cut, true)).toMatch(/Cut into cluster 1 \(3 rows\), cluster 2 \(2 rows\)\.$/)
})

it('says nothing of a correlation that does not exist', () => {
  const pair = hierarchical.fit({ x: [1, 2] }, { linkage: 'single', scaling: 'none' })
  expect(treeSubtitle(pair, hierarchical.cut(pair, { clusters: 1 }), 2)).toBe('2 rows by single linkage')
})
