import { describe, expect, it } from 'vitest'
import type { CoxModel, CoxOptions, CoxReport } from '../../../../src/statistics/survival/cox/index.js'
import { fit as fitModel } from '../../../../src/statistics/survival/cox/index.js'
import { thrown } from '../../../errors/thrown.js'
import { columns, durations, strata, weights } from './borrowers.js'

const PLAIN = { ...durations, entry: durations.entry.map(() => 0) }
const WEIGHTED = { ...durations, weights }
const TRIPLES = weights.map((_, i) => Math.floor(i / 3))

function reported(model: CoxModel): CoxReport {
  if (model.fit.source === 'given') throw new Error('no report')
  return model.fit
}

/** R 4.2.2 with survival 3.5-3 (eps 1e-14): coefficients, log-likelihoods without and with them, errors, score and Wald tests. */
const OF_R: readonly (readonly [string, typeof durations, CoxOptions, Figures])[] = [
  [
    'Efron',
    PLAIN,
    {},
    {
      coef: [1.31712984696, 0.10205984095],
      ll: [-40.25485826319, -30.77581384269],
      se: [0.475503145923, 0.502073909833],
      tests: [21.94631451432, 15.91289295671],
    },
  ],
  [
    'Breslow',
    PLAIN,
    { ties: 'breslow' },
    {
      coef: [1.25922329471, 0.060309161034],
      ll: [-40.54531259981, -31.46556398417],
      se: [0.46751378929, 0.497042798555],
      tests: [20.68127199338, 15.20048956187],
    },
  ],
  [
    'exact',
    PLAIN,
    { ties: 'exact' },
    {
      coef: [1.400344772154, 0.104106233822],
      ll: [-37.48226954095, -27.80263166708],
      se: [0.510323731016, 0.518149325981],
      tests: [21.49510571557, 15.29723409731],
    },
  ],
  [
    'late entries',
    durations,
    {},
    {
      coef: [1.25653841910786, 0.00675066340785],
      ll: [-39.51423757434, -29.6425419011],
      se: [0.458743318618, 0.497869841663],
      tests: [23.27839034299, 16.58026514534],
    },
  ],
  [
    'exact, late entries',
    durations,
    { ties: 'exact' },
    {
      coef: [1.3409100294621, 0.00539776292957],
      ll: [-36.7416488521, -26.64600220271],
      se: [0.491310824968, 0.513223848806],
      tests: [22.75817329539, 15.99558408566],
    },
  ],
  [
    'exact, strata',
    durations,
    { ties: 'exact', strata },
    {
      coef: [1.168015481759, 0.0101520985098],
      ll: [-26.2379616407, -18.83640403967],
      se: [0.485635191754, 0.524676688842],
      tests: [16.30634393645, 11.25213357802],
    },
  ],
  [
    'strata and clusters',
    durations,
    { strata, clusters: TRIPLES },
    {
      coef: [1.1372259532866, 0.0344994852769],
      ll: [-28.31740318238, -20.94977376173],
      se: [0.458382050608, 0.494965330078],
      tests: [16.69761706085],
      robust: [0.543464025453, 0.524076455142],
      robustWald: 26.83372312353,
    },
  ],
  [
    'Breslow, weights, clusters',
    WEIGHTED,
    { strata, clusters: TRIPLES, ties: 'breslow' },
    {
      coef: [0.936268557712, -0.314029646802],
      ll: [-36.66407186624, -27.27242551052],
      se: [0.406095532763, 0.464170782035],
      tests: [20.64513720061],
      robust: [0.4668386902, 0.49981165237],
      robustWald: 38.37709745395,
    },
  ],
  // R was given each row as often as its weight says.
  [
    'Efron, rows that stand for several',
    WEIGHTED,
    { robust: true },
    {
      coef: [1.07299530978, -0.29442881348],
      ll: [-48.36806673167, -36.04046413406],
      se: [0.423973934954, 0.465763781534],
      tests: [29.64078871106],
      robust: [0.391789300601, 0.468767670059],
      robustWald: 48.73087072155,
    },
  ],
]

interface Figures {
  readonly coef: readonly number[]
  readonly ll: readonly [number, number]
  readonly se: readonly number[]
  readonly tests: readonly number[]
  readonly robust?: readonly number[]
  readonly robustWald?: number
}

describe('coxModel.fit', () => {
  it.each(OF_R)("finds R's figures: %s", (_, given, options, { coef, ll, se, tests, robust, robustWald }) => {
    const model = fitModel(given, columns, options)
    const report = reported(model)
    const close = (found: number | undefined, figure: number): void => expect(found! / figure).toBeCloseTo(1, 8)
    for (const [j, name] of ['x', 'z'].entries()) {
      close(model.params.coefficients[name], coef[j]!)
      close(report.standardErrors![name], se[j]!)
      close(report.covariance![j]![j], se[j]! ** 2)
      if (robust !== undefined) close(report.robust!.standardErrors[name], robust[j]!)
    }
    close(report.nullLogLikelihood, ll[0])
    close(report.logLikelihood, ll[1])
    close(report.likelihoodRatioTest.statistic, 2 * (ll[1] - ll[0]))
    close(report.scoreTest?.statistic, tests[0]!)
    if (tests.length > 1) close(report.waldTest?.statistic, tests[1]!)
    if (robustWald !== undefined) close(report.robust!.waldTest?.statistic, robustWald)
    expect(report).toMatchObject({
      source: 'partial-likelihood',
      observations: 24,
      events: 16,
      degreesOfFreedom: 2,
      converged: true,
    })
    expect(report.aic).toBeCloseTo(4 - 2 * report.logLikelihood, 10)
  })

  it("holds coefficients back by a ridge, as R's theta does", () => {
    const model = fitModel(PLAIN, columns, { ridge: 2 })
    const report = reported(model)
    expect(model.params.coefficients['x']).toBeCloseTo(0.9511148341915, 8)
    expect(model.params.coefficients['z']).toBeCloseTo(-0.160949628717, 8)
    expect(report.logLikelihood).toBeCloseTo(-31.08011027824, 8)
    expect(report.penalizedLogLikelihood).toBeCloseTo(-31.08011027824 - 0.9511148341915 ** 2 - 0.160949628717 ** 2, 8)
    expect(report.ridge).toMatchObject({ x: 2 })
    expect(report.degreesOfFreedom).toBeLessThan(2)
    const one = reported(fitModel(PLAIN, columns, { ridge: { z: 1e9 } }))
    const alone = fitModel(PLAIN, { x: columns.x })
    expect(one.logLikelihood).toBeCloseTo(reported(alone).logLikelihood, 6)
  })

  // Brute force over R's own information: the maximum of loglik + ½ ln|information|, and its profile.
  it("finds the maximum of Firth's penalised likelihood, with intervals and tests by its profile", () => {
    const ten = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
    const each = { unit: 'day', duration: ten, event: ten.map(() => 1) } as const
    const x = ten.map(t => (t <= 5 ? 1 : 0))
    const model = fitModel(each, { x }, { firth: true })
    const report = reported(model)
    expect(model.params.coefficients['x']).toBeCloseTo(3.24305151, 6)
    expect(report.penalizedLogLikelihood).toBeCloseTo(-10.51245448, 7)
    expect(report.firth!.intervals['x']!.lower).toBeCloseTo(0.974470727, 6)
    expect(report.firth!.intervals['x']!.upper).toBeCloseTo(8.142976645, 6)
    expect(report.firth!.tests['x']!.statistic).toBeCloseTo(9.112285, 6)
    const tied = { ...each, duration: ten.map(t => Math.ceil(t / 3)) }
    const y = ten.map(t => (7 * t) % 5)
    const efron = fitModel(tied, { x, y }, { firth: true })
    expect(efron.params.coefficients['x']).toBeCloseTo(2.315642185, 5)
    expect(efron.params.coefficients['y']).toBeCloseTo(0.195617821, 5)
    expect(reported(efron).penalizedLogLikelihood).toBeCloseTo(-9.657897122, 7)
    const breslow = fitModel(tied, { x, y }, { firth: true, ties: 'breslow' })
    expect(breslow.params.coefficients['x']).toBeCloseTo(1.883933861, 5)
    expect(reported(breslow).penalizedLogLikelihood).toBeCloseTo(-12.6434551, 6)
  })

  it('names the column of which R says coefficient 22, standard error 19,870', () => {
    const duration = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
    const x = [1, 1, 1, 1, 1, 0, 0, 0, 0, 0]
    const each = { unit: 'day', duration, event: duration.map(() => 1) } as const
    expect(thrown(() => fitModel(each, { x }))).toMatchObject({ code: 'SEPARATED_OUTCOMES', path: 'columns.x' })
    for (const ties of ['breslow', 'exact'] as const) {
      expect(thrown(() => fitModel(each, { x }, { ties }))).toMatchObject({ code: 'SEPARATED_OUTCOMES' })
    }
    expect(Number.isFinite(fitModel(each, { x }, { ridge: 0.5 }).params.coefficients['x'])).toBe(true)
  })

  it('knows the baseline of two clients by hand', () => {
    // One of two ended first, of hazards in the ratio exp(b): b is infinite. Of three, by hand: 1/(2 + e^b) + ... at b = 0.
    const durations = { unit: 'day', duration: [1, 2, 3], event: [1, 1, 1] } as const
    const model = fitModel(durations, { x: [0, 1, 0] }, { ridge: 1e12 })
    const [baseline] = model.params.baseline
    expect(baseline!.times).toEqual([1, 2, 3])
    for (const [k, value] of [1 / 3, 1 / 3 + 1 / 2, 1 / 3 + 1 / 2 + 1].entries()) {
      expect(baseline!.cumulativeHazard[k]).toBeCloseTo(value, 10)
    }
    for (const [k, value] of [1 / 9, 1 / 9 + 1 / 4, 1 / 9 + 1 / 4 + 1].entries()) {
      expect(baseline!.variance[k]).toBeCloseTo(value, 10)
    }
    // The means of x at risk, less the mean of all, times the hazard.
    expect(baseline!.drift!['x']![0]).toBeCloseTo(0, 10)
    expect(baseline!.drift!['x']![1]).toBeCloseTo((1 / 2 - 1 / 3) / 2, 10)
    expect(baseline).toMatchObject({ from: 0, until: 3 })
    expect(model.params.means['x']).toBeCloseTo(1 / 3, 14)
  })

  it.each([
    [{ durations: { ...durations, event: durations.event.map(() => 0) } }, 'NO_EVENTS', 'durations.event'],
    [{ columns: { ...columns, one: columns.x.map(() => 0.1) } }, 'NO_VARIATION', 'columns.one'],
    [
      { columns: { ...columns, late: columns.x.map((x, i) => x - 3 * columns.z[i]!) } },
      'COLLINEAR_COVARIATES',
      'columns.late',
    ],
    [{ columns: { branch: strata.map(name => name.length) }, options: { strata } }, 'NO_VARIATION', 'columns.branch'],
    [
      { columns: { n: strata.map(name => (name === 'north' ? 1 : 0)) }, options: { strata } },
      'NO_VARIATION',
      'columns.n',
    ],
    [{ columns: {} }, 'EMPTY_INPUT', 'columns'],
    [{ columns: { x: [1, 2] } }, 'LENGTH_MISMATCH', 'columns.x'],
    [{ columns: { x: columns.x.map((x, i) => (i === 7 ? Number.NaN : x)) } }, 'OUT_OF_RANGE', 'columns.x[7]'],
    [
      { durations: { ...durations, duration: durations.duration.map((t, i) => (i === 2 ? -t : t)) } },
      'OUT_OF_RANGE',
      'durations.duration[2]',
    ],
    [{ options: { ties: 'discrete' } }, 'OUT_OF_RANGE', 'options.ties'],
    [{ options: { penalty: 1 } }, 'UNKNOWN_OPTION', 'options.penalty'],
    [{ options: { firth: true, ridge: 1 } }, 'CONFLICTING_OPTIONS', 'options.firth'],
    [{ options: { firth: true, ties: 'exact' } }, 'CONFLICTING_OPTIONS', 'options.firth'],
    [{ options: { robust: true, ties: 'exact' } }, 'CONFLICTING_OPTIONS', 'options.robust'],
    [{ options: { robust: false, clusters: TRIPLES } }, 'CONFLICTING_OPTIONS', 'options.robust'],
    [{ durations: WEIGHTED, options: { ties: 'exact' } }, 'CONFLICTING_OPTIONS', 'options.ties'],
    [{ options: { ridge: { y: 1 } } }, 'COLUMN_NOT_FOUND', 'options.ridge.y'],
    [{ options: { ridge: -1 } }, 'OUT_OF_RANGE', 'options.ridge'],
    [{ options: { level: 95 } }, 'OUT_OF_RANGE', 'options.level'],
    [{ options: { maxIterations: 0 } }, 'OUT_OF_RANGE', 'options.maxIterations'],
    [{ options: { strata: strata.slice(1) } }, 'LENGTH_MISMATCH', 'options.strata'],
    [{ options: { strata: strata.map((name, i) => (i === 5 ? '' : name)) } }, 'INVALID_TYPE', 'options.strata[5]'],
    [{ options: { clusters: TRIPLES.map((id, i) => (i === 3 ? null : id)) } }, 'INVALID_TYPE', 'options.clusters[3]'],
    [{ options: { clusters: [1] } }, 'LENGTH_MISMATCH', 'options.clusters'],
  ])('refuses by name: %j', (changed: object, code, path) => {
    const {
      durations: d,
      columns: c,
      options,
    }: Record<string, unknown> = { durations, columns, options: {}, ...changed }
    expect(thrown(() => Reflect.apply(fitModel, undefined, [d, c, options]))).toMatchObject({ code, path })
  })

  it('says what is known badly, and where the search was cut short', () => {
    const three = { unit: 'day', duration: [1, 2, 3, 4, 5, 6], event: [1, 0, 1, 0, 1, 0] } as const
    const { warnings } = reported(fitModel(three, { x: [1, 3, 2, 5, 4, 1] }))
    expect(warnings.map(({ code }) => code)).toEqual(['FEW_EVENTS_PER_VARIABLE'])
    const cut = reported(fitModel(durations, columns, { maxIterations: 1 }))
    expect(cut.converged).toBe(false)
    expect(cut.warnings[0]!.code).toBe('NOT_CONVERGED')
  })
})
