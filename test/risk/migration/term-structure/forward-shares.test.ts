import { expect, it } from 'vitest'
import { forwardShares } from '../../../../src/risk/migration/term-structure/forward-shares.js'

it('knows defaults by period, of all and of survivors', () => {
  const { marginal, forward, logs } = forwardShares({ cumulative: [0.25, 0.625], survival: [0.75, 0.375] })
  expect(marginal).toEqual([0.25, 0.375])
  expect(forward).toEqual([0.25, 0.5])
  expect(logs[0]).toBeCloseRelative(-Math.log(0.75), 1e-15)
  expect(logs[1]).toBeCloseRelative(Math.LN2, 1e-15)
})

it('keeps the digits of rare defaults and of rare survivors', () => {
  expect(forwardShares({ cumulative: [2 ** -60, 3 * 2 ** -60], survival: [1, 1] })).toEqual({
    marginal: [2 ** -60, 2 ** -59],
    forward: [2 ** -60, 2 ** -59],
    logs: [2 ** -60, 2 ** -59],
  })
  const { forward } = forwardShares({ cumulative: [1, 1], survival: [2 ** -60, 2 ** -61] })
  expect(forward).toEqual([1 - 2 ** -60, 0.5])
})

it('ends where nobody survives', () => {
  expect(forwardShares({ cumulative: [0.5, 1, 1], survival: [0.5, 0, 0] })).toEqual({
    marginal: [0.5, 0.5, 0],
    forward: [0.5, 1],
    logs: [Math.LN2, Number.POSITIVE_INFINITY],
  })
})
