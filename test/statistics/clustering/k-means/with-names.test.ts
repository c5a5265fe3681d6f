import { expect, it } from 'vitest'
import { kMeans } from '../../../../src/statistics/index.js'
import { thrown } from '../../../errors/thrown.js'

it('changes names and nothing else', () => {
  const model = kMeans.fit({ x: [1, 2, 9] }, { clusters: 2 })
  const named = kMeans.withNames(model, ['low', 'high'])
  expect(kMeans.assign(named, { x: [9] })).toMatchObject({ segmentNames: ['low', 'high'], segment: Uint16Array.of(1) })
  expect(kMeans.withNames(named, ['cluster 1', 'cluster 2'])).toEqual(model)
  expect(thrown(() => kMeans.withNames(model, ['a', 'a'])).path).toBe('names[1]')
  expect(thrown(() => kMeans.withNames(model, ['a'])).code).toBe('LENGTH_MISMATCH')
})
