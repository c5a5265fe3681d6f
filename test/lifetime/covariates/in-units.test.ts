import { describe, expect, it } from 'vitest'
import { COVARIATES } from '../../../src/lifetime/bg-nbd/covariates.js'
import type { Spread } from '../../../src/lifetime/covariates/design.js'
import { inUnits } from '../../../src/lifetime/covariates/in-units.js'
import { pointShift } from '../../../src/lifetime/covariates/point-shift.js'
import { bgNbd } from '../../../src/lifetime/index.js'
import type { Effects, LikelihoodReport, Warning } from '../../../src/model/index.js'
import { freeEffects, pointOf } from '../../../src/model/index.js'
import { thrown } from '../../errors/thrown.js'
import { purchases } from '../likelihood-data.js'

type Numbers = Readonly<Record<string, number>>

/** Age acts on dropout, and web alike on both. */
const none: Effects = { purchase: { web: 0 }, dropout: { age: 0, web: 0 }, equal: ['web'] }
const free = freeEffects(none)
const [age, web]: readonly [Spread, Spread] = [
  { mean: 40, deviation: 12, range: 50 },
  { mean: 0.3, deviation: 0.46, range: 1 },
]
const problem = { plain: COVARIATES.problemOf(purchases), path: 'base.covariates' }

/** What the search ended at: an average client, and effects per standard deviation. */
const found = { r: 0.8, alpha: 6, a: 0.7, b: 2.4, 'dropout.age': 0.25, 'equal.web': -0.4 }
const size = Object.keys(found).length
/** Some covariance of these: any positive definite one. */
const covariance = Array.from({ length: size }, (_, i) =>
  Array.from({ length: size }, (__, j) => (i === j ? 0.1 * (i + 1) : 0.02 * Math.cos(i + j))),
)
const report: LikelihoodReport<Numbers> = {
  source: 'likelihood',
  converged: true,
  iterations: 3,
  evaluations: 4,
  observations: 10,
  logLikelihood: -90,
  aic: 192,
  bic: 194,
  standardErrors: Object.fromEntries(Object.keys(found).map((name, i) => [name, Math.sqrt(covariance[i]![i]!)])),
  covariance,
  warnings: [],
  dropped: [],
}

function fitAt(params: Numbers, fit = report, spreads: readonly Spread[] = [age, web]): ReturnType<typeof inUnits> {
  return inUnits(problem, { free, spreads }, pointShift(COVARIATES.coordinates), none, { params, fit })
}

const numbersOf = ({ params, effects }: ReturnType<typeof inUnits>): number[] => [
  ...Object.values(params),
  effects.dropout!['age']!,
  effects.purchase!['web']!,
]

describe('what a search over standardised covariates found, in their units', () => {
  const { params, effects, fit } = fitAt(found)

  it('is effects per unit', () => {
    const ofWeb = -0.4 / 0.46
    expect(effects).toEqual({ purchase: { web: ofWeb }, dropout: { age: 0.25 / 12, web: ofWeb }, equal: ['web'] })
  })

  it.each([
    [40, 0.3],
    [0, 0],
    [71, 1],
  ])('is the same model of clients with age %d and web %d', (ageOf, webOf) => {
    const [perUnit, perDeviation] = [pointShift(COVARIATES.coordinates), pointShift(COVARIATES.coordinates)]
    const { purchase = {}, dropout = {} } = effects
    const ofDropout = dropout['age']! * ageOf + dropout['web']! * webOf
    perUnit.at(pointOf(bgNbd.parameters, params), purchase['web']! * webOf, ofDropout)
    const [standardAge, standardWeb] = [(ageOf - 40) / 12, (webOf - 0.3) / 0.46]
    const together = found['equal.web'] * standardWeb
    perDeviation.at(pointOf(bgNbd.parameters, found), together, found['dropout.age'] * standardAge + together)
    for (const [i, value] of perUnit.point.entries()) expect(value).toBeCloseTo(perDeviation.point[i]!, 12)
  })

  it('has the covariance that the numbers it is made of give it', () => {
    const names = Object.keys(found) as (keyof typeof found)[]
    const columns = names.map(name => {
      const step = 1e-5 * found[name]
      const [before, after] = [-step, step].map(by => numbersOf(fitAt({ ...found, [name]: found[name] + by })))
      return after!.map((value, i) => (value - before![i]!) / (2 * step))
    })
    for (let i = 0; i < size; i++) {
      for (let j = 0; j < size; j++) {
        let expected = 0
        for (const [k, ofK] of columns.entries())
          for (const [l, ofL] of columns.entries()) expected += ofK[i]! * covariance[k]![l]! * ofL[j]!
        expect(fit.covariance?.[i]?.[j]).toBeCloseRelative(expected, 1e-7)
        expect(fit.covariance?.[i]?.[j]).toBe(fit.covariance?.[j]?.[i])
      }
    }
  })

  it('has the errors of that covariance, and the rest of the report as it was', () => {
    const [r, alpha, a, b, ofAge, ofWeb] = fit.covariance!.map((row, i) => Math.sqrt(row[i]!))
    expect(fit).toEqual({
      ...report,
      covariance: fit.covariance,
      standardErrors: { r, alpha, a, b },
      effectErrors: { purchase: { web: ofWeb }, dropout: { age: ofAge, web: ofWeb } },
    })
  })

  it('has no errors where the search has none', () => {
    const { standardErrors: _, covariance: __, ...without } = report
    expect(fitAt(found, without).fit).toEqual(without)
  })

  it('says of an effect at the edge of the search what it means, and else what was said', () => {
    const edge = (name: string): Warning => ({ code: 'AT_BOUNDARY', message: `${name} is at its edge`, path: name })
    const ridge: Warning = { code: 'FLAT_RIDGE', message: 'web is hard to tell', path: 'params.equal.web' }
    const warnings = [edge('params.equal.web'), edge('params.dropout.age'), edge('params.r'), ridge]
    const [ofWeb, ofAge, ...others] = fitAt(found, { ...report, warnings }).fit.warnings
    expect(ofWeb).toMatchObject({ code: 'AT_BOUNDARY', path: 'effects.equal.web' })
    expect(ofWeb?.message).toContain('The data do not bound the effect of web on purchase and dropout: clients of one')
    expect(ofAge).toMatchObject({ code: 'AT_BOUNDARY', path: 'effects.dropout.age' })
    expect(ofAge?.message).toContain('The data do not bound the effect of age on dropout: clients of one')
    expect(others).toEqual([edge('params.r'), ridge])
  })

  it('refuses covariates whose 0 no client comes near', () => {
    const year: Spread = { mean: 2020, deviation: 0.01, range: 0.1 }
    const refused = (effect: number) => thrown(() => fitAt({ ...found, 'equal.web': effect }, report, [age, year]))
    expect(refused(-0.4)).toMatchObject({ code: 'OUT_OF_RANGE', path: 'base.covariates' })
    expect(refused(-0.4).message).toContain('received "alpha 0". Take the mean off them')
    expect(refused(0.4).message).toContain('received "alpha Infinity". Take the mean off them')
  })
})
