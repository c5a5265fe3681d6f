/**
 * The golden records of `bg_bb`.
 *
 * Conventions of the records: P(alive) is at the opportunity after the last observed, which is our P(alive) after a
 * horizon of 1; a discount rate is one per opportunity, which is a year's where the unit is a year; `pmf.General` asks for
 * purchases at the opportunities from n + 1 to n + n*.
 */
import type { BgBbModel, BgBbParams } from '../../src/lifetime/index.js'
import { bgBb } from '../../src/lifetime/index.js'
import type { ClientHistory, CustomerBase } from '../../src/records/index.js'
import { customerBaseFromPatterns } from '../../src/records/index.js'
import type { Adapter, Answer, GoldenRecord } from './support.js'
import { asRecord, readData, testFamilies } from './support.js'

testFamilies('clv.json', 'bg_bb', [
  { family: /^MLE$/, answer: () => ({ ours: fitted().params }) },
  { family: /^MLE LL$/, answer: () => ({ ours: bgBb.logLikelihood(fitted(), donations()) }) },
  { family: /^sum LL$/, answer: record => ({ ours: bgBb.logLikelihood(modelOf(record), donations()) }) },
  perClient(/^(LL|logp)$/, (model, client) => bgBb.logLikelihood(model, client)),
  perClient(/^(PAlive\(n\+1\)|P\(alive at n\+1\))$/, (model, client) =>
    bgBb.probabilityAliveAfter(model, client, { horizon: 1 }),
  ),
  perClient(/^ConditionalExpectedTransactions$/, (model, client, record) =>
    bgBb.expectedPurchases(model, client, { horizon: numberOf(record, 'n.star') }),
  ),
  perClient(/^DERT$/, (model, client, record) =>
    bgBb.discountedResidualPurchases(model, client, { annualDiscountRate: numberOf(record, 'd') }),
  ),
  perClient(/^PosteriorMeanTransactionRate$/, (model, client) => bgBb.expectedPurchaseRate(model, client)),
  perClient(/^PosteriorMeanDropoutRate$/, (model, client) => bgBb.expectedDropoutRate(model, client)),
  {
    family: /^Expectation$/,
    answer: record => ({
      ours: bgBb.expectedPurchasesOfNewClient(modelOf(record), { horizon: numberOf(record, 'n') }),
    }),
  },
  {
    family: /^pmf$/,
    answer: record => ({ ours: count(modelOf(record), numberOf(record, 'x'), numberOf(record, 'n')) }),
  },
  { family: /^pmf\.General$/, answer: record => ({ ours: laterCount(record) }) },
  { family: /^expected customers with x=0/, answer: expectedCustomers },
])

function perClient(
  family: RegExp,
  of: (model: BgBbModel, client: ClientHistory, record: GoldenRecord) => number,
): Adapter {
  return { family, answer: record => ({ ours: of(modelOf(record), historyOf(record), record) }) }
}

function count(model: BgBbModel, purchases: number, horizon: number): number {
  return bgBb.purchaseProbability(model, { purchases, horizon })
}

/** Whoever is still a client after n opportunities has a θ that is Beta(γ, δ+n), and as any p as before. */
function laterCount(record: GoldenRecord): number {
  const model = modelOf(record)
  const [n, later, purchases] = ['n.cal', 'n.star', 'x'].map(name => numberOf(record, name)) as [number, number, number]
  const alive = bgBb.probabilityAliveAfter(model, { frequency: 0, recency: 0, age: 0 }, { horizon: n })
  const { params } = model
  const gone = purchases === 0 ? 1 - alive : 0
  return gone + alive * count(bgBb.fromParams({ ...params, delta: params.delta + n }), purchases, later)
}

/** The record holds the counts at the parameters before rounding. */
function expectedCustomers(record: GoldenRecord): Answer {
  const horizon = numberOf(record, 'n')
  const clients = donations().patterns.weight.reduce((sum, weight) => sum + weight, 0)
  return { ours: [0, 6].map(purchases => clients * count(fitted(), purchases, horizon)) }
}

function modelOf(record: GoldenRecord): BgBbModel {
  const { alpha, beta, gamma, delta } = asRecord(record.params) as Record<keyof BgBbParams, number>
  return bgBb.fromParams({ alpha, beta, gamma, delta }, { timeUnit: 'year' })
}

function historyOf(record: GoldenRecord): ClientHistory {
  return {
    frequency: numberOf(record, 'x'),
    recency: numberOf(record, 't_x', 't.x'),
    age: numberOf(record, 'n', 'n.cal'),
  }
}

function numberOf({ inputs }: GoldenRecord, ...names: readonly string[]): number {
  const fields = asRecord(inputs)
  return Number(names.map(name => fields[name]).find(value => value !== undefined))
}

function fitted(): BgBbModel {
  return bgBb.fit(donations())
}

function donations(): CustomerBase {
  const rows = readData('donations_rf.csv')
  const column = (name: string): number[] => rows.map(row => Number(row[name]))
  return customerBaseFromPatterns(
    { frequency: column('x'), recency: column('t_x'), age: column('n'), weight: column('customers') },
    { timeUnit: 'year', observedUntil: '2001-12-31' },
  )
}
