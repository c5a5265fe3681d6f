import { expect, it } from 'vitest'
import { bandEdges } from '../../../../src/statistics/survival/competing/time-bands.js'
import { thrown } from '../../../errors/thrown.js'

it('cuts time into bands of a length, or as edges say', () => {
  expect(bandEdges({ every: 3 }, 'month', 7)).toEqual([3, 6, 9])
  expect(bandEdges({ every: { value: 1, unit: 'year' } }, 'month', 12)).toEqual([12])
  expect(bandEdges({ every: 3 }, 'month', 0)).toEqual([3])
  expect(bandEdges({ edges: [1, 12] }, 'month', 100)).toEqual([1, 12])
  expect(bandEdges({}, 'month', 5)).toBeUndefined()
})

it('names what is no band', () => {
  const fault = (bands: Parameters<typeof bandEdges>[0]) => thrown(() => bandEdges(bands, 'month', 1e6))
  expect(fault({ every: 3, edges: [3] }).code).toBe('CONFLICTING_OPTIONS')
  expect(fault({ every: 1 }).path).toBe('options.every')
  expect(fault({ edges: [] }).code).toBe('EMPTY_INPUT')
  expect(fault({ edges: [0] }).path).toBe('options.edges[0]')
  expect(fault({ edges: [1, 3, 3, 2] })).toMatchObject({ path: 'options.edges[2]', expected: 'a time > 3' })
  // biome-ignore lint/suspicious/noSparseArray: a hole is what is tested
  expect(fault({ edges: [1, , 3] as number[] }).path).toBe('options.edges[1]')
})
