import { describe, expect, it } from 'vitest'
import { projectTax } from '../../../src/project/tax/project-tax.js'
import type { ProjectTaxOptions } from '../../../src/project/tax/types.js'
import { thrown } from '../../errors/thrown.js'

const OPTIONS: ProjectTaxOptions = {
  tax: { rate: 0.25, losses: { kind: 'carry-forward' } },
  operationStart: '2027-01-01',
  periodMonths: 12,
}

describe('projectTax', () => {
  it('tells what becomes of each loss', () => {
    const tax: ProjectTaxOptions['tax'] = { rate: 0.25, losses: { kind: 'carry-forward', years: 2, limit: 0.5 } }
    const columns = projectTax([-100, 60, -20, 40, 80, 80], { ...OPTIONS, tax })
    expect(columns).toEqual({
      rate: new Float64Array(6).fill(0.25),
      tax: Float64Array.of(0, 7.5, 0, 5, 20, 20).map((due, year) => (year === 4 ? 0.25 * 80 : due)),
      lossesUsed: Float64Array.of(0, 30, 0, 20, 0, 0),
      lossesExpired: Float64Array.of(0, 0, 0, 70, 0, 0),
      lossesCarriedForward: Float64Array.of(100, 70, 90, 0, 0, 0),
    })
  })

  it('has the rate of the months of each period, from the day on which operation starts', () => {
    const rate = [
      { from: '2027-01-01', value: 0.2 },
      { from: '2028-01-01', value: 0.3 },
    ]
    const tax: ProjectTaxOptions['tax'] = { rate, losses: { kind: 'refund' }, holidays: [{ months: 9, share: 0.5 }] }
    const columns = projectTax(Float64Array.of(100, -100, 100, 100), {
      tax,
      operationStart: '2027-07-01',
      periodMonths: 6,
    })
    expect([...columns.rate]).toEqual([0.1, 0.225, 0.3, 0.3].map(each => expect.closeTo(each, 14)))
    expect([...columns.tax]).toEqual([10, -22.5, 30, 30].map(each => expect.closeTo(each, 12)))
  })

  it('taxes solar plants of NREL’s model as it does: state tax is an expense of federal tax, losses are worth theirs at once', () => {
    // 7 % state and 21 % federal: 0.07 + 0.21 · (1 - 0.07).
    const rate = 0.07 + 0.21 * (1 - 0.07)
    expect(rate).toBeCloseTo(0.2653, 12)
    // EBITDA and interest of reserves, less interest of debt and depreciation: years 1 to 6 of `PVWatts_Single_Owner`.
    const profits = [
      -17784547.377112813, -30828713.823887225, -16917862.15175332, -8505752.242478106, -8343650.666832289,
      -1982189.2052693153,
    ]
    const due = [
      -4718240.41914803, -8178857.777477281, -4488308.828860156, -2256576.0699294414, -2213570.5219106064,
      -525874.7961579494,
    ]
    const { tax } = projectTax(profits, { ...OPTIONS, tax: { rate, losses: { kind: 'refund' } } })
    for (const [year, amount] of due.entries()) expect(tax[year]).toBeCloseRelative(amount, 1e-12)
  })

  it('names what is wrong', () => {
    const refusal = (profits: unknown, options: object = {}) =>
      thrown(() => Reflect.apply(projectTax, undefined, [profits, { ...OPTIONS, ...options }]))
    expect(refusal([])).toMatchObject({ code: 'EMPTY_INPUT', path: 'profits' })
    expect(refusal([1, Number.NaN])).toMatchObject({ code: 'OUT_OF_RANGE', path: 'profits[1]' })
    expect(refusal(new Array(1)).path).toBe('profits[0]')
    expect(refusal('profits').path).toBe('profits')
    expect(refusal([1], { tax: { rate: 0.2 } }).path).toBe('options.tax.losses')
    expect(refusal([1], { periodMonths: 5 })).toMatchObject({ code: 'OUT_OF_RANGE', path: 'options.periodMonths' })
    expect(refusal([1], { operationStart: 'soon' })).toMatchObject({
      code: 'INVALID_DATE',
      path: 'options.operationStart',
    })
    expect(refusal([1], { rate: 0.2 })).toMatchObject({ code: 'UNKNOWN_OPTION', path: 'options.rate' })
    expect(thrown(() => projectTax([1], JSON.parse('null'))).path).toBe('options')
  })
})
