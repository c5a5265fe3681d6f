import { expect, it } from 'vitest'
import { rowsOfProduct } from '../../../src/segmentation/propensity/product-propensity/product-rows.js'
import { readInput } from '../../../src/segmentation/propensity/product-propensity/read-input.js'
import { featureValues } from '../../../src/statistics/event-model/feature-values.js'
import { isEnough, outOfFold, partsOf } from '../../../src/statistics/event-model/out-of-fold.js'
import { logOdds, train } from '../../../src/statistics/event-model/train.js'
import { foldsOf } from '../../../src/statistics/folds.js'
import { COLUMNS, GUARANTEE } from '../../segmentation/propensity/firms.js'

it('foretells each client by a model without its part', () => {
  const input = readInput(COLUMNS, { guarantee: GUARANTEE }, { folds: 3 })
  const of = rowsOfProduct(input, 0)
  const told = outOfFold(input, of, partsOf(input, of))
  const parts = foldsOf([...of.rows], of.outcomes, 3, 1)
  const others = of.rows.filter((_, i) => parts[i] !== 2)
  const { model } = train(
    input.columns,
    others,
    of.outcomes.filter((_, i) => parts[i] !== 2),
    1,
  )
  const own = of.rows.filter((_, i) => parts[i] === 2)
  expect(told.filter((_, i) => parts[i] === 2)).toEqual(
    logOdds(model, featureValues(model.features, input.columns, own), own.length),
  )
})

it('asks for enough on both sides, of two groups at least', () => {
  const outcomes = Uint8Array.of(1, 1, 0, 0)
  const of = { rows: Int32Array.of(0, 1, 2, 3), outcomes, events: 2 }
  const asked = { groups: [0, 1, 2, 3], folds: 5, seed: 1, fewestEvents: 2 }
  const enough = (options: typeof asked | (Omit<typeof asked, 'groups'> & { groups: readonly string[] })): boolean =>
    isEnough(options, of, partsOf(options, of))
  expect(enough(asked)).toBe(true)
  expect(enough({ ...asked, fewestEvents: 3 })).toBe(false)
  expect(enough({ ...asked, groups: ['a', 'a', 'b', 'c'] })).toBe(false)
  // Both that have it not may fall into the part that is left out.
  expect(enough({ ...asked, groups: ['a', 'b', 'c', 'c'], folds: 2 })).toBe(false)
})
