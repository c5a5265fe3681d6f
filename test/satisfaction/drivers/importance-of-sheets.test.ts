import { expect, it } from 'vitest'
import { importanceOfSheets, sheetClusters } from '../../../src/satisfaction/drivers/importance-of-sheets.js'
import { driverBlocks } from '../../../src/satisfaction/drivers/read-sheets.js'
import { thrown } from '../../errors/thrown.js'

const scale = { lowest: 1, highest: 10 }
const sheetsOf = (...scores: readonly (readonly number[])[]) => ({
  scores: scores.map(column => Float64Array.from(column)),
  scale,
  counts: { sheets: scores[0]!.length, leftOut: 0, notAnswered: {} },
})

it('takes the score after the drivers as the outcome', () => {
  const { importance, rows } = importanceOfSheets(driverBlocks(['a']), sheetsOf([1, 2, 3, 4], [1, 2, 3, 5]), 'shapley')
  expect(importance.predictors[0]!.name).toBe('a')
  expect(rows.columns).toHaveLength(2)
  expect(Array.from(sheetClusters(sheetsOf([1, 2, 3])).code)).toEqual([0, 1, 2])
  const one = { ...sheetsOf([1, 2, 3]), clients: { code: new Int32Array(3), count: 1 } }
  expect(thrown(() => sheetClusters(one))).toMatchObject({ code: 'NO_DATA', path: 'options.clients' })
})

it('names faults as drivers and outcome', () => {
  const drivers = driverBlocks(['a'])
  const call = (...scores: readonly (readonly number[])[]) =>
    thrown(() => importanceOfSheets(drivers, sheetsOf(...scores), 'shapley'))
  expect(call([1, 1, 1, 1], [1, 2, 3, 5]).path).toBe('options.drivers.a')
  expect(call([1, 2, 1, 1], [1, 1, 1, 1]).path).toBe('options.outcome')
  expect(call([1, 2], [1, 2]).path).toBe('options.drivers')
})
