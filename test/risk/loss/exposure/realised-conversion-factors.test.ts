import { describe, expect, it } from 'vitest'
import { CONVERSION_CONVENTIONS, exposuresAtDefault, realisedConversionFactors } from '../../../../src/risk/index.js'
import { meanInterval } from '../../../../src/statistics/index.js'
import { thrown } from '../../../errors/thrown.js'

const DEFAULTS = {
  drawn: [400, 1000, 0, 800],
  limit: [1000, 1000, 500, 1000],
  exposureAtDefault: [700, 1010, 500, 760],
}

describe('realisedConversionFactors', () => {
  it('is what was drawn of what could be, where anything could', () => {
    const found = realisedConversionFactors(DEFAULTS)
    expect(found.convention).toBe('loan-equivalent')
    expect([...found.values]).toEqual([0.5, 0, 1, -0.2])
    expect([...found.defined]).toEqual([1, 0, 1, 1])
    expect(found.why).toMatch(/undrawn/)
    expect(found.count).toBe(3)
    expect(found.defaultWeighted?.value).toBeCloseTo(1.3 / 3, 14)
    expect(found.amountWeighted?.value).toBeCloseRelative((300 + 500 - 40) / (600 + 500 + 200), 1e-14)
    expect(found.defaultWeighted?.interval?.lower).toBeCloseTo(meanInterval([0.5, 1, -0.2]).interval?.lower ?? 0, 12)
  })

  it.each(CONVERSION_CONVENTIONS)('undoes exposures at default by %s', convention => {
    const columns = { drawn: [400, 100], limit: [1000, 900] }
    const conversionFactor =
      convention === 'drawn-factor' ? [1.5, 2] : convention === 'limit-factor' ? [0.6, 0.8] : [0.3, 0.9]
    const exposureAtDefault = exposuresAtDefault({ ...columns, conversionFactor }, { convention })
    const found = realisedConversionFactors({ ...columns, exposureAtDefault }, { convention })
    for (const [i, factor] of conversionFactor.entries()) expect(found.values[i]).toBeCloseRelative(factor, 1e-13)
    expect(found.why).toBe('')
  })

  it('leaves out limits next to drawn in full, where asked', () => {
    const close = { drawn: [999, 500], limit: [1000, 1000], exposureAtDefault: [1050, 700] }
    expect(realisedConversionFactors(close).values[0]).toBe(51)
    const found = realisedConversionFactors(close, { leastShareOfLimit: 0.05 })
    expect([...found.defined]).toEqual([0, 1])
    expect(found.defaultWeighted).toEqual({ value: 0.4 })
  })

  it('has no average where nothing could be drawn', () => {
    const full = realisedConversionFactors({ drawn: [10], limit: [10], exposureAtDefault: [11] })
    expect(full).toEqual({
      convention: 'loan-equivalent',
      values: Float64Array.of(0),
      defined: Uint8Array.of(0),
      why: 'nothing, or less than the least share of the limit, was undrawn',
      count: 0,
    })
    const none = { drawn: [0], limit: [0], exposureAtDefault: [0] }
    for (const convention of CONVERSION_CONVENTIONS)
      expect(realisedConversionFactors(none, { convention }).count).toBe(0)
  })

  it('names what is wrong', () => {
    const path = (fields: object, options: object = {}) =>
      thrown(() => realisedConversionFactors(JSON.parse(JSON.stringify({ ...DEFAULTS, ...fields })), options)).path
    expect(path({ drawn: [-1, 0, 0, 0] })).toBe('columns.drawn[0]')
    expect(path({ exposureAtDefault: [1] })).toBe('columns.exposureAtDefault')
    expect(path({ ead: [1] })).toBe('columns.ead')
    expect(path({}, { convention: 'x' })).toBe('options.convention')
    expect(path({}, { leastShareOfLimit: 2 })).toBe('options.leastShareOfLimit')
    expect(path({}, { level: 95 })).toBe('options.level')
    expect(thrown(() => realisedConversionFactors(JSON.parse('null'))).path).toBe('columns')
  })
})
