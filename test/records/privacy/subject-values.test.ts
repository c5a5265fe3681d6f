import { expect, it } from 'vitest'
import { subjectValues } from '../../../src/records/privacy/subject-values.js'
import { ownKeys } from '../../../src/records/privacy/subjects.js'
import { tableViews } from '../../../src/records/privacy/table-views.js'
import { PORTFOLIO } from './made-up.js'

it('tells names from numbers, and keys that say enough', () => {
  const views = tableViews(PORTFOLIO)
  const { names, numbers, keys } = subjectValues(views, ownKeys(views, { client: 'P-1' }))
  expect(['Person Seventeen', '十七号', 'K-0013'].map(names.isIn)).toEqual([true, true, false])
  expect(['ID-55501', '555 0117', 'Person Seventeen'].map(numbers.isIn)).toEqual([true, true, false])
  // P-1 is too short to be meant by itself.
  expect(['see K-0013', 'P-1'].map(keys.isIn)).toEqual([true, false])
})
