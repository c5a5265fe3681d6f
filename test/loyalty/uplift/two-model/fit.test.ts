import { describe, expect, it } from 'vitest'
import type { UpliftReport } from '../../../../src/loyalty/uplift/index.js'
import { averageEffect, twoModelUplift } from '../../../../src/loyalty/uplift/index.js'
import type { UpliftModel } from '../../../../src/loyalty/uplift/two-model/types.js'
import { thrown } from '../../../errors/thrown.js'
import { CALLED, COLUMNS, MARGIN, STAYED } from '../trial-data.js'

const { scores } = twoModelUplift

function reportOf({ fit: report }: UpliftModel): UpliftReport {
  if (report.source === 'searched') return report
  throw new Error('the model was given')
}

const codesOf = (model: UpliftModel): readonly string[] => reportOf(model).warnings.map(({ code }) => code)

describe('a two-model uplift', () => {
  it('says what it was fitted to, and how it does out of fold', () => {
    const report = reportOf(twoModelUplift.fit(COLUMNS, CALLED, STAYED))
    expect(report).toMatchObject({
      source: 'searched',
      clients: { treated: 154, control: 246 },
      assignment: 'randomised',
      ridge: 0,
      folds: 5,
      seed: 1,
      warnings: [],
    })
    expect(report.balance).toBeCloseRelative(0.5576458854206334, 1e-6)
    expect(report.averageEffect.effect).toBe(averageEffect(CALLED, STAYED).effect)
    expect(report.qini.interval.lower).toBeGreaterThan(0)
    expect(report.calibration!.slopeInterval.upper).toBeGreaterThan(1)
  })

  it('does not depend on units', () => {
    const [one, other] = [1, 1e6].map(unit => {
      const columns = { late: COLUMNS.late.map(late => late * unit), size: COLUMNS.size }
      return scores(twoModelUplift.fit(columns, CALLED, STAYED, { ridge: 3 }), columns).uplift
    })
    for (const [i, each] of one!.entries()) expect(other![i]).toBeCloseTo(each, 9)
  })

  it('finds no skill in noise', () => {
    const noise = COLUMNS.late.map((_, i) => (i * 7919) % 101)
    expect(codesOf(twoModelUplift.fit({ noise }, CALLED, STAYED))).toEqual(['NO_SKILL'])
  })

  it('finds arms that were not drawn by lot, and weighs them', () => {
    const chosen = CALLED.map((called, i) => (COLUMNS.late[i]! > 2 && i % 4 > 0 ? 1 : called))
    expect(codesOf(twoModelUplift.fit(COLUMNS, chosen, STAYED))).toContain('UNBALANCED')
    const weighed = twoModelUplift.fit(COLUMNS, chosen, STAYED, { assignment: 'by-columns' })
    expect(codesOf(weighed)).not.toContain('UNBALANCED')
    expect(weighed.params.treated).not.toHaveProperty('covariance')
    expect(reportOf(weighed).averageEffect.interval?.method).toBe('wald')
  })

  it('says where few clients decide', () => {
    const chosen = CALLED.map((called, i) => (i % 40 === 0 ? called : Number(COLUMNS.late[i]! > 1)))
    expect(
      codesOf(twoModelUplift.fit(COLUMNS, chosen, MARGIN, { outcomeKind: 'amount', assignment: 'by-columns' })),
    ).toContain('POOR_OVERLAP')
  })

  it('penalises both arms where columns tell the outcome of one', () => {
    const told = STAYED.map((stayed, i) => (CALLED[i] === 1 ? Number(COLUMNS.late[i]! < 3) : stayed))
    const model = twoModelUplift.fit(COLUMNS, CALLED, told)
    expect(codesOf(model)).toContain('RIDGE_USED')
    expect(reportOf(model).ridge).toBe(1)
    const penalised = twoModelUplift.fit(COLUMNS, CALLED, told, { ridge: 1 })
    expect(penalised.params).toEqual(model.params)
    expect(codesOf(penalised)).not.toContain('RIDGE_USED')
  })

  it('takes amounts', () => {
    const report = reportOf(twoModelUplift.fit(COLUMNS, CALLED, MARGIN, { outcomeKind: 'amount' }))
    expect(report.averageEffect.interval?.method).toBe('welch')
    expect(report.qini.coefficient).toBeGreaterThan(0.3)
  })

  it('names columns that others tell', () => {
    const twice = COLUMNS.late.map(late => 2 * late + 1)
    expect(thrown(() => twoModelUplift.fit({ ...COLUMNS, twice }, CALLED, STAYED)).code).toBe('COLLINEAR_COVARIATES')
    expect(reportOf(twoModelUplift.fit({ ...COLUMNS, twice }, CALLED, STAYED, { ridge: 1 }))).not.toHaveProperty(
      'balance',
    )
  })
})

it('warns where columns tell without fail who was treated', () => {
  const late = Array.from({ length: 120 }, (_, i) => i % 12)
  const called = late.map(times => Number(times > 5))
  const stayed = late.map((times, i) => Number((i * 13) % 17 < 12 - times / 2))
  const { fit: report } = twoModelUplift.fit({ late }, called, stayed)
  expect(report).not.toHaveProperty('balance')
  expect(report).toMatchObject({ warnings: [{ code: 'UNBALANCED' }, { code: 'NO_SKILL' }] })
})
