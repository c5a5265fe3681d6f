import { describe, expect, it } from 'vitest'
import { loanSchedule } from '../../../../src/project/loans/loan-schedule.js'
import { warningLevels } from '../../../../src/project/plans/warning-levels.js'
import { timeWarnings } from '../../../../src/project/plans/warnings/time.js'
import { TERM_LOAN } from '../../affordability/loans.js'

const schedule = loanSchedule({ ...TERM_LOAN, grace: { periods: 1, interest: 'paid' } })
const warnings = (project: Parameters<typeof timeWarnings>[1], longestGrace = 12) =>
  timeWarnings(schedule, project, warningLevels({ longestGrace }, 'options'))

describe('timeWarnings', () => {
  it('has none without a project, and none on the very days', () => {
    expect(warnings(undefined)).toEqual([])
    // Principal from 2026-01-15 to 2027-01-15.
    expect(warnings({ usefulUntil: '2027-01-15', readyOn: '2026-01-15' })).toEqual([])
    expect(warnings({ readyOn: '2025-01-15' })).toEqual([])
  })

  it('counts the instalments after the useful life', () => {
    expect(warnings({ usefulUntil: '2026-07-14' })).toEqual([
      {
        code: 'TENOR_BEYOND_USEFUL_LIFE',
        message:
          '2 of 4 instalments fall due after 2026-07-14, when the project has stopped earning; the last on 2027-01-15',
      },
    ])
  })

  it('tells of principal before the project is ready, and long after', () => {
    expect(warnings({ readyOn: '2026-01-16' })).toMatchObject([
      {
        code: 'REPAID_BEFORE_READY',
        message: 'Principal falls due from 2026-01-15 on, before the project is ready on 2026-01-16',
      },
    ])
    expect(warnings({ readyOn: '2025-01-14' })).toMatchObject([{ code: 'GRACE_BEYOND_CONSTRUCTION' }])
    expect(warnings({ readyOn: '2025-01-14' }, 13)).toEqual([])
  })
})
