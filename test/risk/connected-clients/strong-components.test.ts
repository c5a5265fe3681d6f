import { expect, it } from 'vitest'
import { neighboursOf } from '../../../src/risk/connected-clients/neighbours.js'
import { strongComponents } from '../../../src/risk/connected-clients/strong-components.js'

const rings = (size: number, pairs: readonly (readonly [number, number])[]): readonly number[][] => {
  const from = Int32Array.from(pairs, ([one]) => one)
  const to = Int32Array.from(pairs, ([, other]) => other)
  return strongComponents(size, neighboursOf(size, from), to).map(ring => [...ring].sort())
}

it('finds rings, and those first that lead nowhere', () => {
  expect(
    rings(5, [
      [0, 1],
      [1, 2],
      [2, 0],
      [2, 3],
      [3, 4],
      [4, 3],
    ]),
  ).toEqual([
    [3, 4],
    [0, 1, 2],
  ])
  expect(rings(3, [])).toEqual([[0], [1], [2]])
})

it('does not recurse', () => {
  const size = 200_000
  const chain = strongComponents(
    size,
    neighboursOf(
      size,
      Int32Array.from({ length: size - 1 }, (_, i) => i),
    ),
    Int32Array.from({ length: size - 1 }, (_, i) => i + 1),
  )
  expect(chain).toHaveLength(size)
  expect(chain[0]).toEqual([size - 1])
})
