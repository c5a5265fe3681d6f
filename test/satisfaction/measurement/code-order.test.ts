import { expect, it } from 'vitest'
import { placesOf, readOrder, whether } from '../../../src/satisfaction/measurement/code-order.js'

const READ = {
  judges: ['a', 'b'],
  rows: 3,
  columns: [
    ['low', undefined, 'high'],
    ['high', 'low', undefined],
  ],
}

it('codes are places in their order, and yes or no to one of them; gaps stay gaps', () => {
  const order = readOrder(['low', 'middle', 'high'], READ)
  expect(placesOf(READ, order).columns).toEqual([
    [0, undefined, 2],
    [2, 0, undefined],
  ])
  expect(whether(READ, 'low').columns).toEqual([
    [1, undefined, 0],
    [0, 1, undefined],
  ])
})
