import { expect, it } from 'vitest'
import { readHoldings } from '../../../src/segmentation/penetration/read-holdings.js'

it('holds what is above 0, and what is true', () => {
  const [loan, card] = readHoldings({ loan: new Float64Array([0, 2.5, 1e-12]), card: [true, false, true] }, 3)
  expect(Array.from(loan!.holds)).toEqual([0, 1, 1])
  expect(loan!.amounts).toEqual(Float64Array.of(0, 2.5, 1e-12))
  expect(Array.from(card!.holds)).toEqual([1, 0, 1])
  expect(card).not.toHaveProperty('amounts')
})

it('names every bad cell', () => {
  expect(() => readHoldings({ loan: [1, undefined, 'x', null] as never }, 4)).toThrow(/3 faults in all/)
})
