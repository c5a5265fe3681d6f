import { describe, expect, it } from 'vitest'
import { mirr } from '../../../src/money/time-value/mirr.js'
import { thrown } from '../../errors/thrown.js'

const RATES = { financeRatePerPeriod: 0.1, reinvestmentRatePerPeriod: 0.12 }

describe('mirr', () => {
  it('is the rate between what is financed and what is reinvested', () => {
    expect(mirr([-100, 50, 80], RATES)).toBeCloseRelative(Math.sqrt((50 * 1.12 + 80) / 100) - 1, 1e-14)
    expect(mirr([-100, 150, -10], RATES)).toBeCloseRelative(Math.sqrt((150 * 1.12) / (100 + 10 / 1.21)) - 1, 1e-14)
  })

  it('is the internal rate of return where both rates are', () => {
    const flows = [-100, 0, 0, 133.1]
    const rates = { financeRatePerPeriod: 0.1, reinvestmentRatePerPeriod: 0.1 }
    expect(mirr(flows, rates)).toBeCloseRelative(0.1, 1e-14)
  })

  it('has no trouble with time: ten thousand periods at 50 %', () => {
    const late = new Float64Array(10_001)
    late[0] = -1
    late[10_000] = 1
    expect(mirr(late, { financeRatePerPeriod: 0.5, reinvestmentRatePerPeriod: 0.5 })).toBeCloseTo(0, 13)
    const rising = new Float64Array(10_001).fill(1)
    rising[0] = -1
    const rates = { financeRatePerPeriod: 0.1, reinvestmentRatePerPeriod: -0.5 }
    expect(mirr(rising, rates)).toBeCloseRelative(Math.expm1(Math.log(2) / 10_000), 1e-10)
  })

  it('says that there is none where amounts have one sign, instead of infinity', () => {
    for (const flows of [[100, 50], [-100, -50], [0, 0], [5]]) {
      expect(thrown(() => mirr(flows, RATES))).toMatchObject({ code: 'NO_SOLUTION', path: 'amounts' })
    }
    expect(thrown(() => mirr([], RATES)).code).toBe('EMPTY_INPUT')
    expect(thrown(() => mirr([-1e300, 1e-300], RATES))).toMatchObject({ code: 'OUT_OF_RANGE', path: 'amounts' })
  })

  it('names what is wrong', () => {
    expect(thrown(() => mirr([-1, 2], { ...RATES, financeRatePerPeriod: -1 })).path).toBe(
      'options.financeRatePerPeriod',
    )
    expect(thrown(() => mirr([-1, 2], { ...RATES, reinvestmentRatePerPeriod: -1 })).path).toBe(
      'options.reinvestmentRatePerPeriod',
    )
    expect(thrown(() => mirr([-1, 2], JSON.parse('{"financeRate":0.1}'))).path).toBe('options.financeRate')
    expect(thrown(() => mirr(JSON.parse('[-1,null]'), RATES)).path).toBe('amounts[1]')
    expect(thrown(() => mirr([-1, 2], JSON.parse('null'))).path).toBe('options')
  })
})
