import { expect, it } from 'vitest'
import { MEASUREMENT_THRESHOLDS } from '../../../src/satisfaction/measurement/index.js'

it('thresholds have one end and a source with a year each, and cannot be changed', () => {
  for (const { least, most, source } of Object.values(MEASUREMENT_THRESHOLDS)) {
    expect([least, most].filter(end => end !== undefined)).toHaveLength(1)
    expect(source).toMatch(/\(\d{4}\)/)
  }
  expect(Object.isFrozen(MEASUREMENT_THRESHOLDS.alpha)).toBe(true)
})
