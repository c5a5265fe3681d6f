import { expect, it } from 'vitest'
import {
  causalOrder,
  reachable,
  totalEffects,
  totalEffectsOf,
} from '../../../src/satisfaction/path-model/total-effects.js'

/** 0 acts on 1 and 2, 1 on 2, 2 on 3; written in an order in which outcomes come first. */
const ANTECEDENTS = [[1, 2], [], [1], [0]]

it('puts every construct after those that act on it', () => {
  const order = causalOrder(ANTECEDENTS)
  for (const [j, before] of ANTECEDENTS.entries()) {
    for (const i of before) expect(order.indexOf(i)).toBeLessThan(order.indexOf(j))
  }
})

it('adds up the products of paths over all routes', () => {
  const paths = new Float64Array(16)
  const set = (from: number, to: number, value: number): void => {
    paths[4 * from + to] = value
  }
  set(1, 2, 0.5)
  set(1, 0, 0.3)
  set(2, 0, 0.4)
  set(0, 3, -0.6)
  const total = totalEffects(paths, causalOrder(ANTECEDENTS), new Float64Array(16))
  expect(total[4 * 1 + 0]).toBeCloseTo(0.3 + 0.5 * 0.4, 14)
  expect(total[4 * 1 + 3]).toBeCloseTo(-0.6 * (0.3 + 0.5 * 0.4), 14)
  expect(total[4 * 2 + 3]).toBeCloseTo(-0.24, 14)
  expect(total[4 * 3 + 0]).toBe(0)
})

it('knows what each construct reaches, with an effect of 0 too', () => {
  expect(reachable(ANTECEDENTS, causalOrder(ANTECEDENTS))).toEqual([
    [0, 3],
    [1, 0],
    [1, 2],
    [1, 3],
    [2, 0],
    [2, 3],
  ])
})

it('names them for a stage of a model', () => {
  const constructs = ['A', 'B', 'C'].map(name => ({
    name,
    kind: 'composite' as const,
    mode: 'A' as const,
    indicators: [],
    weights: [],
    loadings: [],
    deviation: 1,
  }))
  const paths = [
    { from: 'A', to: 'B', coefficient: 0.5 },
    { from: 'B', to: 'C', coefficient: 0 },
  ]
  expect(totalEffectsOf({ constructs, paths })).toEqual([
    { from: 'A', to: 'B', effect: 0.5 },
    { from: 'A', to: 'C', effect: 0 },
    { from: 'B', to: 'C', effect: 0 },
  ])
})
