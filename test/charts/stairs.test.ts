import { expect, it } from 'vitest'
import { heightOfStairs, stairLayers, stairsOf } from '../../src/charts/stairs.js'

const NAMES = { up: 'Up', down: 'Down', sum: 'Sum' } as const
const STEPS = [
  { name: 'In', amount: 5, kind: 'part' },
  { name: 'Out', amount: -7, kind: 'part', detail: 'rent -7' },
  { name: 'So far', amount: -2, kind: 'sum' },
  { name: 'More', amount: 3, kind: 'part' },
] as const

it('begins each part where the one above ended, and sums at 0', () => {
  const rows = stairsOf(STEPS, NAMES, amount => `${amount}!`)
  expect(rows.map(({ from, until, side, words }) => [from, until, side, words])).toEqual([
    [0, 5, 'Up', 'In: +5!'],
    [5, -2, 'Down', 'Out: -7!'],
    [0, -2, 'Sum', 'So far: -2!'],
    [-2, 1, 'Up', 'More: +3!'],
  ])
  expect(rows.map(row => row['detail'])).toEqual([undefined, 'rent -7', undefined, undefined])
})

it('shows all of the stairs and names the colours that are there', () => {
  const rows = stairsOf(STEPS.slice(0, 2), NAMES, String)
  const [, bars] = stairLayers(rows, NAMES, { title: 'Money', axis: {}, tooltip: [] }, {})
  expect(bars?.encoding.x).toMatchObject({ title: 'Money', scale: { domain: [-2, 5] } })
  expect(bars?.encoding.color?.scale?.domain).toEqual(['Up', 'Down'])
  expect(heightOfStairs(4)).toBeGreaterThan(heightOfStairs(3))
})
