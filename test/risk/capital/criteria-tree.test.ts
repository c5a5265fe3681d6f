import { describe, expect, it } from 'vitest'
import { expectTree } from '../../../src/risk/capital/criteria-tree.js'
import { thrown } from '../../errors/thrown.js'

describe('expectTree', () => {
  it('refuses a weight whose sums would leave a double', () => {
    const fault = thrown(() => expectTree({ id: 'a', weight: 1e308 }, 'tree'))
    expect(fault).toMatchObject({ code: 'OUT_OF_RANGE', path: 'tree.weight' })
  })

  it('gives the criteria without children, in order', () => {
    const tree = {
      id: '0',
      weight: 1,
      children: [
        { id: 'a', weight: 1, children: [{ id: 'b', weight: 2 }] },
        { id: 'c', weight: 1 },
      ],
    }
    expect(expectTree(tree, 'tree')).toEqual(['b', 'c'])
    expect(expectTree({ id: '0', weight: 1 }, 'tree')).toEqual(['0'])
  })

  it.each([
    [null, 'tree'],
    [{ weight: 1 }, 'tree.id'],
    [{ id: 'a', weight: 0 }, 'tree.weight'],
    [{ id: 'a', weight: Number.NaN }, 'tree.weight'],
    [{ id: 'a', weight: 1, children: [] }, 'tree.children'],
    [{ id: 'a', weight: 1, children: 5 }, 'tree.children'],
    [{ id: 'a', weight: 1, children: [{ id: 'a', weight: 1 }] }, 'tree.children[0].id'],
  ])('refuses %j', (tree, path) => {
    expect(thrown(() => expectTree(tree, 'tree')).path).toBe(path)
  })

  it('refuses a tree deeper than twenty levels, one that contains itself among them', () => {
    const deep = (levels: number): unknown =>
      levels === 0 ? { id: 'leaf', weight: 1 } : { id: `n${levels}`, weight: 1, children: [deep(levels - 1)] }
    expect(expectTree(deep(20), 'tree')).toEqual(['leaf'])
    expect(thrown(() => expectTree(deep(21), 'tree')).code).toBe('OUT_OF_RANGE')
    const loop: { id: string; weight: number; children: unknown[] } = { id: 'a', weight: 1, children: [] }
    loop.children.push(loop)
    expect(thrown(() => expectTree(loop, 'tree')).code).toBe('OUT_OF_RANGE')
  })
})
