import { expect, it } from 'vitest'
import { hierarchical } from '../../../../src/statistics/index.js'
import { thrown } from '../../../errors/thrown.js'
import { SITES } from './samples.js'

const TREE = hierarchical.fit(SITES, { linkage: 'average', scaling: 'none' })

it('has the height at which two rows are first in one cluster', () => {
  const { size, values } = hierarchical.cophenetic(TREE)
  expect(size).toBe(8)
  let pair = 0
  for (let one = 0; one < 8; one++) {
    for (let other = one + 1; other < 8; other++, pair++) {
      const first = TREE.params.heights.find(height => {
        const { segment } = hierarchical.cut(TREE, { height })
        return segment[one] === segment[other]
      })
      expect(values[pair]).toBe(first)
    }
  }
})

it('as distances gives the same tree again, by any linkage that looks at distances alone', () => {
  const again = hierarchical.fromDistances(hierarchical.cophenetic(TREE), { linkage: 'complete' })
  expect(again.params.heights).toEqual(TREE.params.heights)
  expect(again.fit.copheneticCorrelation).toBeCloseTo(1, 12)
})

it('puts what was merged side by side', () => {
  const order = hierarchical.leafOrder(TREE)
  expect(order.toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
  for (let clusters = 1; clusters <= 8; clusters++) {
    const { segment } = hierarchical.cut(TREE, { clusters })
    const changes = order.filter((row, at) => at > 0 && segment[row] !== segment[order[at - 1]!]).length
    expect(changes).toBe(clusters - 1)
  }
})

it('needs a tree', () => {
  expect(thrown(() => hierarchical.cophenetic(JSON.parse('{"kind":"k-means"}'))).path).toBe('tree.kind')
  expect(thrown(() => hierarchical.leafOrder(JSON.parse('[]'))).path).toBe('tree')
})
