import { expect, it } from 'vitest'
import type { PayingCompany } from '../../../src/risk/connected-clients/absorbed-shares.js'
import { absorbedShares, sweptShares } from '../../../src/risk/connected-clients/absorbed-shares.js'

const pays = (owner: number, elsewhere: number, ...inside: [number, number][]): PayingCompany => {
  return { owner, elsewhere, inside: new Map(inside) }
}
const pair = () => [pays(0.5, 0.2, [1, 0.3]), pays(0, 0.4, [0, 0.6])]

it('passes payments on until all have ended', () => {
  // y0 = 0.5 + 0.3 y1, y1 = 0.6 y0.
  const y0 = 0.5 / (1 - 0.18)
  expect(Array.from(absorbedShares(pair()))).toEqual([expect.closeTo(y0, 15), expect.closeTo(0.6 * y0, 15)])
  expect(Array.from(sweptShares(pair())!)).toEqual([expect.closeTo(y0, 15), expect.closeTo(0.6 * y0, 15)])
})

it('loses no digit where nearly all goes round', () => {
  const ring = (owner: number, elsewhere: number) => [pays(owner, elsewhere, [1, 1]), pays(0, 0, [0, 1])]
  expect(Array.from(absorbedShares(ring(3e-18, 1e-18)))).toEqual([expect.closeTo(0.75, 15), expect.closeTo(0.75, 15)])
  expect(Array.from(absorbedShares(ring(1e-18, 0)))).toEqual([1, 1])
  expect(sweptShares(ring(3e-18, 1e-18))).toBe(undefined)
})

it('takes payments to oneself for none, and what no double holds for nothing', () => {
  expect(Array.from(absorbedShares([pays(0.1, 0.1, [0, 0.8])]))).toEqual([0.5])
  expect(Array.from(absorbedShares([pays(0, 0, [1, 1]), pays(0, 0, [0, 1])]))).toEqual([0, 0])
})
