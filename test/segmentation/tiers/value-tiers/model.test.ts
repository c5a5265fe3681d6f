import { describe, expect, it } from 'vitest'
import { paramsOf, readParams, seal } from '../../../../src/segmentation/tiers/value-tiers/model.js'

describe('the document of tiers', () => {
  const model = seal({ params: { names: ['A', 'B'], cutPoints: [5] }, fit: { source: 'given' } })

  it('is sealed, and read back whether sealed or copied', () => {
    expect(paramsOf(model)).toBe(model.params)
    expect(paramsOf(structuredClone(model))).toEqual(model.params)
    expect('currency' in model).toBe(false)
  })

  it('has as many names as tiers', () => {
    expect(() => readParams({ names: ['A'], cutPoints: [5] }, 'params')).toThrowError(/params\.names/)
    expect(() => readParams({ names: ['A', 'B'], cutPoints: [5], more: 1 }, 'params')).toThrowError(/UNKNOWN_OPTION/)
  })
})
