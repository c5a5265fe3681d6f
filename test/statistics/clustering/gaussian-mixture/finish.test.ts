import { expect, it } from 'vitest'
import { gaussianMixture } from '../../../../src/statistics/clustering/index.js'
import { clouds } from './rows.js'

it('gives parameters in the units of the columns, whatever the scaling', () => {
  const { a, b } = clouds()
  const columns = { a: a.map(value => 1000 + value * 1e6), b: b.map(value => value * 1e-6) }
  const [none, standard] = (['none', 'standard'] as const).map(scaling =>
    gaussianMixture.fit(columns, { components: 2, structure: 'VVV', scaling }),
  )
  for (const [k, { share, mean, covariance }] of none!.params.components.entries()) {
    const other = standard!.params.components[k]!
    expect(other.share).toBeCloseTo(share, 6)
    for (const [j, value] of mean.entries()) expect(other.mean[j]! / value).toBeCloseTo(1, 3)
    for (const [i, row] of covariance.entries()) expect(other.covariance[i]![i]! / row[i]!).toBeCloseTo(1, 3)
  }
  const likelihoods = [none, standard].map(model => (model!.fit.source === 'given' ? 0 : model!.fit.logLikelihood))
  expect(likelihoods[0]).toBeCloseTo(likelihoods[1]!, 5)
})
