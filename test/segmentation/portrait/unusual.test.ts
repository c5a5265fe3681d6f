import { expect, it } from 'vitest'
import { clientPortrait } from '../../../src/segmentation/portrait/index.js'

const rows = Array.from({ length: 400 }, (_, i) => i)
const peers = {
  segments: { segment: rows.map(() => 0), segmentNames: ['a'] },
  columns: {
    x: rows,
    y: rows.map(i => (i * 37) % 400),
    rare: rows.map(i => (i < 30 ? 'seldom' : i === 30 ? 'once' : 'usual')),
    same: rows.map(i => (i < 390 ? 5 : i)),
  },
  segment: 'a',
}

function unusualOf(client: Readonly<Record<string, number | string>>): readonly string[] {
  return clientPortrait(client, peers).unusual.map(({ attribute }) => attribute)
}

it('has the assured first, then the rarest', () => {
  // Of y 97 % have less, whose interval ends at 95.1 %; of x 96 %, which is not told from 95 %.
  expect(unusualOf({ x: 384, y: 390, rare: 'once' })).toEqual(['rare', 'y', 'x'])
  expect(unusualOf({ x: 5, y: 200, rare: 'seldom' })).toEqual(['x', 'rare'])
})

it('has nothing of what is usual', () => {
  expect(unusualOf({ x: 200, y: 25, rare: 'usual', same: 5 })).toEqual([])
})
