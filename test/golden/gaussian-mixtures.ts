/**
 * The golden records of `segmentation`: Gaussian mixtures (mclust).
 *
 * The records are of columns as they are, have BIC with the sign turned (more is better), and components in another order; their ARI is
 * against the species of the irises.
 */
import { adjustedRandIndex } from '../../src/statistics/clustering/agreement/index.js'
import { gaussianMixture } from '../../src/statistics/clustering/index.js'
import type { Adapter, Answer, GoldenRecord } from './support.js'
import { asRecord, readData } from './support.js'

export const gaussianMixtureAdapters: readonly Adapter[] = [{ family: /^Mclust\((faithful|iris)/, answer }]

type Rows = readonly Readonly<Record<string, string>>[]

function rowsOf(file: string): Rows {
  return readData(file, 'loyalty').map(row =>
    Object.fromEntries(
      Object.entries(row).map(([name, text = '']) => [name.replaceAll('"', ''), text.replaceAll('"', '')]),
    ),
  )
}

function columnsOf(rows: Rows, names: readonly string[]): Readonly<Record<string, readonly number[]>> {
  return Object.fromEntries(names.map(name => [name, rows.map(row => Number(row[name]))]))
}

function answer({ expected }: GoldenRecord, [, data]: RegExpExecArray): Answer {
  return data === 'iris' ? irises() : eruptions(asRecord(expected))
}

function irises(): Answer {
  const rows = rowsOf('iris.csv')
  const columns = columnsOf(rows, ['Sepal.Length', 'Sepal.Width', 'Petal.Length', 'Petal.Width'])
  const { model } = gaussianMixture.choose(columns, { scaling: 'none', starts: 2 })
  const species = [...new Set(rows.map(row => row['Species'] ?? ''))]
  const truth = { segment: rows.map(row => species.indexOf(row['Species'] ?? '')), segmentNames: species }
  const ours = summary(model)
  return { ours: { ...ours, ARI: adjustedRandIndex(gaussianMixture.assign(model, columns), truth) } }
}

function eruptions(expected: Readonly<Record<string, unknown>>): Answer {
  const columns = columnsOf(rowsOf('faithful.csv'), ['eruptions', 'waiting'])
  const { model } = gaussianMixture.choose(columns, { scaling: 'none', starts: 2 })
  const shares = expected['pro'] as readonly number[]
  const bySize = model.params.components.toSorted((a, b) => a.share - b.share)
  const ranks = shares.map(share => shares.toSorted((a, b) => a - b).indexOf(share))
  const ordered = ranks.map(rank => bySize[rank]!)
  const values = model.params.features.map((_, j) => ordered.map(({ mean }) => mean[j]))
  const mean = { rows: model.params.features, cols: null, values }
  return { ours: { ...summary(model), pro: ordered.map(({ share }) => share), mean } }
}

function summary({ fit, params }: gaussianMixture.GaussianMixtureModel): Readonly<Record<string, unknown>> {
  if (fit.source === 'given') throw new Error('no report')
  return {
    model: fit.structure,
    G: params.components.length,
    bic: -fit.bic,
    loglik: fit.logLikelihood,
    sizes: fit.sizes.toSorted((a, b) => a - b),
  }
}
