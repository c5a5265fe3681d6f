/**
 * The names that a session begins with.
 *
 * @module
 */
import * as charts from '../../charts/index.js'
import * as errors from '../../errors/index.js'
import * as frontDoor from '../../index.js'
import * as node from '../../node/index.js'
import type { CustomerBase } from '../../records/index.js'
import type { SampleOrder } from './sample-orders.js'
import { SAMPLE_UNTIL, sampleOrders } from './sample-orders.js'

const { appraisal, lifetime, loyalty, model, money, project, records, risk, satisfaction, segmentation, statistics } =
  frontDoor

/** The domains in the order in which one needs them, and what each is about. */
export const DOMAINS: Readonly<Record<string, string>> = {
  records: 'what a CRM knows about a client: records checked, judged, derived, kept private; orders as a base',
  lifetime: 'what a client will bring: purchases, spend, value, and how far to trust them',
  segmentation: 'who a client is: rules, tiers, RFM, clusters, portraits, needs, moves between segments',
  loyalty: 'whether a client stays: rates, survival, endings, funnel, loyalty, uplift, what keeping it is worth',
  satisfaction: 'whether a client is content: ratings, indices, drivers, service, comments, what a point is worth',
  risk: 'what a client may cost: scorecards, ratings, losses, capital, portfolios',
  project: 'whether a project can pay, loans to the cent, what a client earns and should pay, decisions',
  appraisal: 'the verdict: grades by a stated policy',
  statistics: 'how good a forecast is: ranking, calibration, concentration',
  charts: 'pictures of all that, as Vega-Lite specifications',
  model: 'what every fitted model is: its document, its report, long work step by step',
  money: 'exact amounts, day counts, calendars, time value, every rate of return',
  labels: 'words for people: English, Chinese',
  numeric: 'special functions, optimisers, roots, quadrature',
  errors: 'what can be wrong and how it is said',
  node: 'files and tables: readPortfolio, readOrders, writeFiles, show, toCsv, toMarkdown',
}

/** Domains whose functions have short names too: `bgNbd` for `lifetime.bgNbd`. */
export const SHORT: readonly string[] = [
  'records',
  'lifetime',
  'segmentation',
  'loyalty',
  'satisfaction',
  'risk',
  'project',
  'appraisal',
  'statistics',
  'money',
  'node',
]

/** Every name of the package that a session begins with: the domains and the short names. */
export function packageNames(): Readonly<Record<string, unknown>> {
  const { runAsync, runSync } = model
  const who = { ...segmentation, ...loyalty, ...satisfaction }
  const valuing = { ...records, ...lifetime, ...who, ...risk, ...project, ...appraisal }
  const short = { ...valuing, ...statistics, ...money, ...node, runAsync, runSync }
  // Domains last: `money` is the domain, and `money.money` the amount.
  return { ...short, ...frontDoor, charts, errors, node }
}

/** The sample: orders, and the base of them in weeks. */
export interface Sample {
  readonly orders: readonly SampleOrder[]
  readonly base: CustomerBase
}

/** Makes the sample. */
export function sample(): Sample {
  const orders = sampleOrders()
  return { orders, base: records.customerBase(orders, { observedUntil: SAMPLE_UNTIL, timeUnit: 'week' }) }
}
