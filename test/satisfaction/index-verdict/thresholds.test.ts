import { expect, it } from 'vitest'
import { INDEX_THRESHOLDS } from '../../../src/satisfaction/index.js'

it('have a source each, and are stricter for care than for failing', () => {
  for (const { wanted, care, failed, source } of Object.values(INDEX_THRESHOLDS)) {
    expect(source).not.toBe('')
    expect(care !== undefined || failed !== undefined).toBe(true)
    if (care === undefined || failed === undefined) continue
    if (wanted === 'least') expect(failed).toBeLessThan(care)
    else expect(failed).toBeGreaterThan(care)
  }
  expect(Object.isFrozen(INDEX_THRESHOLDS.precision)).toBe(true)
})
