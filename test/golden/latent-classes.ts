/**
 * The golden records of `segmentation`: latent classes (poLCA).
 *
 * The records sort classes by share, the smallest first, and give the probability of the second answer to A in each.
 */
import { latentClass } from '../../src/statistics/clustering/index.js'
import type { LatentClassReport } from '../../src/statistics/clustering/latent-class/index.js'
import type { Adapter, Answer, GoldenRecord } from './support.js'
import { asRecord, readData } from './support.js'

export const latentClassAdapters: readonly Adapter[] = [{ family: /^poLCA\(~(1|GPA)/, answer }]

type Column = readonly (string | number | null)[]

/** The answers of a data set, whose texts stand in quotes; with a covariate, of the rows in which it is known. */
function columnsOf(file: string, covariate?: string): Readonly<Record<string, Column>> {
  const bare = (text: string): string => text.replaceAll('"', '')
  const rows = readData(file, 'loyalty').map(row =>
    Object.fromEntries(Object.entries(row).map(([name, text = 'NA']) => [bare(name), bare(text)])),
  )
  const known = rows.filter(row => covariate === undefined || row[covariate] !== 'NA')
  const names = Object.keys(known[0] ?? {}).filter(name => name !== 'GPA' || covariate !== undefined)
  const cell = (text: string): string | null => (text === 'NA' ? null : text)
  return Object.fromEntries(
    names.map(name => [name, known.map(({ [name]: text = 'NA' }) => (name === covariate ? Number(text) : cell(text)))]),
  )
}

function answer(record: GoldenRecord): Answer {
  const { nclass, covariate } = asRecord(record.inputs)
  const file = String(asRecord(record.params)['dataset'])
  const columns = columnsOf(file, typeof covariate === 'string' ? covariate : undefined)
  const covariates = typeof covariate === 'string' ? [covariate] : []
  const { params, fit } = latentClass.fit(columns, { classes: Number(nclass), covariates })
  if (fit.source === 'given') throw new Error('no report')
  const { logLikelihood: loglik, aic, bic } = fit
  if (typeof covariate === 'string') {
    const [, effect = Number.NaN] = params.membership?.effects[covariate] ?? []
    return { ours: { loglik, abs_coef_GPA: Math.abs(effect), n: fit.observations } }
  }
  const P_sorted = params.shares.toReversed()
  if (params.items['A'] === undefined) return { ours: { loglik, aic, bic, P_sorted } }
  const second = params.items['A'].probabilities.map(([, second]) => second).toReversed()
  return { ours: { loglik, aic, bic, ...goodness(fit), npar: fit.parameters, P_sorted, probs_A_level2_sorted: second } }
}

function goodness({ goodnessOfFit }: LatentClassReport): Readonly<Record<string, number>> {
  if (goodnessOfFit === undefined) throw new Error('no goodness of fit')
  return { Gsq: goodnessOfFit.likelihoodRatio, Chisq: goodnessOfFit.pearson }
}
