import { expect, it } from 'vitest'
import { masterScale } from '../../../src/risk/index.js'
import { outcomesByGrade } from '../../../src/risk/validation/outcomes-by-grade.js'

it('counts clients in the order of the scale, empty grades and that of defaults too', () => {
  const scale = masterScale.geometric({ grades: 3, best: 0.001, worst: 0.1, defaultGrade: 'D' })
  const rows = outcomesByGrade([0.0005, 0.2, 0.0001, 1], [0, 1, 1, 1], scale)
  expect(rows.map(({ grade, borrowers, defaults }) => [grade, borrowers, defaults])).toEqual([
    ['1', 2, 1],
    ['2', 0, 0],
    ['3', 1, 1],
    ['D', 1, 1],
  ])
  expect(rows[2]?.probabilityOfDefault).toBe(0.1)
  expect(rows[3]?.probabilityOfDefault).toBe(1)
})
