import { expect, test } from 'vitest'
import { GRADES, gradeOf } from '../../../../src/records/sample-lender/credit/rating-scale.js'

test('better quality never has a worse grade, and grades rise in probability', () => {
  expect([3, 2, 1.9, 0, -1.3, -1.31, -9].map(seen => gradeOf(seen).rating)).toEqual([
    'AA',
    'AA',
    'A',
    'BB',
    'B',
    'CCC',
    'CCC',
  ])
  for (let i = 1; i < GRADES.length; i++)
    expect(GRADES[i]!.probabilityOfDefault).toBeGreaterThan(GRADES[i - 1]!.probabilityOfDefault)
})
