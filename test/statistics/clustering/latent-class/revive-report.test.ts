import { describe, expect, it } from 'vitest'
import * as latentClass from '../../../../src/statistics/clustering/latent-class/index.js'
import { reviveReport } from '../../../../src/statistics/clustering/latent-class/revive-report.js'
import { thrown } from '../../../errors/thrown.js'
import { ROLES, reportOf } from './samples.js'

const AGE = ROLES['car']!.map((answer, i) => (answer === '+' ? 1 : 0) + (i % 5))
const MODEL = latentClass.fit({ ...ROLES, age: AGE }, { classes: 2, covariates: ['age'], starts: 4 })
const REPORT = reportOf(MODEL)
const PLAIN = latentClass.fit(ROLES, { classes: 2, starts: 4 })
const ERRORS = REPORT.standardErrors!

describe('a report from JSON', () => {
  it('is the report', () => {
    for (const model of [MODEL, PLAIN, latentClass.fit({ a: ['x', 'y'] }, { classes: 1 })]) {
      expect(reviveReport(JSON.parse(JSON.stringify(model.fit)), model.params)).toEqual(model.fit)
    }
  })

  it.each([
    [{ extra: 1 }, 'document.fit.extra'],
    [{ converged: 1 }, 'document.fit.converged'],
    [{ observations: 0 }, 'document.fit.observations'],
    [{ startsAtBest: 0 }, 'document.fit.startsAtBest'],
    [{ logLikelihood: null }, 'document.fit.logLikelihood'],
    [{ sizes: [1] }, 'document.fit.sizes'],
    [{ goodnessOfFit: { rows: 1, likelihoodRatio: 1 } }, 'document.fit.goodnessOfFit.pearson'],
    [{ warnings: [{ code: 'X' }] }, 'document.fit.warnings[0].code'],
    [{ standardErrors: { ...ERRORS, shares: [1] } }, 'document.fit.standardErrors.shares'],
    [{ standardErrors: { ...ERRORS, items: {} } }, 'document.fit.standardErrors.items.board'],
    [
      { standardErrors: { ...ERRORS, items: { ...ERRORS.items, car: [{ no: 1 }, {}] } } },
      'document.fit.standardErrors.items.car[0].no',
    ],
    [{ standardErrors: { ...ERRORS, items: { ...ERRORS.items, car: [{}] } } }, 'document.fit.standardErrors.items.car'],
    [{ standardErrors: { ...ERRORS, effects: { age: [] } } }, 'document.fit.standardErrors.effects.age'],
    [{ standardErrors: { ...ERRORS, intercepts: [-1] } }, 'document.fit.standardErrors.intercepts[0]'],
  ])('%j is refused at %s', (change, path) => {
    expect(thrown(() => reviveReport({ ...REPORT, ...change }, MODEL.params)).path).toBe(path)
  })

  it('of classes without covariates has no errors of effects', () => {
    const { standardErrors } = reportOf(PLAIN)
    const fit = { ...PLAIN.fit, standardErrors: { ...standardErrors, effects: {} } }
    expect(thrown(() => reviveReport(fit, PLAIN.params)).path).toBe('document.fit.standardErrors.effects')
  })
})
