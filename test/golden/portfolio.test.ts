/**
 * The golden records of area C about losses of portfolios: Vasicek's limit and pools, CreditRisk+.
 *
 * Conventions of the records: `pd` and `rho` are probability of default and asset correlation; losses of CreditRisk+ come to the
 * nearest level with the expected loss preserved, all obligors in one sector.
 */
import { afterAll, describe, expect, it } from 'vitest'
import type { Judged } from '../../scripts/agreement/judged.js'
import {
  creditRiskPlus,
  valueAtRisk,
  vasicekCdf,
  vasicekPool,
  vasicekPoolProbability,
  vasicekQuantile,
} from '../../src/risk/index.js'
import { answered, writeLedger } from './ledger.js'
import type { Close } from './matching.js'
import { asRecord, closeBy, mismatches } from './matching.js'
import type { PlacedRecord } from './records.js'
import { hasData, hasRecords, readData, readRecords } from './records.js'

const FILE = 'risk.json'
const PORTFOLIO = 'creditriskplus_portfolio.csv'
const isHere = hasRecords(FILE)

/** How many records a family has, and our answer to one of them. */
type Family = readonly [records: number, answer: (inputs: Readonly<Record<string, unknown>>) => unknown]

const loansOf = ({ pd, rho }: Readonly<Record<string, unknown>>) => ({
  probabilityOfDefault: Number(pd),
  assetCorrelation: Number(rho),
})

const FAMILIES: Readonly<Record<string, Family>> = {
  vasicekCdf: [1, inputs => vasicekCdf(Number(inputs['theta']), loansOf(inputs))],
  vasicekQuantile: [1, inputs => vasicekQuantile(Number(inputs['alpha']), loansOf(inputs))],
  vasicekFiniteProb: [
    2,
    inputs => vasicekPoolProbability(Number(inputs['k']), { ...loansOf(inputs), borrowers: Number(inputs['N']) }),
  ],
}

describe.skipIf(!isHere)('golden records of portfolio losses (need CLIENTELE_GOLDENS)', () => {
  const records = isHere ? readRecords(FILE).filter(({ model }) => model === 'C') : []
  const named = (name: string): readonly PlacedRecord[] => records.filter(record => record.function === name)
  const entries: Judged[] = []
  afterAll(() => writeLedger('risk-portfolio', entries))

  it.each(Object.entries(FAMILIES))('%s', (name, [count, answer]) => {
    for (const record of named(name)) {
      const ours = answer(asRecord(record.inputs))
      expect(mismatches(ours, record.expected, closeBy(record))).toEqual([])
      entries.push(answered(record, { ours }))
    }
    expect(named(name)).toHaveLength(count)
  })

  it('all numbers of defaults of a pool at once are those of each', () => {
    for (const { inputs, expected } of named('vasicekFiniteProb')) {
      const fields = asRecord(inputs)
      const { probabilities } = vasicekPool({ ...loansOf(fields), borrowers: Number(fields['N']) })
      expect(Math.abs(probabilities[Number(fields['k'])]! - Number(expected))).toBeLessThan(1e-10)
    }
  })

  it.skipIf(!hasData(PORTFOLIO, 'risk'))('creditRiskPlus (needs CLIENTELE_DATA)', () => {
    for (const record of named('creditRiskPlus')) {
      const fields = asRecord(record.inputs)
      for (const method of ['nested', 'fourier'] as const) {
        const losses = creditRiskPlus(portfolioOf(fields), {
          unit: Number(fields['lossUnit']),
          sectors: { all: 0.5 },
          method,
        })
        const levels = Object.keys(asRecord(asRecord(record.expected)['quantiles']))
        const ours = {
          EL: losses.expectedLoss,
          sd: losses.standardDeviation,
          quantiles: Object.fromEntries(levels.map(level => [level, valueAtRisk(losses, Number(level))])),
        }
        expect(faultsOf(ours, record)).toEqual([])
        if (method === 'nested') entries.push(answered(record, { ours }))
      }
    }
    expect(named('creditRiskPlus')).toHaveLength(1)
  })
})

/** The 25 obligors of CSFB's document, with the default probability of their class; all of the exposure is lost. */
function portfolioOf({ file, ratingPd }: Readonly<Record<string, unknown>>) {
  const rows = readData(String(file), 'risk')
  return {
    exposure: rows.map(row => Number(row['exposure'])),
    probabilityOfDefault: rows.map(row => Number(asRecord(ratingPd)[row['rating'] ?? ''])),
    lossGivenDefault: rows.map(() => 1),
  }
}

/** By the record's tolerances, one per field. */
function faultsOf(ours: Readonly<Record<string, unknown>>, { expected, tolerance }: PlacedRecord): readonly string[] {
  return Object.entries(asRecord(expected)).flatMap(([field, value]) => {
    const close: Close = (mine, theirs) => Math.abs(mine - theirs) <= Number(asRecord(tolerance)[field])
    return mismatches({ [field]: ours[field] }, { [field]: value }, close)
  })
}
