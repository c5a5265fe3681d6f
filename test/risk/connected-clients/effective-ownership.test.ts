import { expect, it } from 'vitest'
import { effectiveOwnership } from '../../../src/risk/index.js'
import { thrown } from '../../errors/thrown.js'
import { owns, supports } from './edges.js'

const held = (edges: Parameters<typeof effectiveOwnership>[0], owner: string): Record<string, number> =>
  Object.fromEntries(effectiveOwnership(edges, owner).map(({ client, effective }) => [client, effective]))

it('multiplies along chains and adds over paths', () => {
  const edges = [
    owns('p', 'a', 0.6),
    owns('a', 'b', 0.5),
    owns('p', 'b', 0.1),
    owns('b', 'c', 0.5),
    owns('a', 'c', 0.2),
  ]
  expect(held(edges, 'p')).toEqual({ a: 0.6, b: expect.closeTo(0.4, 15), c: expect.closeTo(0.32, 15) })
  expect(held(edges, 'c')).toEqual({})
})

it('solves cross-holdings: y = a (I − A)⁻¹', () => {
  const edges = [owns('p', 'a', 0.5), owns('a', 'b', 0.6), owns('b', 'a', 0.3)]
  const a = 0.5 / (1 - 0.18)
  expect(held(edges, 'p')).toEqual({ a: expect.closeTo(a, 14), b: expect.closeTo(0.6 * a, 14) })
})

it('counts what comes back to the owner once', () => {
  // a holds 0.6 of b, which holds 0.3 of a: of one unit that b pays out, 0.6 reach a.
  expect(held([owns('a', 'b', 0.6), owns('b', 'a', 0.3)], 'a')).toEqual({ b: 0.6 })
})

it('holds where a ring owns itself all but wholly, or wholly', () => {
  const ring = [owns('a', 'b', 1), owns('b', 'a', 0.999999)]
  expect(held([...ring, owns('p', 'a', 1e-6)], 'p')['b']).toBeCloseTo(1, 8)
  expect(held([owns('a', 'b', 1), owns('b', 'c', 1), owns('c', 'b', 0), owns('c', 'a', 1)], 'a')).toEqual({
    b: 1,
    c: 1,
  })
})

it('sweeps a large ring to what elimination finds in a small one', () => {
  const size = 400
  const chain = Array.from({ length: size }, (_, i) =>
    owns(`c${i}`, `c${(i + 1) % size}`, i === size - 1 ? 0.5 : 0.999),
  )
  const found = held([...chain, owns('p', 'c0', 0.4)], 'p')
  const c0 = 0.4 / (1 - 0.5 * 0.999 ** (size - 1))
  expect(found['c0']).toBeCloseTo(c0, 12)
  expect(found[`c${size - 1}`]).toBeCloseTo(c0 * 0.999 ** (size - 1), 12)
})

it('adds up without rounding where there is no ring', () => {
  expect(held([owns('p', 'h', 0.6), owns('h', 'a', 0.5), owns('p', 'a', 0.1)], 'p')).toEqual({ h: 0.6, a: 0.4 })
})

it('solves a large ring that owns itself all but wholly', () => {
  const size = 300
  const ring = Array.from({ length: size }, (_, i) => owns(`c${i}`, `c${(i + 1) % size}`, i === size - 1 ? 0.99 : 1))
  const found = held([...ring, owns('p', 'c0', 0.01)], 'p')
  expect([found['c0'], found[`c${size - 1}`]]).toEqual([expect.closeTo(1, 13), expect.closeTo(1, 13)])
})

it('takes shares that are rounded to more than a whole in proportion', () => {
  const edges = [owns('p', 'a', 5e-7), owns('b', 'a', 1), owns('a', 'b', 1)]
  expect(held(edges, 'p')).toEqual({ a: 1, b: 1 })
})

it('says what is held directly, and leaves out what is small or no ownership', () => {
  const edges = [owns('p', 'a', 0.6), owns('p', 'a', 0.1), owns('a', 'b', 0.01), supports('p', 'x')]
  expect(effectiveOwnership(edges, 'p', { least: 0.05 })).toEqual([
    { client: 'a', direct: expect.closeTo(0.7, 15), effective: expect.closeTo(0.7, 15) },
  ])
})

it('refuses an owner that nothing names', () => {
  expect(thrown(() => effectiveOwnership([owns('p', 'a', 0.6)], 'q'))).toMatchObject({
    code: 'INVALID_CLIENT',
    path: 'owner',
  })
  expect(thrown(() => effectiveOwnership([], 'q', { least: -1 })).path).toBe('options.least')
})
