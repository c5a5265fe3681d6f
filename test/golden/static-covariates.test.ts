/**
 * The golden records of Pareto/NBD with static covariates: estimated freely, with one effect on both processes, and with
 * a penalty. CLVTools names what acts on dropout `life` and what acts on purchases `trans`.
 */
import type { Covariates } from '../../src/lifetime/index.js'
import { paretoNbd } from '../../src/lifetime/index.js'
import type { LikelihoodReport } from '../../src/model/index.js'
import type { CustomerBase } from '../../src/records/index.js'
import { withCovariates } from '../../src/records/index.js'
import { likelihoodRatioTest, maximizeLikelihood } from '../../src/statistics/index.js'
import { buyingBase } from './buying-bases.js'
import { expectedSpendOf } from './predicted-spend.js'
import type { Adapter, Answer, GoldenRecord } from './support.js'
import { asRecord, readData, testFamilies } from './support.js'

const WEEKS_PER_YEAR = 365.25 / 7
const BOTH = ['Gender', 'Channel']

testFamilies('clv.json', 'pareto_nbd_static_cov', [...estimatesOf({ purchase: BOTH, dropout: BOTH }), predictions()])
testFamilies(
  'clv.json',
  'pareto_nbd_static_cov_constr',
  estimatesOf({ purchase: BOTH, dropout: BOTH, equal: ['Gender'] }),
)
testFamilies('clv.json', 'pareto_nbd_static_cov_reg', [{ family: /^MLE$/, answer: penalised }])
testFamilies('clv.json', 'pareto_nbd vs static cov', [{ family: /^lrtest$/, answer: comparison }])

function apparel(record: GoldenRecord): CustomerBase {
  const table = readData('apparel_static_cov.csv').map(row => ({
    client: row['id'] ?? '',
    Gender: Number(row['gender']),
    Channel: Number(row['channel']),
  }))
  return withCovariates(buyingBase(record), table)
}

function estimatesOf(covariates: Covariates): readonly Adapter[] {
  const fitted = (record: GoldenRecord): paretoNbd.ParetoNbdModel => paretoNbd.fit(apparel(record), { covariates })
  const report = (record: GoldenRecord): LikelihoodReport<paretoNbd.ParetoNbdParams> => {
    const { fit: found } = fitted(record)
    if (found.source !== 'likelihood') throw new Error('a fit reports a likelihood')
    return found
  }
  return [
    { family: /^MLE$/, answer: record => ({ ours: named(fitted(record).params, fitted(record).effects, covariates) }) },
    { family: /^MLE logLik$/, answer: record => ({ ours: report(record).logLikelihood }) },
    {
      family: /^MLE AIC\/BIC$/,
      answer: record => ({ ours: { AIC: report(record).aic, BIC: report(record).bic } }),
    },
    {
      family: /^standard errors/,
      answer: record => ({ ours: named(report(record).standardErrors, report(record).effectErrors, covariates) }),
    },
  ]
}

type ByProcess = Partial<Record<'purchase' | 'dropout', Readonly<Record<string, number>>>>

/** As the records name them: `life.Gender`, `trans.Gender`, or `constr.Gender` where both are one. */
function named(params: object | undefined, effects: ByProcess | undefined, { equal = [] }: Covariates): unknown {
  const ofProcess = (prefix: string, of: Readonly<Record<string, number>> = {}): object =>
    Object.fromEntries(
      Object.entries(of).map(([name, value]) => [`${equal.includes(name) ? 'constr' : prefix}.${name}`, value]),
    )
  return { ...params, ...ofProcess('life', effects?.dropout), ...ofProcess('trans', effects?.purchase) }
}

function predictions(): Adapter {
  return { family: /^predict$/, answer: predicted }
}

/** One client of the log, scored with the record's parameters, as a row and as a cell of the column. */
function predicted(record: GoldenRecord): Answer {
  const { Id, x, 't.x': last, 'T.cal': age, 'period.length': horizon } = asRecord(record.inputs)
  const { r, alpha, s, beta, ...acting } = asRecord(record.params) as Record<string, number>
  const effects = {
    purchase: { Gender: acting['trans.Gender'] ?? 0, Channel: acting['trans.Channel'] ?? 0 },
    dropout: { Gender: acting['life.Gender'] ?? 0, Channel: acting['life.Channel'] ?? 0 },
  }
  const params = { r: r ?? 0, alpha: alpha ?? 0, s: s ?? 0, beta: beta ?? 0 }
  const model = paretoNbd.fromParams(params, { timeUnit: 'week', effects })
  const base = apparel(record)
  const row = Array.from(base.ids).indexOf(String(Id))
  const client = { frequency: base.frequency[row] ?? -1, recency: base.recency[row] ?? 0, age: base.age[row] ?? 0 }
  const covariates = Object.fromEntries(BOTH.map(name => [name, base.covariates?.[name]?.[row] ?? -1]))
  const purchases = paretoNbd.expectedPurchases(model, { ...client, covariates }, { horizon: Number(horizon) })
  const discounted =
    paretoNbd.discountedResidualPurchases(model, base, {
      annualDiscountRate: Math.expm1(Math.log(1.1) * WEEKS_PER_YEAR),
    })[row] ?? -1
  const spend = expectedSpendOf(record, String(Id))
  return {
    ours: {
      ...client,
      PAlive: paretoNbd.probabilityAlive(model, base)[row],
      CET: purchases,
      DERT: discounted,
      'predicted.mean.spending': spend,
      'predicted.period.spending': purchases * spend,
      'predicted.CLV': discounted * spend,
      'actual.x': base.holdout?.frequency[row],
    },
    expected: { frequency: x, recency: last, age, ...asRecord(record.expected) },
  }
}

/** CLVTools takes λ times the sum of squared effects per unit off the MEAN log-likelihood; ours acts per deviation. */
function penalised(record: GoldenRecord): Answer {
  const base = apparel(record)
  const { life, trans } = asRecord(asRecord(record.inputs)['reg.lambdas']) as { life: number; trans: number }
  const free = paretoNbd.fit(base, { covariates: { purchase: BOTH, dropout: BOTH } })
  const problem = paretoNbd.likelihood(free, base)
  const names = Object.keys(problem.parameters)
  const strengths = names.map(name =>
    name.startsWith('purchase.') ? trans * base.size : name.startsWith('dropout.') ? life * base.size : 0,
  )
  const { params } = maximizeLikelihood({
    ...problem,
    logLikelihood: {
      evaluate(point, out) {
        problem.logLikelihood.evaluate(point, out)
        strengths.forEach((strength, i) => {
          const effect = point[i] ?? 0
          out.value -= strength * effect * effect
          out.gradient[i]! -= 2 * strength * effect
          out.hessian[i * names.length + i]! -= 2 * strength
        })
      },
    },
  })
  const inTheirWords = Object.entries(params).map(([name, value]) => [
    name.replace('purchase', 'trans').replace('dropout', 'life'),
    value,
  ])
  return { ours: Object.fromEntries(inTheirWords) }
}

function comparison(record: GoldenRecord): Answer {
  const base = apparel(record)
  const larger = paretoNbd.fit(base, { covariates: { purchase: BOTH, dropout: BOTH } })
  const { chiSquare, degreesOfFreedom, pValue } = likelihoodRatioTest(paretoNbd.fit(base), larger)
  return { ours: { Chisq: chiSquare, Df: degreesOfFreedom, p: pValue } }
}
