import { describe, expect, it } from 'vitest'
import { qiniCurve, twoModelUplift, upliftCalibration, upliftGroups } from '../../../../src/loyalty/uplift/index.js'
import { thrown } from '../../../errors/thrown.js'
import { CALLED, COLUMNS, MARGIN, STAYED } from '../trial-data.js'

const { scores, validate } = twoModelUplift

describe('validate', () => {
  const found = validate(COLUMNS, CALLED, STAYED)

  it('judges scores out of fold, not those of the model itself', () => {
    expect(found.scores).toHaveLength(400)
    expect(found.scores).not.toEqual(scores(twoModelUplift.fit(COLUMNS, CALLED, STAYED), COLUMNS).uplift)
    expect(found.qini).toEqual(qiniCurve(found.scores, CALLED, STAYED))
    expect(found.groups).toEqual(upliftGroups(found.scores, CALLED, STAYED))
    expect(found.calibration).toEqual(upliftCalibration(found.scores, CALLED, STAYED))
    expect(found.balance!.clients.treated).toBe(154)
  })

  it('is what the fit reports', () => {
    const { fit: report } = twoModelUplift.fit(COLUMNS, CALLED, STAYED)
    expect(report).toMatchObject({ qini: { coefficient: found.qini.coefficient }, calibration: found.calibration })
  })

  it('goes by level, seed, folds and groups', () => {
    const { averageEffect, qini } = validate(COLUMNS, CALLED, STAYED, { level: 0.8 })
    expect([averageEffect.interval?.level, qini.interval?.level]).toEqual([0.8, 0.8])
    expect(validate(COLUMNS, CALLED, STAYED, { seed: 2 }).scores).not.toEqual(found.scores)
    expect(validate(COLUMNS, CALLED, STAYED, { folds: 10 }).scores).not.toEqual(found.scores)
    const groups = CALLED.map((_, i) => `g${i % 50}`)
    expect(validate(COLUMNS, CALLED, STAYED, { groups }).scores).not.toEqual(found.scores)
  })

  it('weighs what went by the columns', () => {
    const { averageEffect, qini } = validate(COLUMNS, CALLED, MARGIN, {
      outcomeKind: 'amount',
      assignment: 'by-columns',
    })
    expect(averageEffect.interval?.method).toBe('wald')
    expect(qini).not.toHaveProperty('normalised')
  })

  it('names what is wrong', () => {
    const at = (...args: readonly unknown[]) => thrown(() => Reflect.apply(validate, undefined, args))
    expect(at(COLUMNS, CALLED, STAYED, { level: 95 }).path).toBe('options.level')
    expect(at(COLUMNS, CALLED, STAYED, { replicates: 95 }).code).toBe('UNKNOWN_OPTION')
  })
})
