import { describe, expect, it } from 'vitest'
import { expectTree } from '../../../src/risk/capital/criteria-tree.js'
import { PROJECT_FINANCE_CRITERIA } from '../../../src/risk/index.js'

describe('PROJECT_FINANCE_CRITERIA', () => {
  it('are 33 in five groups', () => {
    const ids = expectTree(PROJECT_FINANCE_CRITERIA, 'tree')
    expect(ids).toHaveLength(33)
    expect(ids.slice(0, 6)).toEqual(['1.1', '1.2', '1.3', '1.4.1', '1.4.2', '1.4.3'])
    expect(PROJECT_FINANCE_CRITERIA.children.map(({ weight }) => weight)).toEqual([0.2, 0.2, 0.2, 0.2, 0.2])
  })

  it('have weights that sum to 1 but for the rounding they are stored with, and are frozen', () => {
    for (const { children = [] } of PROJECT_FINANCE_CRITERIA.children) {
      const sum = children.reduce((total, { weight }) => total + weight, 0)
      expect(Math.abs(sum - 1)).toBeLessThan(5e-4)
    }
    expect(Object.isFrozen(PROJECT_FINANCE_CRITERIA.children[2]?.children?.[1])).toBe(true)
  })
})
