import { describe, expect, it } from 'vitest'
import { qiniCurve, twoModelUplift, upliftCalibration, upliftGroups } from '../../../../src/loyalty/uplift/index.js'
import { outOfFold } from '../../../../src/loyalty/uplift/two-model/out-of-fold.js'
import { readInput } from '../../../../src/loyalty/uplift/two-model/read-input.js'
import { foldsOf } from '../../../../src/statistics/folds.js'
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

it('names options that are none, and groups that hold the whole of an arm', () => {
  const at = (options: unknown) => thrown(() => Reflect.apply(validate, undefined, [COLUMNS, CALLED, STAYED, options]))
  expect(at(null).path).toBe('options')
  expect(at({ groups: CALLED.map(called => `arm ${called}`) })).toMatchObject({
    code: 'NO_VARIATION',
    path: 'options.groups',
  })
})

it('deals out who is in which part by arm and outcome', () => {
  const trial = { rows: 400, treated: CALLED, outcome: STAYED, outcomeKind: 'event' } as const
  const parts = foldsOf(
    Array.from(CALLED.keys()),
    CALLED.map((called, i) => 2 * called + STAYED[i]!),
    5,
    1,
  )
  const { values } = readInput(COLUMNS, CALLED, STAYED, {})
  const expected = outOfFold({ trial, names: ['late', 'size'], values }, parts, 5, 0)
  expect(validate(COLUMNS, CALLED, STAYED).scores).toEqual(expected)
})
