/**
 * Profit of many relationships at once. By itself: `npm run build`, then
 * `node --import ./scripts/typescript.mjs bench/own/relationship-profit.ts`.
 *
 * @module
 */
import { addMonths, moneyOfMinor } from 'clientele/money'
import type { Facility, ProfitTerms, Relationship } from 'clientele/project'
import { relationshipProfits } from 'clientele/project'
import { isMain } from '../../scripts/files.js'
import { warmSeconds } from '../cpu-time.js'
import type { OwnResults } from '../results.js'
import { duration } from '../table.js'

type TaskRow = OwnResults['tasks'][number]

const RELATIONSHIPS = 100_000
const CURRENCY = 'EUR'

/** A term loan of two to ten years, a revolving line, a deposit and a guarantee for each client. */
export function measureRelationshipProfit(): readonly TaskRow[] {
  const relationships = Array.from({ length: RELATIONSHIPS }, (_, i) => relationship(i))
  const row = (task: string, changes: Partial<ProfitTerms>): TaskRow => ({
    task,
    seconds: warmSeconds(() => relationshipProfits(relationships, { ...TERMS, ...changes }), { rounds: 3, warmUp: 1 }),
    per: 'relationship',
    count: RELATIONSHIPS,
  })
  return [
    row('profit of 100,000 relationships of 4 facilities', {}),
    row('the same, fees by effective interest and lines expected', {
      feeView: 'effective-interest',
      lines: 'expected',
    }),
  ]
}

const TERMS: ProfitTerms = {
  from: '2025-01-01',
  curves: ['2022-01-01', '2023-01-01', '2024-01-01', '2025-01-01'].map((on, k) => ({
    currency: CURRENCY,
    on,
    base: {
      unit: 'year',
      times: [0.25, 1, 3, 5, 10],
      values: [0.01, 0.015, 0.02, 0.024, 0.028].map(rate => rate + 0.004 * k),
      between: 'linear',
      quantity: 'rate',
    },
    liquidity: { unit: 'year', times: [1, 10], values: [0.001, 0.008], between: 'linear', quantity: 'rate' },
  })),
  capital: { basis: { kind: 'regulatory', ratio: 0.105 }, funding: 'less-capital', annualReturn: 0.01 },
  annualHurdleRate: 0.12,
  taxRate: 0.25,
  feeView: 'cash',
  lines: 'contractual',
}

function relationship(i: number): Relationship {
  return {
    client: `client ${i}`,
    currency: CURRENCY,
    probabilityOfDefault: 0.002 * (1 + (i % 25)),
    facilities: facilities(i),
    activities: [{ name: 'Review', timesPerYear: 2, unitCost: moneyOfMinor(40_000, CURRENCY) }],
  }
}

function facilities(i: number): readonly Facility[] {
  const from = addMonths('2022-01-01', i % 36)
  const amount = moneyOfMinor(10_000_000 + 1000 * i, CURRENCY)
  const credit = { lossGivenDefault: 0.4, capital: { riskWeight: 0.85 } }
  return [
    {
      kind: 'term-loan',
      name: 'Loan',
      balance: {
        kind: 'regular',
        principal: amount,
        from,
        months: 48 + 12 * (i % 7),
        everyMonths: i % 2 === 0 ? 1 : 3,
        repayment: i % 3 === 0 ? 'equal-principal' : 'annuity',
      },
      rate: { kind: 'fixed', annualRate: 0.045 },
      fees: [
        { kind: 'once', name: 'Arrangement', amount: moneyOfMinor(100_000, CURRENCY), on: from, partOfYield: true },
      ],
      operatingCost: { kind: 'share-of-income', share: 0.3 },
      ...credit,
    },
    {
      kind: 'credit-line',
      name: 'Line',
      limit: amount,
      drawn: moneyOfMinor(4_000_000, CURRENCY),
      from: '2025-01-01',
      months: 12,
      rate: { kind: 'floating', margin: 0.02, resetMonths: 3 },
      commitmentFee: 0.004,
      conversionFactor: 0.4,
      liquidityReserve: 0.1,
      ...credit,
    },
    {
      kind: 'deposit',
      name: 'Account',
      balance: moneyOfMinor(3_000_000, CURRENCY),
      annualRate: 0.005,
      maturity: { kind: 'demand', coreShare: 0.7, coreMonths: 36 },
    },
    {
      kind: 'guarantee',
      name: 'Guarantee',
      amount: moneyOfMinor(2_000_000, CURRENCY),
      from: '2024-07-01',
      months: 24,
      annualFee: 0.012,
      conversionFactor: 0.5,
      ...credit,
    },
  ]
}

if (isMain(import.meta.url)) {
  for (const { task, seconds, count } of measureRelationshipProfit()) {
    console.log(`${task.padEnd(52)} ${duration(seconds)} (${duration(seconds / count)} a relationship)`)
  }
}
