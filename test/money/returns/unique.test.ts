import { describe, expect, it } from 'vitest'
import { irr, uniqueIrr, uniqueXirr, xirr } from '../../../src/money/index.js'

const columns = (amounts: readonly number[]) => ({
  dates: amounts.map((_, i) => `${2020 + i}-01-01`),
  amounts,
})

describe('uniqueIrr', () => {
  it('is the rate of irr', () => {
    for (const values of [
      [-100, 39, 59, 55, 20],
      [-50, -100, 600, 300, -1e-300],
      [100, -200, 100],
      [-1000, 0.01],
    ]) {
      const { rates } = irr(values)
      if (rates.length === 1) expect(uniqueIrr(values)).toBe(rates[0])
    }
    expect(uniqueIrr([100, -200, 100])).toBe(0)
  })

  it.each([
    [[], 'no flows'],
    [[1, 2], 'all received'],
    [[-1, -2], 'all paid'],
    [[-1, 0], 'total loss'],
    [[100, -200, 150], 'no rate makes worth zero'],
    [[0, 0], 'any rate'],
  ])('%j: says why there is none', (values, words) => {
    const call = (): number => uniqueIrr(values)
    expect(call).toThrow(expect.objectContaining({ code: 'NO_SOLUTION', path: 'values' }))
    expect(call).toThrow(words)
  })

  it('says which there are where there are several', () => {
    const call = (): number => uniqueIrr([-1000, 6000, -11_000, 6000])
    expect(call).toThrow(expect.objectContaining({ code: 'SEVERAL_SOLUTIONS', path: 'values' }))
    expect(call).toThrow(/the rates 0, /)
  })
})

describe('uniqueXirr', () => {
  it('is the rate of xirr, by any day count', () => {
    const flows = columns([-100, 30, 90])
    expect(uniqueXirr(flows)).toBe(xirr(flows).rates[0])
    expect(uniqueXirr(flows, { dayCount: '30/360' })).toBe(xirr(flows, { dayCount: '30/360' }).rates[0])
  })

  it('has no use for a choice', () => {
    const call = (): unknown => Reflect.apply(uniqueXirr, undefined, [columns([-100, 110]), { choose: 'lowest' }])
    expect(call).toThrow(expect.objectContaining({ code: 'UNKNOWN_OPTION', path: 'options.choose' }))
  })

  it('says why there is none, or several', () => {
    expect(() => uniqueXirr(columns([-100, 0]))).toThrow(/total loss/)
    expect(() => uniqueXirr({ dates: ['2024-01-01', '2024-01-02'], amounts: [-1, 10] })).toThrow(/largest double/)
    expect(() => uniqueXirr(columns([-100, 240, -143]))).toThrow(/SEVERAL_SOLUTIONS/)
    const open = { days: [0, 500, 1001], amounts: [-1, 3, -3] }
    expect(() => uniqueXirr(open)).toThrow(/NO_SOLUTION/)
  })
})
