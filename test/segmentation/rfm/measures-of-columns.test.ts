import { describe, expect, it } from 'vitest'
import { measuresOfClient, measuresOfColumns } from '../../../src/segmentation/rfm/measures-of-columns.js'
import { thrown } from '../../errors/thrown.js'

describe('measuresOfColumns', () => {
  it('takes columns of any kind as they are', () => {
    const spend = Float64Array.of(-0.5, 1e300)
    const measures = measuresOfColumns({ recencyDays: [0, 2.5], purchases: Int32Array.of(0, 7), spend }, 'total-spend')
    expect(measures).toEqual({
      size: 2,
      recencyDays: Float64Array.of(0, 2.5),
      purchases: Float64Array.of(0, 7),
      spend,
      monetary: spend,
    })
    expect(measures.spend).toBe(spend)
  })

  it('divides by purchases on request, so that equal means are equal', () => {
    const columns = { recencyDays: [1, 1, 1], purchases: [3, 1, 4], spend: [0.3, 0.1, -2] }
    const { spend, monetary } = measuresOfColumns(columns, 'mean-spend')
    expect(Array.from(spend)).toEqual([0.3, 0.1, -2])
    expect(Array.from(monetary)).toEqual([0.1, 0.1, -0.5])
  })

  const good = { recencyDays: [1, 2], purchases: [1, 2], spend: [1, 2] }

  it.each([
    [{ ...good, recencyDays: [1, -2] }, 'columns.recencyDays[1]: expected a number from 0 to 1e300, received -2'],
    [{ ...good, purchases: [null, 1] }, 'columns.purchases[0]: expected a number from 0 to 1e300, received null'],
    [{ ...good, spend: [Number.NaN, '2'] }, 'columns.spend[0]: expected a number within ±1e300, received NaN'],
    [{ ...good, spend: [1, 1e301] }, 'columns.spend[1]: expected a number within ±1e300, received 1e+301'],
    [{ ...good, spend: [1] }, 'columns.spend: expected 2 numbers'],
    [{ recencyDays: [], purchases: [], spend: [] }, 'columns.recencyDays: expected at least one number'],
    [{ recencyDays: [1], purchases: [1] }, 'columns.spend: expected a column of numbers, received undefined'],
    [{ ...good, amount: [1, 2] }, 'columns.amount: expected only the options recencyDays, purchases, spend'],
  ])('refuses %o', (columns, message) => {
    expect(thrown(() => Reflect.apply(measuresOfColumns, undefined, [columns, 'total-spend'])).message).toContain(
      message,
    )
  })

  it('cannot divide by no purchase', () => {
    const columns = { ...good, purchases: [1, 0] }
    expect(thrown(() => measuresOfColumns(columns, 'mean-spend')).message).toContain(
      'columns.purchases[1]: expected a number from 1e-6 to 1e300, as mean spend divides by it, received 0',
    )
    const endless = { ...good, purchases: [1, Number.POSITIVE_INFINITY] }
    expect(thrown(() => measuresOfColumns(endless, 'mean-spend')).message).toContain(
      'columns.purchases[1]: expected a number from 1e-6 to 1e300',
    )
  })
})

describe('measuresOfClient', () => {
  it('is a column of one', () => {
    const client = { recencyDays: 3, purchases: 2, spend: 5 }
    const columns = { recencyDays: [3], purchases: [2], spend: [5] }
    expect(measuresOfClient(client, 'total-spend')).toEqual(measuresOfColumns(columns, 'total-spend'))
    expect(measuresOfClient(client, 'mean-spend')).toEqual(measuresOfColumns(columns, 'mean-spend'))
  })

  it.each([
    [{ recencyDays: 3, purchases: 2 }, 'client.spend: expected a number within ±1e300, received undefined'],
    [{ recencyDays: Number.NaN, purchases: 2, spend: 5 }, 'client.recencyDays: expected a number from 0 to 1e300'],
    [{ recencyDays: 3, purchases: -2, spend: 5 }, 'client.purchases: expected a number from 0 to 1e300, received -2'],
    [{ recencyDays: 3, purchases: '2', spend: 5 }, 'client.purchases: expected a number from 0 to 1e300, received "2"'],
    [{ recencyDays: 3, frequency: 2, spend: 5 }, 'client.frequency: expected only the options'],
  ])('refuses %o', (client, message) => {
    expect(thrown(() => Reflect.apply(measuresOfClient, undefined, [client, 'total-spend'])).message).toContain(message)
  })
})
