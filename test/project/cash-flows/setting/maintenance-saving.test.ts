import { describe, expect, it } from 'vitest'
import { addSaving } from '../../../../src/project/cash-flows/setting/maintenance-saving.js'
import { payDays } from '../../../../src/project/cash-flows/setting/pay-days.js'
import { projectGrid } from '../../../../src/project/operations/index.js'
import { cents, ferry } from '../ferry.js'

describe('saving for works', () => {
  it('is even over the months since the work before, also within a period', () => {
    const days = payDays(projectGrid(ferry()))
    const works = new Float64Array(61)
    works[30] = 18
    works[54] = 24
    expect(cents(addedTo(days, works))).toEqual([0, 0, 12, 12, 12, 6])
  })
})

function addedTo(days: ReturnType<typeof payDays>, works: Float64Array): Float64Array {
  const saving = new Float64Array(days.count)
  addSaving(saving, works, days, 12)
  return saving
}
