import { expect, it } from 'vitest'
import { nextProduct } from '../../../../src/segmentation/propensity/index.js'
import { thrown } from '../../../errors/thrown.js'
import { JUNK } from '../../../laws/junk.js'
import { purchasesOf } from './purchases.js'

const UNTIL = { observedUntil: '2023-12-31' }

it('counts what followed what', () => {
  const { params, fit } = nextProduct.fit(purchasesOf(300, 5), UNTIL)
  const [card, deposit, guarantee, loan] = params.moves
  expect(params.products).toEqual(['card', 'deposit', 'guarantee', 'loan'])
  expect([card, guarantee].map(row => row?.every(count => count === 0))).toEqual([true, true])
  expect(deposit![0]! / (deposit![0]! + deposit![2]!)).toBeGreaterThan(0.7)
  expect(loan![2]! / (loan![0]! + loan![2]!)).toBeGreaterThan(0.7)
  expect(fit).toMatchObject({ source: 'counted', clients: 300, observedUntil: '2023-12-31', dropped: [] })
  const total = params.moves.flat().reduce((sum, count) => sum + count, 0)
  expect(fit.source === 'counted' && fit.moves).toBe(total)
  expect(params.first).toEqual([0, expect.any(Number), 0, expect.any(Number)])
})

it('does not depend on the order of rows', () => {
  const { client, product, date } = purchasesOf(60, 1)
  const turned = <T>(column: ArrayLike<T>): readonly T[] => Array.from(column).reverse()
  const backwards = { client: turned(client), product: turned(product), date: turned(date) }
  expect(nextProduct.fit(backwards, UNTIL).params).toEqual(nextProduct.fit({ client, product, date }, UNTIL).params)
})

it('leaves out what came later, and says so', () => {
  const { fit } = nextProduct.fit(purchasesOf(60, 1), { observedUntil: '2023-06-30' })
  expect(fit.source === 'counted' && fit.dropped[0]?.reason).toBe('after-observation')
})

it('names what is wrong', () => {
  const door = (...args: readonly unknown[]): string =>
    thrown(() => Reflect.apply(nextProduct.fit, undefined, args)).path
  const purchases = purchasesOf(5, 1)
  expect(door(purchases, {})).toBe('options.observedUntil')
  expect(door(purchases, { ...UNTIL, smoothing: 0 })).toBe('options.smoothing')
  expect(door(purchases, { ...UNTIL, days: [90, 90] })).toBe('options.days[1]')
  expect(door(purchases, { ...UNTIL, folds: 3 })).toBe('options.folds')
  for (const junk of JUNK) expect(door(junk, UNTIL)).toMatch(/^purchases/)
})
