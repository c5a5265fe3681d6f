import { expect, it } from 'vitest'
import { numeric } from '../../src/charts/channels.js'
import { planeLayers, planeRows } from '../../src/charts/plane-points.js'

const plane = {
  x: numeric('x', 'across'),
  y: numeric('y', 'up'),
  across: [0, 10],
  up: [0, 10],
  middle: { x: 5, y: 6 },
  corners: ['a', 'b', 'c', 'd'],
  width: 250,
} as const
const point = (name: string, x: number, y: number, isSure = true) => ({ name, x, y, isSure, note: '' })

it('writes names beside the points, none upon another', () => {
  const layers = planeLayers([point('one', 2, 5), point('two', 2.1, 5), point('three', 8, 5)], plane)
  const texts = layers.filter(({ mark, data }) => mark.type === 'text' && data!.values[0]!['name'] !== undefined)
  const places = new Map(texts.flatMap(({ data }) => data!.values.map(row => [row['name'], Number(row['place'])])))
  expect([...places.keys()].toSorted()).toEqual(['one', 'three', 'two'])
  const [low = 0, middle = 0, high = 0] = [...places.values()].toSorted((a, b) => a - b)
  expect(Math.min(middle - low, high - middle)).toBeGreaterThan(0.5 - 1e-12)
})

it('draws intervals that are there, and circles by how sure they are', () => {
  const across = { ...point('one', 2, 5), acrossFrom: 1, acrossTo: 3 }
  const layers = planeLayers([across, point('two', 7, 7, false)], plane)
  expect(layers.filter(({ mark }) => mark.type === 'rule')).toHaveLength(3)
  expect(layers.filter(({ mark }) => mark.type === 'point').map(({ mark }) => mark.filled)).toEqual([true, false])
  expect(planeRows([across])).toEqual([{ name: 'one', x: 2, y: 5, note: '' }])
})
