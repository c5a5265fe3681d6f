import { describe, expect, it } from 'vitest'
import { customerBase } from '../../../src/records/index.js'
import { rfm } from '../../../src/segmentation/index.js'
import { isBase, measuresOf, readMeasures } from '../../../src/segmentation/rfm/read-measures.js'
import { thrown } from '../../errors/thrown.js'

const inCurrency = (currency?: string) =>
  customerBase([{ client: 1, date: '2024-01-01', amount: 5, currency }], {
    observedUntil: '2024-01-31',
    spend: 'all-orders',
  })
const edges = { recency: [30], frequency: [1], monetary: [100] }
const read = (model: rfm.RfmModel, base: ReturnType<typeof inCurrency>) => readMeasures(model, model.params, base).spend

describe('readMeasures', () => {
  it('refuses money of another currency than the edges', () => {
    const euros = rfm.fromParams({ edges }, { currency: 'EUR' })
    expect(read(euros, inCurrency('EUR'))).toEqual(Float64Array.of(5))
    expect(thrown(() => read(euros, inCurrency('USD'))).message).toBe(
      "base.currency: expected 'EUR', the model's currency, received \"USD\". Convert amounts first, or fit a model in this currency [MIXED_CURRENCIES]",
    )
  })

  it('takes either side at its word where only one names a currency', () => {
    expect(read(rfm.fromParams({ edges }), inCurrency('USD'))).toEqual(Float64Array.of(5))
    expect(read(rfm.fromParams({ edges }, { currency: 'EUR' }), inCurrency())).toEqual(Float64Array.of(5))
  })
})

describe('measuresOf', () => {
  it('tells a base from columns', () => {
    const columns = { recencyDays: [30], purchases: [1], spend: [5] }
    expect([isBase(inCurrency()), isBase(columns)]).toEqual([true, false])
    expect(measuresOf(inCurrency(), 'total-spend')).toEqual(measuresOf(columns, 'total-spend'))
    expect(thrown(() => Reflect.apply(measuresOf, undefined, [[1], 'total-spend'])).message).toContain(
      'columns: expected an object',
    )
  })
})
