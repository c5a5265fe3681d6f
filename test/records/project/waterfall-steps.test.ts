import { expect, it } from 'vitest'
import { WATERFALL_STEPS } from '../../../src/records/project/waterfall-steps.js'

it('names each step once, costs before lenders, owners last', () => {
  expect(new Set(WATERFALL_STEPS).size).toBe(WATERFALL_STEPS.length)
  expect(WATERFALL_STEPS.indexOf('operating-cost')).toBeLessThan(WATERFALL_STEPS.indexOf('debt-service'))
  expect(WATERFALL_STEPS.at(-1)).toBe('distribution')
})
