import { expect, it } from 'vitest'
import { KIND, parameters } from '../../../src/lifetime/pareto-ggg/document.js'

it('names the six parameters of the population, each > 0 with a meaning', () => {
  expect(KIND).toBe('pareto-ggg')
  expect(Object.keys(parameters)).toEqual(['t', 'gamma', 'r', 'alpha', 's', 'beta'])
  for (const { domain, least, most, meaning } of Object.values(parameters)) {
    expect(domain).toBe('positive')
    expect(least).toBeLessThan(most)
    expect(meaning).toMatch(/^(shape|scale) of /)
  }
})
