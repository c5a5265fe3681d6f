import { expect, it } from 'vitest'
import { hierarchical } from '../../../../src/statistics/index.js'
import { thrown } from '../../../errors/thrown.js'

it('is the tree of the rows whose distances they are', () => {
  const x = [0, 1, 3, 10]
  const values = x.flatMap((one, row) => x.slice(row + 1).map(other => other - one))
  for (const linkage of ['ward', 'complete', 'single', 'average', 'weighted'] as const) {
    const given = hierarchical.fromDistances({ size: 4, values }, { linkage })
    const tree = hierarchical.fit({ x }, { linkage, scaling: 'none' })
    expect([given.params.merges, given.params.heights]).toEqual([tree.params.merges, tree.params.heights])
    expect(given.fit.warnings).toEqual([])
  }
})

it('has no means', () => {
  const error = thrown(() => hierarchical.fromDistances({ size: 2, values: [1] }, { linkage: 'centroid' }))
  expect([error.code, error.path]).toEqual(['NOT_APPLICABLE', 'options.linkage'])
  expect(
    thrown(() =>
      hierarchical.fromDistances({ size: 6000, values: new Float64Array(17_997_000) }, { linkage: 'single' }),
    ).path,
  ).toBe('distances.size')
})
