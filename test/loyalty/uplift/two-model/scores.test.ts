import { describe, expect, it } from 'vitest'
import { twoModelUplift } from '../../../../src/loyalty/uplift/index.js'
import { thrown } from '../../../errors/thrown.js'
import { JUNK } from '../../../laws/junk.js'
import { CALLED, COLUMNS, MARGIN, STAYED } from '../trial-data.js'

const { fromParams, scores } = twoModelUplift
const model = twoModelUplift.fit(COLUMNS, CALLED, STAYED)

describe('scores', () => {
  it('agree with two logistic regressions of statsmodels 0.14', () => {
    const { uplift, treated, control, size } = scores(model, COLUMNS)
    const first = [0.036364231385369705, -0.16984574850304945, -0.12510855741757843, 0.14853706421754653]
    for (const [i, expected] of first.entries()) expect(uplift[i]).toBeCloseTo(expected, 10)
    expect(uplift.reduce((sum, each) => sum + each, 0)).toBeCloseRelative(18.502888494715034, 1e-9)
    expect(uplift[7]).toBe(treated.mean[7]! - control.mean[7]!)
    expect(size).toBe(400)
    expect(treated.predictor[0]).toBeCloseRelative(0.8991593323200725, 1e-9)
    expect(treated.error![0]).toBeCloseRelative(0.21988181883702201, 1e-6)
  })

  it('agree with two linear regressions of statsmodels 0.14', () => {
    const { uplift } = scores(twoModelUplift.fit(COLUMNS, CALLED, MARGIN, { outcomeKind: 'amount' }), COLUMNS)
    const first = [1.1177738058001871, -2.9413137953474866, -0.9527689625615263, 3.102285953229961]
    for (const [i, expected] of first.entries()) expect(uplift[i]).toBeCloseRelative(expected, 1e-10)
    expect(uplift.reduce((sum, each) => sum + each, 0)).toBeCloseRelative(373.0325870367101, 1e-10)
  })

  it('have intervals by both arms, within what a difference can be', () => {
    const { uplift, lower, upper, treated, control } = scores(model, { late: [0, 2, 4, 1000], size: [5, 5, 5, 5] })
    for (const [i, each] of uplift.entries()) {
      expect(lower![i]).toBeLessThanOrEqual(each)
      expect(upper![i]).toBeGreaterThanOrEqual(each)
      expect(lower![i]).toBeGreaterThanOrEqual(-Math.SQRT2)
    }
    const p = (at: number): number => 1 / (1 + Math.exp(-at))
    const z = 1.959963984540054
    const below = treated.mean[1]! - p(treated.predictor[1]! - z * treated.error![1]!)
    const above = p(control.predictor[1]! + z * control.error![1]!) - control.mean[1]!
    expect(lower![1]).toBeCloseRelative(uplift[1]! - Math.hypot(below, above), 1e-12)
    const narrow = scores(model, { late: [2], size: [5] }, { level: 0.5 })
    expect(narrow.upper![0]! - narrow.lower![0]!).toBeLessThan(upper![1]! - lower![1]!)
  })

  it('have no interval without covariance', () => {
    const { treated, control, ...rest } = model.params
    const bare = fromParams({
      ...rest,
      control,
      treated: { intercept: treated.intercept, coefficients: treated.coefficients },
    })
    expect(scores(bare, COLUMNS)).not.toHaveProperty('lower')
    expect(scores(bare, COLUMNS).control).toHaveProperty('error')
  })

  it('name what is wrong', () => {
    const at = (...args: readonly unknown[]) => thrown(() => Reflect.apply(scores, undefined, args))
    expect(at(model, { late: [1] })).toMatchObject({ code: 'COLUMN_NOT_FOUND', path: 'columns.size' })
    expect(at(model, { late: [1], size: [1, 2] }).code).toBe('LENGTH_MISMATCH')
    expect(at(model, COLUMNS, { level: 1 }).path).toBe('options.level')
    expect(at(model, COLUMNS, { out: 1 }).code).toBe('UNKNOWN_OPTION')
    const wide = fromParams({
      outcomeKind: 'amount',
      features: [{ name: 'x', centre: 0, spread: 1e-300 }],
      treated: { intercept: 0, coefficients: [1e10] },
      control: { intercept: 0, coefficients: [1e10] },
    })
    expect(at(wide, { x: [1e10] })).toMatchObject({ code: 'OUT_OF_RANGE', path: 'columns' })
    for (const junk of JUNK) {
      expect(at(junk, COLUMNS).path).toMatch(/^model/)
      expect(at(model, junk).path).toMatch(/^columns/)
    }
  })
})

it('are finite, or name the columns', () => {
  const arm = {
    intercept: 0,
    coefficients: [1e300],
    covariance: [
      [1, 0],
      [0, 1],
    ],
  }
  const features = [{ name: 'late', centre: 0, spread: 1 }]
  const steep = fromParams({ outcomeKind: 'event', features, treated: arm, control: arm })
  expect(scores(steep, { late: [0] }).uplift[0]).toBe(0)
  for (const late of [1e10, 1e200]) {
    expect(thrown(() => scores(steep, { late: [late] }))).toMatchObject({ code: 'OUT_OF_RANGE', path: 'columns' })
  }
  const flat = { ...arm, coefficients: [1] }
  const wide = fromParams({ outcomeKind: 'event', features, treated: flat, control: flat })
  expect(thrown(() => scores(wide, { late: [1e200] })).path).toBe('columns')
})
