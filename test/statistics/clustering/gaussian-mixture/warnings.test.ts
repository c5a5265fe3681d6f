import { expect, it } from 'vitest'
import { gaussianMixture } from '../../../../src/statistics/clustering/index.js'
import { clouds } from './rows.js'

function codes(columns: Parameters<typeof gaussianMixture.fit>[0], options: gaussianMixture.MixtureOptions): string[] {
  const { fit } = gaussianMixture.fit(columns, options)
  return fit.source === 'given' ? [] : fit.warnings.map(({ code }) => code)
}

it('are none where there is nothing to know', () => {
  expect(codes(clouds(), { components: 2, structure: 'EEE' })).toEqual([])
})

it('tell of a search that was ended', () => {
  expect(codes(clouds(), { components: 5, iterations: 2 })).toContain('NOT_CONVERGED')
})

it('tell of components that have few rows', () => {
  const columns = { x: [0, 1, 2, 3, 4, 5, 6, 7, 90, 91], y: [3, 1, 4, 1, 5, 9, 2, 6, 50, 53] }
  expect(codes(columns, { components: 2, priorRows: 1 })).toContain('FEW_ROWS')
})

it('tell of components that are nearly flat', () => {
  const columns = { x: [0, 1, 2, 3, 4, 5, 1e5, 2e5, 3e5, 7e5], y: [3, 1, 4, 1, 5, 9, 2e5, 6e5, 5e5, 3e5] }
  expect(codes(columns, { components: 2 })).toContain('NEARLY_FLAT')
})

it('tell that one start alone came to the best', () => {
  const found = [3, 4, 5, 6].flatMap(components => {
    const { fit } = gaussianMixture.fit(clouds(), { components, structure: 'VEV', starts: 6 })
    return fit.source === 'given'
      ? []
      : [[fit.startsAtBest === 1, fit.warnings.some(({ code }) => code === 'BEST_FOUND_ONCE')]]
  })
  expect(found.some(([once]) => once)).toBe(true)
  for (const [once, told] of found) expect(told).toBe(once)
})
