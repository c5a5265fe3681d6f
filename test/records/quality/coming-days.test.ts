import { expect, it } from 'vitest'
import { mayCome } from '../../../src/records/quality/coming-days.js'

it('lets days of plans lie ahead, and those of events only while they are planned', () => {
  expect(mayCome('facilities', 'maturity', {})).toBe(true)
  expect(mayCome('instalments', 'due', {})).toBe(true)
  expect(mayCome('payments', 'date', {})).toBe(false)
  expect(['proposed', 'active'].map(status => mayCome('facilities', 'signedOn', { status }))).toEqual([true, false])
  expect(['planned', 'actual'].map(nature => mayCome('projectCashFlows', 'periodEnd', { nature }))).toEqual([
    true,
    false,
  ])
  expect(mayCome('clients', 'verifiedAt', {})).toBe(false)
})
