import { expect, it } from 'vitest'
import { numeric } from '../../src/charts/channels.js'
import { planeNames } from '../../src/charts/plane-names.js'

const plane = {
  x: numeric('x', 'across'),
  y: numeric('y', 'up'),
  across: [0, 10],
  up: [0, 10],
  middle: { x: 5, y: 6 },
  corners: ['a', 'b', 'c', 'd'],
  width: 900,
} as const
const point = (name: string, x: number, y: number) => ({ name, x, y, isSure: true, note: '' })

/** Which side of its point each name is on. */
function sidesOf(points: readonly ReturnType<typeof point>[]): Record<string, unknown> {
  return Object.fromEntries(
    planeNames(points, plane).flatMap(({ mark, data }) =>
      data!.values.map((row): [string, unknown] => [String(row['name']), mark.align === 'left' ? 'right' : 'left']),
    ),
  )
}

it('stand towards the middle, where they have room', () => {
  expect(sidesOf([point('one', 2, 5), point('two', 8, 2)])).toEqual({ one: 'right', two: 'left' })
})

it('turn away from a circle that they would cover', () => {
  const [one, near] = [point('a name of some length', 4, 5), point('near', 5.5, 5.1)]
  expect(sidesOf([one, near])).toEqual({ 'a name of some length': 'left', near: 'left' })
  // Not over the edge, where it would be cut off.
  expect(sidesOf([point('a name of some length', 0.5, 5), point('near', 1.5, 5.1)])).toMatchObject({
    'a name of some length': 'right',
  })
})

it('keep below the words in the corners', () => {
  const layers = planeNames([point('one', 9, 10), point('two', 8, 10), point('three', 1, 10)], plane)
  const places = layers.flatMap(({ data }) => data!.values.map(row => Number(row['place'])))
  expect(Math.max(...places)).toBeCloseTo(8.9, 12)
  expect(Math.min(...places)).toBeCloseTo(7.9, 12)
})
