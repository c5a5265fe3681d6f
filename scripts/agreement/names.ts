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
  if (name === 'computed-here') return 'computed here'
  const commit = /^git (\w+)/.exec(details)?.[1]
  if (commit !== undefined) return `${name} ${commit}`
  return /^\w+$/.test(details) ? `${name} (${details})` : name
}

/** The source, and whether its figures are what its own tests and papers print rather than a run of it. */
export function columnOf(entry: Pick<Judged, 'source' | 'kind'>): string {
  return entry.kind === 'test' ? `${sourceOf(entry)}, own tests` : sourceOf(entry)
}

/** Who answered, whatever the version. */
export function peerOf(source: string): string {
  return sourceOf({ source }).replace(/(, \d+ digits| \d+(\.\d+)+(-\d+)?| [\da-f]{7}| with .*)$/, '')
}

/** What a chapter of the page is called, in the order of chapters. */
const TITLES: ReadonlyMap<string, string> = new Map([
  ['bg_nbd', 'BG/NBD'],
  ['individual_bg_nbd (ContNonContract)', 'BG/NBD of one client'],
  ['mbg_nbd', 'MBG/NBD'],
  ['mbgnbd', 'MBG/NBD'],
  ['pareto_nbd', 'Pareto/NBD'],
  ['pareto_nbd_static_cov', 'Pareto/NBD with covariates'],
  ['pareto_nbd_static_cov_constr', 'Pareto/NBD with covariates'],
  ['pareto_nbd_static_cov_reg', 'Pareto/NBD with covariates'],
  ['pareto_nbd vs static cov', 'Pareto/NBD with covariates'],
  ['pareto_nbd_dyncov', 'Pareto/NBD with covariates'],
  ['ggom_nbd', 'GGom/NBD'],
  ['nbd', 'NBD'],
  ['bg_cnbd_k', 'BG/CNBD-k'],
  ['bgcnbd', 'BG/CNBD-k'],
  ['mbg_cnbd_k', 'MBG/CNBD-k'],
  ['mbgcnbd', 'MBG/CNBD-k'],
  ['bg_bb', 'BG/BB'],
  ['ContContract', 'Contracts in continuous time'],
  ['sbg', 'sBG'],
  ['bdw', 'BdW'],
  ['gamma_gamma', 'Gamma-Gamma'],
  ['clv', 'Lifetime value'],
  ['data', 'Order logs'],
  ['regularity', 'Regularity'],
  ['segmentation', 'Segmentation'],
  ['loyalty', 'Loyalty'],
  ['survival', 'Survival'],
  ['nps', 'Net promoter score'],
  ['csat', 'Satisfaction'],
  ['csi', 'Satisfaction index'],
  ['kano', 'Kano'],
  ['drivers', 'Key drivers'],
  ['measurement', 'Scales and factors'],
  ['pls', 'PLS path models'],
  ['cbsem', 'Covariance-based path models'],
  ['text', 'Sentiment'],
  ['mcdm', 'Choice by many criteria'],
  ['spc', 'Control charts'],
  ['scoring', 'Judging forecasts'],
  ['A', 'Scorecards and default'],
  ['B', 'Migration and capital'],
  ['C', 'Portfolio and concentration'],
  ['D', 'Cash flows and loans'],
  ['E', 'Profitability'],
  ['special functions', 'Special functions'],
])
const ORDER = [...TITLES.keys()]

export function titleOf({ model }: Pick<Judged, 'model'>): string {
  return TITLES.get(model) ?? model
}

/** In the order of chapters; models without a title last. */
export function byTitle(a: Judged, b: Judged): number {
  return placeOf(a) - placeOf(b)
}

function placeOf({ model }: Judged): number {
  const place = ORDER.indexOf(model)
  return place === -1 ? ORDER.length : place
}

/** Names of functions that return the same quantity, in the order in which a user meets them. */
const QUANTITIES: readonly (readonly [RegExp, string])[] = [
  [/^rfm_summary|^same-period/, 'histories'],
  [/^calibration_and_holdout|^actual\.x/, 'histories and holdout counts'],
  [/^frequency histogram|mean spend .*describe/, 'frequencies and spend of CDNOW'],
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
  [/^DER[TL]/, 'discounted purchases'],
  [/^conditional_expected_average|^expected\.value/, 'expected spend of a client'],
  [/^E\[M\]|^sd\[Z\]/, 'spend of a new client'],
  [/^predict$/, 'a whole prediction of a client'],
  [/^customer_lifetime_value/, 'discounted value'],
  [/tracking|^elog2cum|^holdout |^sum of CET/, 'tracking and holdout'],
]

/** What a family of records measures; elsewhere than in lifetime the families are named after it already. */
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
