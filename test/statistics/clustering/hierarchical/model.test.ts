import { expect, it } from 'vitest'
import { paramsOf } from '../../../../src/statistics/clustering/hierarchical/model.js'
import { hierarchical } from '../../../../src/statistics/index.js'
import { thrown } from '../../../errors/thrown.js'

const TREE = hierarchical.fit({ x: [1, 2, 8] }, { linkage: 'single' })

it('is frozen and trusted, or checked', () => {
  expect(paramsOf(TREE)).toBe(TREE.params)
  expect(Object.isFrozen(TREE.params.merges[0])).toBe(true)
  expect(paramsOf(JSON.parse(JSON.stringify(TREE)))).toEqual(TREE.params)
  expect(thrown(() => paramsOf({ ...TREE, params: { ...TREE.params, heights: [] } })).path).toBe('tree.params.heights')
})
