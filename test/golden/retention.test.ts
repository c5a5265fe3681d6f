/**
 * The golden records of the contractual models, and the published curves they are fitted to.
 *
 * Conventions of the records: `renewals` counts the contract periods begun, as the source does, so that a client of 1 has not
 * renewed yet (tenure 0); cohorts are the percentages of the file times 10.
 */
import { describe, expect, it } from 'vitest'
import { betaDiscreteWeibull, geometric, shiftedBetaGeometric } from '../../src/lifetime/index.js'
import { tenuresFromCohorts } from '../../src/records/index.js'
import { hasRecords, readRecords } from './records.js'
import type { GoldenRecord } from './support.js'
import { asRecord, hasData, readData, testFamilies } from './support.js'

const CLIENTS = 1000

testFamilies('clv.json', 'sbg', [
  { family: /^MLE (\w+)/, answer: (_, name) => ({ ours: estimates(shiftedBetaGeometric, name[1] ?? '') }) },
  { family: /^S\(t\)/, answer: record => ({ ours: survivors(record) }) },
  { family: /^DERL d=0.1$/, answer: record => ({ ours: derl(record) }) },
])
testFamilies('clv.json', 'bdw', [
  { family: /^MLE (\w+)$/, answer: (_, name) => ({ ours: estimates(betaDiscreteWeibull, name[1] ?? '') }) },
])

function cohort(name: string, periods: number, factor = 10) {
  const shares = readData('sbg_retention.csv').map(row => Math.round(Number(row[`${name}_pct`]) * factor))
  return tenuresFromCohorts({ remaining: shares.slice(0, periods + 1) })
}

function estimates(module: typeof shiftedBetaGeometric | typeof betaDiscreteWeibull, name: string): object {
  const { params, fit } = module.fit(cohort(name, 7))
  return { ...params, logLik: fit.source === 'likelihood' ? fit.logLikelihood : undefined }
}

function modelOf({ params }: GoldenRecord) {
  const { alpha, beta } = asRecord(params)
  return shiftedBetaGeometric.fromParams({ alpha: Number(alpha), beta: Number(beta) }, { timeUnit: 'year' })
}

function survivors(record: GoldenRecord): readonly number[] {
  return shiftedBetaGeometric.survivalCurve(modelOf(record), { periods: 12 }).values
}

function derl(record: GoldenRecord): number {
  const { renewals, d } = asRecord(record.inputs)
  const options = { tenure: Number(renewals) - 1, annualDiscountRate: Number(d) }
  return shiftedBetaGeometric.discountedResidualLifetime(modelOf(record), options)
}

describe.skipIf(!hasRecords('loyalty.json'))('records of constant retention', () => {
  const records = hasRecords('loyalty.json')
    ? readRecords('loyalty.json').filter(({ function: name }) => name === 'expected lifetime, annual to monthly churn')
    : []

  it.each(records)('$inputs.annual_retention a year', ({ inputs, expected }) => {
    const [retention, numbers] = [Number(asRecord(inputs)['annual_retention']), asRecord(expected)]
    const yearly = geometric.fromParams({ theta: 1 - retention }, { timeUnit: 'year' })
    const monthly = geometric.fromParams({ theta: 1 - retention ** (1 / 12) }, { timeUnit: 'month' })
    expect(geometric.expectedTenure(yearly)).toBeCloseRelative(Number(numbers['expected_periods_incl_first']), 1e-12)
    const elasticity = geometric.retentionElasticity(yearly, { tenure: 0, annualDiscountRate: 0.1 })
    expect(elasticity).toBeCloseRelative(Number(numbers['elasticity_of_margin_multiple_d10pct']), 1e-12)
    expect(geometric.retentionRate(monthly, { period: 1 })).toBeCloseRelative(
      Number(numbers['monthly_retention']),
      1e-12,
    )
    expect(geometric.churnProbability(monthly, { period: 1 })).toBeCloseRelative(
      Number(numbers['monthly_churn']),
      1e-12,
    )
    const year = geometric.survivalProbability(monthly, { periods: 12 })
    expect(year).toBeCloseRelative(geometric.retentionRate(yearly, { period: 1 }), 1e-12)
  })
})

describe.skipIf(!hasData('foretell_persistency.csv', 'loyalty'))('persistency of patients, ten therapies', () => {
  const rows = hasData('foretell_persistency.csv', 'loyalty') ? readData('foretell_persistency.csv', 'loyalty') : []
  const therapies = [...new Set(rows.map(row => row['"therapy"'] ?? ''))]

  it.each(therapies)(
    '%s: fitted to the first two thirds, the last share is met within three points, of hypertension within seven',
    therapy => {
      const shares = rows.filter(row => row['"therapy"'] === therapy).map(row => Number(row['"value"']) / 100)
      const seen = Math.ceil((shares.length * 2) / 3)
      const tenures = tenuresFromCohorts({ size: CLIENTS, shares: shares.slice(0, seen) })
      const last = shares.length - 1
      const [plain, general] = [shiftedBetaGeometric.fit(tenures), betaDiscreteWeibull.fit(tenures)]
      for (const { fit } of [plain, general]) expect(fit).toMatchObject({ converged: true })
      expect(betaDiscreteWeibull.logLikelihood(general, tenures)).toBeGreaterThanOrEqual(
        shiftedBetaGeometric.logLikelihood(plain, tenures) - 1e-9,
      )
      const projected = [
        shiftedBetaGeometric.survivalProbability(plain, { periods: last }),
        betaDiscreteWeibull.survivalProbability(general, { periods: last }),
      ]
      for (const share of projected)
        expect(Math.abs(share - shares[last]!)).toBeLessThan(therapy === '"Hypertension"' ? 0.07 : 0.03)
    },
  )
})
