import { describe, expect, it } from 'vitest'
import { gaussianMixture } from '../../../../src/statistics/clustering/index.js'
import { thrown } from '../../../errors/thrown.js'
import { hasData, readData } from '../../../golden/support.js'
import { clouds } from './rows.js'

const { STRUCTURES } = gaussianMixture

/** Of mclust 6.0.0 `me` from the true clouds with tolerances of 1e-14: log-likelihood, and BIC and ICL with the sign turned. */
const OF_MCLUST = {
  EII: [-127.34303712, 276.819351, 276.819609],
  VII: [-125.70483242, 277.231821, 277.231824],
  EEI: [-127.29921179, 280.42058, 280.421017],
  VEI: [-125.70449063, 280.920017, 280.92002],
  EVI: [-126.84529538, 283.201626, 283.201692],
  VVI: [-125.27872852, 283.757372, 283.757374],
  EEE: [-120.92597054, 271.362977, 271.363136],
  VEE: [-119.90588098, 273.011677, 273.011699],
  EVE: [-120.57616853, 274.352252, 274.352359],
  VVE: [-119.66169523, 276.212185, 276.212312],
  EEV: [-120.33906304, 273.878041, 273.878051],
  VEV: [-119.35605946, 275.600913, 275.600972],
  EVV: [-120.03724291, 276.96328, 276.9633],
  VVV: [-119.07284992, 278.723374, 278.723643],
} as const

function reportOf({ fit: report }: gaussianMixture.GaussianMixtureModel): gaussianMixture.MixtureReport {
  if (report.source === 'given') throw new Error('no report')
  return report
}

describe('a fit', () => {
  it.each(STRUCTURES)('of %s has the likelihood of mclust, or a better one', structure => {
    const { logLikelihood, bic, icl, sizes, converged } = reportOf(
      gaussianMixture.fit(clouds(), { components: 2, structure, scaling: 'none' }),
    )
    const [likelihood, ...criteria] = OF_MCLUST[structure]
    expect(logLikelihood).toBeGreaterThan(likelihood - 1e-6)
    if (logLikelihood > likelihood + 1e-6) return expect(structure).toMatch(/EVE|VVE|EVV|VVV/)
    expect([bic, icl]).toEqual(criteria.map(value => expect.closeTo(value, 4)))
    return expect([sizes, converged]).toEqual([[25, 15], true])
  })

  it('of one component is the mean and the covariance of the rows', () => {
    const model = gaussianMixture.fit({ x: [1, 2, 6], y: [0, 2, 1] }, { components: 1 })
    const [{ mean, covariance, share } = {}] = model.params.components
    expect(share).toBe(1)
    expect(mean).toEqual([expect.closeTo(3, 12), expect.closeTo(1, 12)])
    expect(covariance?.flat()).toEqual([14 / 3, 1 / 3, 1 / 3, 2 / 3].map(part => expect.closeTo(part, 12)))
    expect(reportOf(model).parameters).toBe(5)
  })

  it('has components in the order that is asked for, with the names that are given', () => {
    const options = { components: 2, structure: 'EII' } as const
    const means = (model: gaussianMixture.GaussianMixtureModel): boolean[] =>
      model.params.components.map(({ mean }) => mean[0]! > 3)
    expect(means(gaussianMixture.fit(clouds(), options))).toEqual([false, true])
    const order = { by: 'a', direction: 'descending' } as const
    const named = gaussianMixture.fit(clouds(), { ...options, order, names: ['far', 'near'] })
    expect(means(named)).toEqual([true, false])
    expect(named.params.components.map(({ name }) => name)).toEqual(['far', 'near'])
    expect(reportOf(named).sizes).toEqual([15, 25])
  })

  it('of rows that are there twice is that of the rows once, with twice the likelihood', () => {
    const { a, b } = clouds()
    const options = { components: 2, structure: 'VVV' } as const
    const [once, twice] = [
      gaussianMixture.fit({ a, b }, options),
      gaussianMixture.fit({ a: [...a, ...a], b: [...b, ...b] }, options),
    ]
    expect(reportOf(twice).logLikelihood).toBeCloseTo(2 * reportOf(once).logLikelihood, 5)
    expect(reportOf(twice)).toMatchObject({ observations: 80, distinctRows: 40, sizes: [50, 30] })
  })
})

describe('a likelihood without bound', () => {
  /** In each of two halves y has one value, so that a component there can be as thin as one likes. */
  const flat = { x: [1, 2, 3, 4, 11, 12, 13, 14], y: [0, 0, 0, 0, 1, 1, 1, 1] }

  it('asks for a prior, and says so', () => {
    const report = reportOf(gaussianMixture.fit(flat, { components: 2 }))
    expect(report).toMatchObject({ priorRows: 1, startsCollapsed: 10, sizes: [4, 4], converged: true })
    expect(report.warnings.map(({ code }) => code)).toContain('PRIOR_NEEDED')
  })

  it('is none where the prior was asked for, or the structure shares what is thin', () => {
    const withPrior = reportOf(gaussianMixture.fit(flat, { components: 2, priorRows: 2 }))
    expect(withPrior).toMatchObject({ priorRows: 2, startsCollapsed: 0 })
    expect(withPrior.warnings.map(({ code }) => code)).not.toContain('PRIOR_NEEDED')
    const spheres = reportOf(gaussianMixture.fit(flat, { components: 2, structure: 'EII' }))
    expect(spheres).toMatchObject({ priorRows: 0, startsCollapsed: 0, sizes: [4, 4] })
  })
})

describe('malformed calls', () => {
  it.each([
    ['TOO_FEW_POINTS', 'options.components', { x: [1, 1, 2] }, { components: 3 }],
    ['NO_VARIATION', 'columns.x', { x: [1, 1, 1] }, { components: 1 }],
    ['NO_VARIATION', 'columns.x', { x: [1, 1, 1], y: [1, 2, 3] }, { components: 1, scaling: 'none' }],
    ['COLLINEAR_COVARIATES', 'columns.z', { x: [1, 2, 4], z: [2, 4, 8] }, { components: 1 }],
    ['OUT_OF_RANGE', 'columns.x[1]', { x: [1, Number.NaN] }, { components: 1 }],
    ['OUT_OF_RANGE', 'columns.x[1]', { x: [1, null] }, { components: 1 }],
    ['LENGTH_MISMATCH', 'columns.y', { x: [1, 2], y: [1] }, { components: 1 }],
    ['EMPTY_INPUT', 'columns', {}, { components: 1 }],
    ['MISSING_VALUE', 'options.components', { x: [1, 2] }, {}],
    ['OUT_OF_RANGE', 'options.components', { x: [1, 2] }, { components: 0 }],
    ['UNKNOWN_OPTION', 'options.clusters', { x: [1, 2] }, { clusters: 2 }],
    ['LENGTH_MISMATCH', 'options.names', { x: [1, 2, 5] }, { components: 2, names: ['a'] }],
  ])('%s at %s', (code, path, columns, options) => {
    const error = thrown(() => gaussianMixture.fit(columns as never, options as never))
    expect([error.code, error.path]).toEqual([code, path])
  })

  it('a column that others determine is taken by structures without covariances', () => {
    const columns = { x: [1, 2, 4, 9], z: [2, 4, 8, 18] }
    expect(reportOf(gaussianMixture.fit(columns, { components: 1, structure: 'EEI' })).sizes).toEqual([4])
  })
})

it.skipIf(!hasData('faithful.csv', 'loyalty'))('the eruptions of mclust, to the top (needs faithful.csv)', () => {
  const rows = readData('faithful.csv', 'loyalty').map(row => Object.values(row).map(Number))
  const columns = { eruptions: rows.map(row => row.at(-2)!), waiting: rows.map(row => row.at(-1)!) }
  const model = gaussianMixture.fit(columns, { components: 3, structure: 'EEE', scaling: 'none' })
  const { logLikelihood, bic } = reportOf(model)
  expect(logLikelihood).toBeCloseTo(-1126.31592782, 5)
  expect(bic).toBeCloseTo(2314.29567838, 5)
  expect(model.params.components.map(({ share }) => share)).toEqual(
    [0.47501755, 0.35637811, 0.16860434].map(share => expect.closeTo(share, 3)),
  )
})
