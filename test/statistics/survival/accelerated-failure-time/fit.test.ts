import type { FailureTimeDistribution } from 'clientele/statistics'
import { acceleratedFailureTime } from 'clientele/statistics'
import { expect, it } from 'vitest'
import { COLUMNS, ENTERED, WEIGHTED } from './sample.js'

/** Intercept, x, z, σ, ln L without columns, ln L, then standard errors in the order of R's covariance. */
const SURVREG: Readonly<Record<string, readonly number[]>> = {
  weibull: [
    2.256161051, 0.4339258317, -0.6077009203, 0.5918103944, -133.3532641, -122.5853648, 0.146036108, 0.09175560056,
    0.1848164894, 0.1212295484,
  ],
  'log-normal': [
    1.785654854, 0.3031375722, -0.3411263802, 0.8199815611, -130.1005215, -125.9082982, 0.1649015119, 0.1171306472,
    0.2210925829, 0.1080424537,
  ],
  'log-logistic': [
    1.881338466, 0.3695274254, -0.4251417429, 0.4583533077, -131.3679443, -125.1617236, 0.1691310706, 0.1083725727,
    0.2136120638, 0.1237050473,
  ],
  exponential: [
    2.360207237, 0.4603715043, -0.7393131909, 1, -136.1664727, -130.0154541, 0.243042716, 0.1529800055, 0.3064939889,
  ],
}

for (const [distribution, figures] of Object.entries(SURVREG)) {
  it(`finds what survreg finds: ${distribution}`, () => {
    const options = { distribution: distribution as FailureTimeDistribution }
    const { params, fit } = acceleratedFailureTime.fit(WEIGHTED, COLUMNS, options)
    if (fit.source === 'given') throw new Error('not fitted')
    const { intercept, coefficients, scale } = params
    const { standardErrors } = fit
    const ours = [
      ...[intercept, coefficients['x'], coefficients['z'], scale, fit.nullLogLikelihood, fit.logLikelihood],
      ...[standardErrors?.intercept, ...Object.values(standardErrors?.coefficients ?? {})],
      ...(standardErrors?.logScale === undefined ? [] : [standardErrors.logScale]),
    ]
    for (const [i, figure] of figures.entries()) expect(ours[i]! / figure).toBeCloseTo(1, 7)
    expect(ours).toHaveLength(figures.length)
    expect(fit.converged).toBe(true)
  })
}

/** Of lifelines' fitters with entry_col; the scale as ln(1/σ), of the log-normal law ln σ. */
const ENTRIES: Readonly<Record<string, readonly number[]>> = {
  weibull: [2.211658, 0.453348, -0.628411, Math.exp(-0.424546), -118.822007],
  'log-normal': [1.691288, 0.333824, -0.335791, Math.exp(-0.142507), -121.892122],
  'log-logistic': [1.790805, 0.385774, -0.404657, Math.exp(-0.706205), -121.618661],
}

for (const [distribution, figures] of Object.entries(ENTRIES)) {
  it(`counts who entered late from there on: ${distribution}`, () => {
    const options = { distribution: distribution as FailureTimeDistribution }
    const { params, fit } = acceleratedFailureTime.fit(ENTERED, COLUMNS, options)
    if (fit.source === 'given') throw new Error('not fitted')
    const ours = [
      params.intercept,
      params.coefficients['x']!,
      params.coefficients['z']!,
      params.scale,
      fit.logLikelihood,
    ]
    for (const [i, figure] of figures.entries()) expect(ours[i]! / figure).toBeCloseTo(1, 4)
  })
}

it('is the rate of events by time, where nothing else is asked', () => {
  const durations = { unit: 'year', duration: [1, 2, 3, 4, 10], event: [1, 0, 1, 1, 0] } as const
  const { params } = acceleratedFailureTime.fit(durations, {}, { distribution: 'exponential' })
  expect(Math.exp(-params.intercept)).toBeCloseTo(3 / 20, 14)
})

it('takes one event of one client', () => {
  const durations = { unit: 'day', duration: [5], event: [1] } as const
  const { params } = acceleratedFailureTime.fit(durations, {}, { distribution: 'exponential' })
  expect(params.intercept).toBeCloseTo(Math.log(5), 14)
})

it('names what has no estimate', () => {
  const durations = { unit: 'day', duration: [1, 2, 3, 4], event: [1, 1, 1, 0] } as const
  const weibull = { distribution: 'weibull' } as const
  const fitted = (given: object, columns: object): unknown =>
    acceleratedFailureTime.fit({ ...durations, ...given }, { ...columns }, weibull)
  expect(() => fitted({ event: [0, 0, 0, 0] }, {})).toThrow(/durations.event.*NO_EVENTS/)
  expect(() => fitted({ duration: [0, 2, 3, 4] }, {})).toThrow(/durations.duration\[0\].*duration > 0.*OUT_OF_RANGE/)
  expect(() => fitted({ duration: [-1, 2, 3, 4] }, {})).toThrow(/durations.duration\[0\].*OUT_OF_RANGE/)
  expect(() => fitted({}, { same: [1, 1, 1, 1] })).toThrow(/columns.same.*NO_VARIATION/)
  expect(() => fitted({}, { a: [1, 2, 3, 5], b: [2, 4, 6, 10] })).toThrow(/columns.b.*COLLINEAR_COVARIATES/)
  expect(() => fitted({}, { only: [0, 0, 0, 1] })).toThrow(/columns.only.*SEPARATED_OUTCOMES/)
  expect(() => fitted({ duration: [5, 5, 4, 5], event: [1, 1, 0, 0] }, {})).toThrow(/durations.duration.*NO_VARIATION/)
  expect(() => fitted({}, { x: [1, 2] })).toThrow(/columns.x.*LENGTH_MISMATCH/)
  // @ts-expect-error no such law
  expect(() => acceleratedFailureTime.fit(durations, {}, { distribution: 'gamma' })).toThrow(/options.distribution/)
})

it('says where events are few', () => {
  const { fit } = acceleratedFailureTime.fit(
    { unit: 'day', duration: [1, 2, 3, 4], event: [1, 1, 1, 0] },
    { x: [1, 3, 2, 2] },
    { distribution: 'weibull' },
  )
  expect(fit.source === 'likelihood' && fit.warnings.map(({ code }) => code)).toEqual(['FEW_EVENTS_PER_VARIABLE'])
})

it('leaves out rows of no weight, and censored ones of no time', () => {
  const options = { distribution: 'weibull' } as const
  const plain = acceleratedFailureTime.fit({ unit: 'day', duration: [1, 2, 4], event: [1, 1, 0] }, {}, options)
  const more = { unit: 'day', duration: [1, 9, 2, 4, 0], event: [1, 1, 1, 0, 0], weights: [1, 0, 1, 1, 1] } as const
  const { params } = acceleratedFailureTime.fit(more, {}, options)
  expect(params.intercept).toBeCloseTo(plain.params.intercept, 9)
  expect(params.scale).toBeCloseTo(plain.params.scale, 9)
})

it('holds over twelve orders of magnitude of time', () => {
  const options = { distribution: 'log-logistic' } as const
  const near = acceleratedFailureTime.fit(WEIGHTED, COLUMNS, options)
  const duration = WEIGHTED.duration.map(time => time * 1e12)
  const far = acceleratedFailureTime.fit({ ...WEIGHTED, duration }, COLUMNS, options)
  expect(far.params.intercept - near.params.intercept).toBeCloseTo(12 * Math.LN10, 8)
  expect(far.params.scale).toBeCloseTo(near.params.scale, 9)
})
