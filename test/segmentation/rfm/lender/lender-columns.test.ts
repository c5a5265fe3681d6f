import { describe, expect, it } from 'vitest'
import { rfm } from '../../../../src/segmentation/index.js'
import { thrown } from '../../../errors/thrown.js'
import { JUNK } from '../../../laws/junk.js'

const balance = (amount: number) => [{ on: '2025-01-01', amount, currency: 'EUR' }]
const options = { from: '2025-01-01', until: '2025-12-31', currency: 'EUR' }
const measures = rfm.lenderMeasures(
  [
    {
      client: 'a',
      cooperations: ['2025-12-11'],
      drawn: balance(1000),
      deposits: balance(100),
      limits: balance(2000),
      fees: [],
    },
    { client: 'b', cooperations: ['2025-06-30'], drawn: balance(400), deposits: balance(900), limits: balance(500) },
  ],
  options,
)

describe('rfm.lenderColumns', () => {
  it('takes one measure, or adds up what measures are worth', () => {
    const spend = (value: rfm.LenderValue['value']): readonly number[] =>
      Array.from(rfm.lenderColumns(measures, { value }).spend)
    expect(spend('drawn-use')).toEqual([0.5, 0.8])
    expect(spend({ exposure: 0.02, deposits: 0.1 })).toEqual([30, 98])
    expect(spend({ deposits: -1 })).toEqual([-100, -900])
  })

  it('is scored as any columns are', () => {
    const columns = rfm.lenderColumns(measures, { value: 'deposits' })
    const model = rfm.fit(columns, { scores: 2 })
    expect(Array.from(rfm.score(model, columns).rfm)).toEqual([211, 112])
  })

  it('refuses measures that are not known, naming clients, and what is no value', () => {
    expect(thrown(() => rfm.lenderColumns(measures, { value: 'fees' }))).toMatchObject({
      code: 'MISSING_VALUE',
      path: "measures.measures['fees'][1]",
      expected: 'a known measure of client b',
    })
    const refused = [
      [{ value: {} }, 'EMPTY_INPUT', 'options.value'],
      [{ value: { 'drawn-use': 1 } }, 'UNKNOWN_OPTION', 'options.value.drawn-use'],
      [{ value: 'turnover' }, 'OUT_OF_RANGE', 'options.value'],
      [{ value: { fees: 1e7 } }, 'OUT_OF_RANGE', 'options.value.fees'],
    ] as const
    for (const [value, code, path] of refused) {
      expect(thrown(() => rfm.lenderColumns(measures, value as never))).toMatchObject({ code, path })
    }
    for (const junk of JUNK)
      expect(() => rfm.lenderColumns(measures, { value: junk as never })).toThrowError(/options\.value/)
  })
})
