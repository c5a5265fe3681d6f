import { expect, it } from 'vitest'
import { dayNumber } from '../../../../src/money/core.js'
import { readPurchases } from '../../../../src/segmentation/propensity/next-product/read-purchases.js'
import { thrown } from '../../../errors/thrown.js'

const UNTIL = dayNumber('2024-12-31')

it('puts each client in the order of time, one step a day', () => {
  const { sequences, products, dropped } = readPurchases(
    {
      client: ['a', 'a', 'b', 'a', 'a', 7],
      product: ['loan', 'card', 'loan', 'bond', 'loan', 'loan'],
      date: ['2024-05-01', '2024-03-01', '2024-01-01', '2024-05-01', '2024-09-09', '2025-01-01'],
    },
    UNTIL,
  )
  expect(sequences).toEqual([
    {
      client: 'a',
      steps: [
        { day: dayNumber('2024-03-01'), products: ['card'] },
        { day: dayNumber('2024-05-01'), products: ['bond', 'loan'] },
      ],
    },
    { client: 'b', steps: [{ day: dayNumber('2024-01-01'), products: ['loan'] }] },
  ])
  expect(products).toEqual(['bond', 'card', 'loan'])
  expect(dropped).toEqual([{ reason: 'after-observation', count: 1 }])
})

it('names the cells at fault', () => {
  const read = (client: readonly unknown[], product: readonly unknown[], date: readonly unknown[]) =>
    thrown(() => Reflect.apply(readPurchases, undefined, [{ client, product, date }, UNTIL]))
  expect(read([null], ['a'], ['2024-01-01'])).toMatchObject({ code: 'INVALID_CLIENT', path: 'purchases.client[0]' })
  expect(read(['a'], [1], ['2024-01-01']).path).toBe('purchases.product[0]')
  expect(read(['a', 'b'], ['a', 'b'], ['2024-02-30', 'soon'])).toMatchObject({ code: 'INVALID_DATE', issueCount: 2 })
  expect(read(['a'], [], []).path).toBe('purchases.product')
  expect(read([], [], []).code).toBe('EMPTY_INPUT')
  expect(read(['a'], ['a'], ['2025-06-01']).code).toBe('EMPTY_INPUT')
})
