import { describe, expect, it } from 'vitest'
import { paretoNbd, paretoNbdDynamic } from '../../../src/lifetime/index.js'
import { customerBaseFromSummary, withCalendar } from '../../../src/records/index.js'
import { drawnBase, EFFECTS, MODEL, PARAMS, SEASONS } from './dynamic-bases.js'

const estimate = paretoNbdDynamic.fit
const BOTH = { purchase: ['season', 'gender'], dropout: ['season', 'gender'] }
const base = drawnBase(2500, 17)
const model = estimate(base, { covariates: BOTH })

describe('fit', () => {
  it('finds what moved clients, within its own standard errors', () => {
    if (model.fit.source !== 'likelihood') throw new Error('a fit')
    const { converged, warnings, standardErrors, effectErrors, evaluations, observations } = model.fit
    expect({ converged, warnings, observations }).toEqual({ converged: true, warnings: [], observations: 2500 })
    expect(evaluations).toBeLessThan(15)
    for (const name of ['r', 'alpha', 's', 'beta'] as const) {
      expect(Math.abs(model.params[name] - PARAMS[name])).toBeLessThan(4 * Number(standardErrors?.[name]))
    }
    for (const process of ['purchase', 'dropout'] as const) {
      for (const [name, effect] of Object.entries(EFFECTS[process])) {
        const error = Number(effectErrors?.[process]?.[name])
        expect(Math.abs(Number(model.effects[process]?.[name]) - effect)).toBeLessThan(4 * error)
        expect(error).toBeLessThan(0.35)
      }
    }
  })

  it('ends where the likelihood of the model itself says', () => {
    const report = model.fit
    if (report.source !== 'likelihood') throw new Error('a fit')
    expect(paretoNbdDynamic.logLikelihood(model, base)).toBeCloseRelative(report.logLikelihood, 1e-12)
    expect(report.logLikelihood).toBeGreaterThan(paretoNbdDynamic.logLikelihood(MODEL, base))
    expect(report.aic).toBe(16 - 2 * report.logLikelihood)
    for (const by of [-0.02, 0.02]) {
      const effects = {
        ...model.effects,
        dropout: { season: 0, ...model.effects.dropout, gender: Number(model.effects.dropout?.['gender']) + by },
      }
      const beside = paretoNbdDynamic.fromParams(model.params, { timeUnit: 'week', effects })
      expect(paretoNbdDynamic.logLikelihood(beside, base)).toBeLessThan(report.logLikelihood)
    }
  })

  it('takes all columns of the calendar by default, on both rates', () => {
    const { effects } = estimate(drawnBase(300, 5))
    expect([Object.keys(effects.purchase ?? {}), Object.keys(effects.dropout ?? {})]).toEqual([['season'], ['season']])
  })

  it('is the same in other units of a covariate', () => {
    const small = drawnBase(400, 5)
    const scaled = withCalendar(small, {
      ...SEASONS,
      columns: { season: SEASONS.columns.season.map(value => 1000 + 50 * value) },
    })
    const covariates = { purchase: ['season'], dropout: ['gender'] }
    const [plain, other] = [estimate(small, { covariates }), estimate(scaled, { covariates })]
    const effect = Number(plain.effects.purchase?.['season'])
    expect(other.effects.purchase?.['season']).toBeCloseRelative(effect / 50, 1e-6)
    expect(other.params.beta).toBeCloseRelative(plain.params.beta, 1e-5)
    expect(Math.log(other.params.alpha) - (1000 / 50) * effect).toBeCloseTo(Math.log(plain.params.alpha), 5)
  })

  it('with covariates of clients alone is the fit of Pareto/NBD with them', () => {
    const small = drawnBase(500, 5)
    const covariates = { purchase: ['gender'], dropout: ['gender'] }
    const [still, plain] = [estimate(small, { covariates }), paretoNbd.fit(small, { covariates })]
    if (still.fit.source !== 'likelihood' || plain.fit.source !== 'likelihood') throw new Error('fits')
    expect(still.fit.logLikelihood).toBeCloseRelative(plain.fit.logLikelihood, 1e-10)
    expect(still.effects.purchase?.['gender']).toBeCloseRelative(Number(plain.effects?.purchase?.['gender']), 1e-5)
  })

  it('holds effects equal, and draws them towards 0, where it is told', () => {
    const small = drawnBase(400, 5)
    const equal = estimate(small, { covariates: { ...BOTH, equal: ['gender'] } })
    expect(equal.effects.purchase?.['gender']).toBe(equal.effects.dropout?.['gender'])
    const [free, drawn] = [estimate(small, { covariates: BOTH }), estimate(small, { covariates: { ...BOTH, l2: 1e5 } })]
    expect(Math.abs(Number(drawn.effects.dropout?.['season']))).toBeLessThan(0.01)
    expect(
      drawn.fit.source === 'likelihood' &&
        free.fit.source === 'likelihood' &&
        drawn.fit.logLikelihood < free.fit.logLikelihood,
    ).toBe(true)
  })

  it.each([
    [{ covariates: { purchase: ['weather'] } }, 'base.covariates.weather: expected a covariate'],
    [{ covariates: { purchase: [] } }, 'options.covariates'],
    [{ covariates: { churn: ['season'] } }, 'options.covariates.churn'],
    [{ maxEvaluations: 0 }, 'options.maxEvaluations'],
    [{ horizon: 3 }, 'horizon'],
  ])('refuses %o', (options, message) => {
    expect(() => Reflect.apply(estimate, undefined, [drawnBase(20, 5), options])).toThrow(message)
  })

  it('asks for a calendar and the days of purchases', () => {
    const { calendar: _, ...without } = drawnBase(20, 5)
    expect(() => estimate(without)).toThrow('base.calendar: expected a calendar')
    expect(() => Reflect.apply(estimate, undefined, [{ ...without, calendar: SEASONS }])).toThrow(
      'base.calendar: expected what withCalendar joins',
    )
    const columns = { frequency: [1, 0], recency: [3, 0], age: [9, 9] }
    const summary = customerBaseFromSummary(columns, { timeUnit: 'week', observedUntil: '2024-01-01' })
    expect(() => estimate(withCalendar(summary, SEASONS))).toThrow('base.purchaseDays: expected the days of purchases')
    const still = withCalendar(drawnBase(20, 5), { ...SEASONS, columns: { season: new Float64Array(208) } })
    expect(() => estimate(still)).toThrow('NO_VARIATION')
  })
})
