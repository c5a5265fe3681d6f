import { expect, it } from 'vitest'
import { hurdleAmounts } from '../../../../src/project/pricing/price-and-limit/hurdle-amounts.js'

it.each<readonly [string, (amount: number) => number, object]>([
  ['fixed cost needs an amount', x => 0.007 * x - 400_000, { status: 'found', least: 57_142_858 }],
  ['every amount earns', x => 0.007 * x, { status: 'found', least: 1 }],
  ['fixed income beside a margin', x => 0.007 * x + 5, { status: 'found', least: 1 }],
  ['fees carry a thin margin so far', x => 400_000 - 0.007 * x, { status: 'found', least: 1, most: 57_142_857 }],
  ['no amount earns', x => -0.007 * x, { status: 'never' }],
  ['cost alone', () => -5, { status: 'never' }],
  ['income alone', () => 5, { status: 'found', least: 1 }],
  ['cost beyond all amounts', x => 1e-10 * x - 1e9, { status: 'never' }],
])('%s', (_, excess, found) => {
  expect(hurdleAmounts(excess, 100_000_000, 1)).toEqual(found)
})

it('begins at the smallest amount there is', () => {
  expect(hurdleAmounts(x => 0.01 * x - 10, 5000, 2000)).toEqual({ status: 'found', least: 2000 })
  expect(hurdleAmounts(x => 0.01 * x - 30, 5000, 2000)).toEqual({ status: 'found', least: 3000 })
})
