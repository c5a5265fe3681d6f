import type { CutOffPoint, CutOffReport } from './types.js'

/** What a reader of the optimum should know. */
export function cutOffWarnings(optimum: CutOffPoint | undefined, applicants: number): CutOffReport['warnings'] {
  if (optimum === undefined) {
    return [
      { code: 'NO_CUT_OFF_FITS', message: 'No cut-off keeps all limits; leave one out to see what the others allow' },
    ]
  }
  if (optimum.accepted === 0) {
    return [{ code: 'NOBODY_ACCEPTED', message: 'No cut-off is expected to bring more than nothing' }]
  }
  if (optimum.accepted === applicants) {
    const message = 'Everyone is accepted: the best cut-off lies at or beyond the riskiest applicant'
    return [{ code: 'EVERYONE_ACCEPTED', message }]
  }
  return []
}
