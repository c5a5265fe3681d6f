import { expect, it } from 'vitest'
import { logAxis, logEnds } from '../../src/charts/log-scale.js'

it.each([
  [
    [0.003, 0.2],
    [0.002, 0.5],
  ],
  [
    [0.002, 0.2],
    [0.001, 0.5],
  ],
  [
    [0, 0.04, 0.9],
    [0.02, 1],
  ],
  [
    [1e-9, 1],
    [1e-6, 1],
  ],
  [
    [0, 0],
    [0.5, 1],
  ],
])('ends of %o are %o', (shares, ends) => {
  expect(logEnds(shares)).toEqual(ends)
})

it('has words at 1, 2 and 5 of each power of ten', () => {
  const { axis, scale } = logAxis('rate', 'Rate', [0.002, 0.1])
  expect(axis?.values).toEqual([0.002, 0.005, 0.01, 0.02, 0.05, 0.1])
  expect(scale).toEqual({ type: 'log', domain: [0.002, 0.1], nice: false })
})
