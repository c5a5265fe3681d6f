/**
 * The golden records of area B about capital: risk weights of Basel II's Annex 5, scenarios of rwa_calculator, supervisory
 * slotting.
 *
 * Conventions of the records: Annex 5 is without the scaling factor; CRR scenarios are of the United Kingdom and with it, at
 * EUR 1 = GBP 0.8732; Basel 3.1 scenarios are of the PRA; what a slotted scenario is stands in its description; amounts of
 * scenarios are rounded to pence, so that their tolerance is relative.
 */
import { afterAll, describe, expect, it } from 'vitest'
import type { Judged } from '../../scripts/agreement/judged.js'
import type {
  CapitalClass,
  CriterionCategory,
  IrbExposure,
  SlottedExposure,
  SlottingCategory,
  SpecialisedLending,
} from '../../src/risk/index.js'
import {
  irbCapital,
  PROJECT_FINANCE_CRITERIA,
  slottingCapital,
  slottingScore,
  smeSupportingFactor,
} from '../../src/risk/index.js'
import { answered, writeLedger } from './ledger.js'
import { differenceOf } from './listed.js'
import type { Close } from './matching.js'
import { asRecord, mismatches } from './matching.js'
import type { PlacedRecord } from './records.js'
import { hasRecords, readRecords } from './records.js'

const FILE = 'risk.json'
const isHere = hasRecords(FILE)

const POUNDS = { currency: 'GBP', thresholdRate: 0.8732 }
const CRR = { rules: 'uk-crr', on: '2025-12-31' }
const PRA = { rules: 'pra-basel-3.1', on: '2027-06-30' }
const BASEL = { rules: 'basel-3.1', on: '2024-12-31' }

interface Inputs {
  readonly assetClass: string
  readonly pd: number
  readonly lgd: number
  readonly M?: number
  readonly turnoverMEUR?: number
}

interface Scenario {
  readonly scenario_id: string
  readonly description: string
  readonly approach: 'F-IRB' | 'A-IRB' | 'Slotting'
  readonly exposure_class: string
  readonly ead: number
  readonly pd: number
  readonly lgd: number
  readonly maturity: number
  readonly turnoverGBPm?: number
}

interface Slotted {
  readonly type: 'PF' | 'HVCRE'
  readonly category: SlottingCategory
  readonly remainingMaturity?: '>=2.5y' | '<2.5y'
}

const CLASSES: Readonly<Record<string, CapitalClass>> = {
  corporate: 'corporate',
  'corporate-SME': 'corporate',
  'residential-mortgage': 'residential-mortgage',
  'other-retail': 'other-retail',
  QRRE: 'qualifying-revolving',
  CORPORATE: 'corporate',
  CORPORATE_SME: 'corporate',
  SPECIALISED_LENDING: 'specialised-lending',
}

const FAMILIES: Readonly<Record<string, readonly [records: number, answer: (record: PlacedRecord) => unknown]>> = {
  irbRiskWeight: [99, annexFive],
  rwaScenario: [21, scenario],
  slottingRiskWeight: [8, slotted],
  slottingScore: [3, scored],
}

describe.skipIf(!isHere)('golden records of capital (need CLIENTELE_GOLDENS)', () => {
  const records = isHere ? readRecords(FILE).filter(({ model }) => model === 'B') : []
  const named = (name: string): readonly PlacedRecord[] => records.filter(record => record.function === name)
  const entries: Judged[] = []
  afterAll(() => writeLedger('risk-capital', entries))

  it.each(Object.entries(FAMILIES))('%s', (name, [count, answer]) => {
    for (const record of named(name)) {
      const ours = answer(record)
      const faults = faultsOf(ours, record)
      const listed = faults.length === 0 ? undefined : differenceOf(record)
      if (listed === undefined) expect(faults).toEqual([])
      entries.push(answered(record, { ours }, listed))
    }
    expect(named(name)).toHaveLength(count)
  })

  it('of the two listed differences: thresholds in euro at a rate give what the peer has, those of the PRA another figure', () => {
    const stale = named('rwaScenario').filter(record => differenceOf(record) !== undefined)
    const weights = stale.map(record => {
      const { pd, lgd, ead, maturity, turnoverGBPm = Number.NaN } = record.inputs as Scenario
      const loan: IrbExposure = {
        assetClass: 'corporate',
        exposure: ead,
        probabilityOfDefault: pd,
        lossGivenDefault: lgd,
        maturity,
        turnover: turnoverGBPm * 1e6,
      }
      const foundation = { approach: 'foundation', turnoverCurrency: 'GBP' } as const
      const euros = irbCapital(loan, { ...BASEL, ...foundation, thresholdRate: POUNDS.thresholdRate })
      const pounds = irbCapital(loan, { ...PRA, ...foundation })
      return [euros.riskWeight.toFixed(8), pounds.riskWeight.toFixed(8), pounds.riskWeight.toFixed(10)]
    })
    expect(stale.map(({ expected }) => Number(asRecord(expected)['risk_weight']).toFixed(8))).toEqual(
      weights.map(([euros]) => euros),
    )
    expect(weights.map(([, , pounds]) => pounds)).toEqual(['0.4410324362', '0.8342949661'])
  })
})

function annexFive({ inputs }: PlacedRecord): unknown {
  const { assetClass, pd, lgd, M, turnoverMEUR } = inputs as Inputs
  const capital = irbCapital(
    {
      assetClass: CLASSES[assetClass]!,
      exposure: 100,
      probabilityOfDefault: pd,
      lossGivenDefault: lgd,
      ...(M === undefined ? {} : { maturity: M }),
      ...(turnoverMEUR === undefined ? {} : { turnover: turnoverMEUR * 1e6 }),
    },
    { rules: 'basel-2', on: '2010-12-31', scaled: false, turnoverCurrency: 'EUR' },
  )
  const percent = 100 * capital.riskWeight
  return {
    riskWeightPct: percent,
    riskWeightPctExact: percent,
    K: capital.capitalRequirement,
    R: capital.correlation,
  }
}

function scenario(record: PlacedRecord): unknown {
  const of = record.inputs as Scenario
  const isCrr = of.scenario_id.startsWith('CRR')
  if (of.approach === 'Slotting') return slottedScenario(of, isCrr, record)
  const turnover = of.turnoverGBPm === undefined ? undefined : of.turnoverGBPm * 1e6
  const capital = irbCapital(
    {
      assetClass: CLASSES[of.exposure_class]!,
      exposure: of.ead,
      probabilityOfDefault: of.pd,
      lossGivenDefault: of.lgd,
      maturity: of.maturity,
      ...(turnover === undefined ? {} : { turnover }),
    },
    {
      ...(isCrr ? CRR : PRA),
      approach: of.approach === 'F-IRB' ? 'foundation' : 'advanced',
      turnoverCurrency: 'GBP',
      ...(isCrr ? { thresholdRate: POUNDS.thresholdRate } : {}),
    },
  )
  const firm = { turnover: turnover ?? Number.NaN, amountOwed: of.ead }
  const support = turnover === undefined ? 1 : smeSupportingFactor(firm, { ...(isCrr ? CRR : PRA), ...POUNDS }).factor
  return {
    risk_weight: capital.riskWeight,
    rwa_before_sf: capital.riskWeightedAssets,
    supporting_factor: support,
    rwa_after_sf: capital.riskWeightedAssets * support,
    expected_loss: capital.expectedLoss,
  }
}

/** What is slotted stands in the description: `HVCRE - Strong, <2.5yr (50% RW, Table 1)`. */
function slottedScenario({ description, ead }: Scenario, isCrr: boolean, { expected }: PlacedRecord): unknown {
  const [, category] = /\b(strong|good|weak)\b/i.exec(description) ?? []
  const kind: SpecialisedLending = description.startsWith('HVCRE')
    ? 'high-volatility-real-estate'
    : description.startsWith('IPRE')
      ? 'income-producing-real-estate'
      : 'project-finance'
  const exposure: SlottedExposure = {
    kind,
    category: category?.toLowerCase() as SlottingCategory,
    exposure: ead,
    remainingMaturity: description.includes('<2.5yr') ? 2 : 4,
  }
  const capital = slottingCapital(exposure, isCrr ? CRR : PRA)
  return {
    risk_weight: capital.riskWeight,
    rwa_before_sf: capital.riskWeightedAssets,
    supporting_factor: 1,
    rwa_after_sf: capital.riskWeightedAssets,
    // A loss of null is one that the peer does not check.
    expected_loss: asRecord(expected)['expected_loss'] === null ? null : capital.expectedLoss,
  }
}

function slotted({ inputs }: PlacedRecord): unknown {
  const { type, category, remainingMaturity } = inputs as Slotted
  const { riskWeight, expectedLossRate } = slottingCapital(
    {
      kind: type === 'PF' ? 'project-finance' : 'high-volatility-real-estate',
      category,
      exposure: 1,
      remainingMaturity: remainingMaturity === '<2.5y' ? 2 : 3,
    },
    type === 'PF' ? CRR : BASEL,
  )
  return { riskWeight, elRate: expectedLossRate }
}

function scored({ inputs }: PlacedRecord): unknown {
  const answers = asRecord(inputs)['attributes'] as Readonly<Record<string, CriterionCategory>>
  const { weightedAverage, categoryNumber } = slottingScore(PROJECT_FINANCE_CRITERIA, answers, { weights: 'as-stored' })
  return { weightedAverage, category: categoryNumber }
}

/** By the record's tolerances, one or one a field; amounts of scenarios relative, and as the peer rounds them, to pence. */
function faultsOf(ours: unknown, { expected, tolerance }: PlacedRecord): readonly string[] {
  const within = asRecord(tolerance)
  return Object.entries(asRecord(expected)).flatMap(([field, value]) => {
    const most = typeof tolerance === 'number' ? tolerance : Number(within[field] ?? within['exact'])
    const close: Close = (mine, theirs) => {
      const scale = field === 'riskWeightPct' ? 1 : Math.max(1, Math.abs(theirs))
      return Math.abs(mine - theirs) <= most * scale
    }
    return mismatches({ [field]: asRecord(ours)[field] }, { [field]: value }, close)
  })
}
