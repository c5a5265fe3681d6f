/**
 * One name for what the records call by many: sources, models, and the quantities that each peer's functions return.
 *
 * @module
 */
import type { Judged } from './judged.js'

/** `CamDavidsonPilon/lifetimes 0.11.3 (run, Python)` is lifetimes 0.11.3; a commit stands for a version. */
export function sourceOf({ source }: Pick<Judged, 'source'>): string {
  const [, name = source, details = ''] = /^(?:[\w.-]+\/(?=\w))?(.*?)(?:\s*\((.*)\))?$/.exec(source) ?? []
  if (name === 'reference') return details
  const commit = /^git (\w+)/.exec(details)?.[1]
  return commit === undefined ? name : `${name} ${commit}`
}

/** The source, and whether its figures are what its own tests and papers print rather than a run of it. */
export function columnOf(entry: Pick<Judged, 'source' | 'kind'>): string {
  return entry.kind === 'test' ? `${sourceOf(entry)}, own tests` : sourceOf(entry)
}

/** The bare name of who answered: without version. */
export function peerOf(source: string): string {
  return /^[\w.-]+/.exec(sourceOf({ source }))?.[0] ?? source
}

const MODELS: Readonly<Record<string, string>> = {
  bg_nbd: 'BG/NBD',
  mbg_nbd: 'MBG/NBD',
  mbgnbd: 'MBG/NBD',
  pareto_nbd: 'Pareto/NBD',
  ggom_nbd: 'GGom/NBD',
  nbd: 'NBD',
  bg_bb: 'BG/BB',
  bg_cnbd_k: 'BG/CNBD-k',
  bgcnbd: 'BG/CNBD-k',
  mbg_cnbd_k: 'MBG/CNBD-k',
  mbgcnbd: 'MBG/CNBD-k',
  sbg: 'sBG',
  bdw: 'BdW',
  gamma_gamma: 'Gamma-Gamma',
  clv: 'Lifetime value',
  data: 'Order logs',
  regularity: 'Regularity',
  'special functions': 'Special functions',
  segmentation: 'Segmentation',
  scoring: 'Judging forecasts',
  csat: 'Satisfaction',
  A: 'Scorecards and default',
  B: 'Migration and capital',
  C: 'Portfolio and concentration',
  D: 'Cash flows and loans',
  E: 'Profitability',
}

/** What a chapter of the page is called. */
export function titleOf({ model }: Pick<Judged, 'model'>): string {
  if (model.startsWith('pareto_nbd') && model !== 'pareto_nbd') return 'Pareto/NBD with covariates'
  return MODELS[model] ?? model
}

/** Names of functions that return the same quantity, in the order in which a user meets them. */
const QUANTITIES: readonly (readonly [RegExp, string])[] = [
  [/^MLE|^shipped est|^lrtest/, 'estimates, with their likelihood'],
  [/^standard errors/, 'standard errors'],
  [/^(sum )?LL|^ll$|^logp|^log_A_0|^loglik|^cbs\.LL|^marginal\.likelihood/, 'log-likelihood'],
  [/^PAlive|alive/i, 'P(alive)'],
  [
    /^CET|^cet|^ConditionalExpectedTransactions|^conditional_expected_number|recency_matrix/,
    'expected purchases of a client',
  ],
  [/^E\[X|^Expectation|^expected_number|^newcustomer|expected_repeat_purchases/, 'expected purchases of a new client'],
  [/^pmf|^P\(|^sum pmf|probability_of_n|^expected customers with/, 'P(n purchases)'],
  [/^conditional_expected_average|^expected\.value/, 'expected spend of a client'],
  [/^E\[M\]|^sd\[Z\]/, 'spend of a new client'],
  [/^predict$/, 'a whole prediction'],
  [/tracking|^elog2cum|^holdout /, 'tracking and holdout'],
  [/^DER[TL]/, 'discounted purchases'],
]

/** What a family of records measures; a family that is alone with its quantity keeps its own name. */
export function quantityOf({ file, family }: Pick<Judged, 'file' | 'family'>): string {
  return namedQuantity(file, family)?.[1] ?? family
}

/** Where a quantity stands among others. */
export function quantityOrder({ file, family }: Pick<Judged, 'file' | 'family'>): number {
  const named = namedQuantity(file, family)
  return named === undefined ? QUANTITIES.length : QUANTITIES.indexOf(named)
}

function namedQuantity(file: string, family: string): readonly [RegExp, string] | undefined {
  const isLifetime = file === 'clv.json' || file === 'breaking-inputs.json'
  return isLifetime ? QUANTITIES.find(([pattern]) => pattern.test(family)) : undefined
}
