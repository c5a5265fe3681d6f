import { expect, it } from 'vitest'
import { runSync } from '../../../src/model/index.js'
import { drawImportance } from '../../../src/statistics/importance/draw-importance.js'
import { readRows } from '../../../src/statistics/importance/read-rows.js'
import { SWISS } from './swiss.js'

const { fertility, ...others } = SWISS
const rows = readRows(others, fertility, undefined)
const alone = { code: rows.kept, count: rows.rows }

it('shares out the R² of each sample, by both methods of the same samples', () => {
  const settings = { replicates: 60, seed: 9 }
  const shapley = runSync(drawImportance(rows, alone, { ...settings, method: 'shapley' }))
  const johnson = runSync(drawImportance(rows, alone, { ...settings, method: 'relative-weights' }))
  expect(shapley.rSquared).toHaveLength(60)
  for (let draw = 0; draw < 60; draw++) {
    const sum = shapley.importance.reduce((total, own) => total + own[draw]!, 0)
    expect(sum).toBeCloseTo(shapley.rSquared[draw]!, 12)
    expect(johnson.rSquared[draw]).toBeCloseTo(shapley.rSquared[draw]!, 9)
  }
})

it('draws sample r from stream r, however many are asked for', () => {
  const few = runSync(drawImportance(rows, alone, { replicates: 5, seed: 9, method: 'relative-weights' }))
  const more = runSync(drawImportance(rows, alone, { replicates: 25, seed: 9, method: 'relative-weights' }))
  expect(Array.from(more.rSquared.subarray(0, 5))).toEqual(Array.from(few.rSquared))
  expect(Array.from(more.beyondChance[1]!.subarray(0, 5))).toEqual(Array.from(few.beyondChance[1]!))
})
