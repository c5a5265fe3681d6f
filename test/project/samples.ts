/**
 * Two projects of the kind that banks finance, made up, with magnitudes as they are in the field.
 *
 * @module
 */
import type { ProjectDescription } from '../../src/records/index.js'

/** A toll road: two years of building, 28 of tolls by half-years, two loans, a resurfacing every eight years. */
export function tollRoad(): ProjectDescription {
  return {
    name: 'Northern bypass',
    currency: 'EUR',
    timeline: {
      financialClose: '2024-12-31',
      constructionMonths: 24,
      operationMonths: 336,
      rampUp: [0.6, 0.6, 0.65, 0.65, 0.7, 0.7, 0.75, 0.75, 0.8, 0.8, 0.85, 0.85, 0.9, 0.9, 0.9, 0.95, 0.95, 0.95],
      tailMonths: 72,
      periodMonths: 6,
    },
    indices: { inflation: { annualRate: 0.02 } },
    revenues: [
      {
        kind: 'volume-price',
        name: 'Tolls',
        volume: {
          unit: 'vehicle',
          annual: [
            { from: '2026-12-31', value: 12_500_000 },
            { from: '2031-12-31', value: 13_400_000 },
            { from: '2036-12-31', value: 14_200_000 },
            { from: '2041-12-31', value: 14_800_000 },
          ],
          shape: [0.07, 0.07, 0.08, 0.08, 0.09, 0.09, 0.1, 0.1, 0.09, 0.08, 0.08, 0.07],
        },
        phases: [{ kind: 'merchant', price: 4.3, escalation: { kind: 'index', index: 'inflation' } }],
      },
      { kind: 'yearly', name: 'Service area leases', amounts: Array.from({ length: 28 }, () => 900_000) },
    ],
    operatingCosts: [
      {
        kind: 'fixed',
        name: 'Operation and upkeep',
        annual: 8_500_000,
        escalation: { kind: 'index', index: 'inflation' },
      },
      {
        kind: 'variable',
        name: 'Toll collection',
        perUnit: 0.22,
        of: 'Tolls',
        escalation: { kind: 'index', index: 'inflation', share: 0.8 },
      },
      { kind: 'share-of-revenue', name: 'Concession fee', share: 0.02 },
    ],
    maintenance: [
      {
        name: 'Resurfacing',
        cost: 18_000_000,
        escalation: { kind: 'index', index: 'inflation' },
        afterMonths: [96, 192, 288],
      },
    ],
    capex: [
      { name: 'Land', amount: 30_000_000, draw: { kind: 'at-close' } },
      {
        name: 'Building contract',
        amount: 480_000_000,
        draw: { kind: 's-curve' },
        depreciation: { kind: 'declining-balance', years: 20 },
      },
      {
        name: 'Owner’s costs',
        amount: 20_000_000,
        draw: { kind: 'even' },
        depreciation: { kind: 'straight-line', years: 28 },
      },
    ],
    workingCapital: { receivableDays: 10, payableDays: 30 },
    tax: { rate: 0.25, losses: { kind: 'carry-forward' } },
    financing: {
      debt: {
        size: { kind: 'capacity', gearing: 0.75, minimumDscr: 1.3 },
        tranches: [
          {
            name: 'Bank loan',
            share: 0.6,
            annualRate: 0.055,
            fees: { upfront: 0.02, commitment: 0.007, agency: 60_000 },
            tenorMonths: 264,
            repayment: { kind: 'sculpted' },
          },
          {
            name: 'Bond',
            share: 0.4,
            annualRate: 0.048,
            fees: { upfront: 0.01 },
            tenorMonths: 264,
            graceMonths: 12,
            repayment: { kind: 'annuity' },
          },
        ],
      },
      reserves: {
        debtService: { months: 6 },
        maintenance: { filled: 'from-cash-flow' },
        annualInterestRate: 0.01,
      },
      covenants: {
        lockUp: { ratio: 'backward-dscr', level: 1.15 },
        default: { ratio: 'backward-dscr', level: 1.05 },
        cureAfter: 2,
      },
      depreciation: { kind: 'straight-line', years: 20 },
    },
  }
}

/** A solar plant of 100 MW: paid at close, 25 years by year, a contract of 20 years and then the market, one loan. */
export function solarPlant(): ProjectDescription {
  return {
    name: 'Plain solar',
    currency: 'USD',
    timeline: {
      financialClose: '2024-12-31',
      constructionMonths: 0,
      operationMonths: 300,
      tailMonths: 60,
      periodMonths: 12,
    },
    revenues: [
      {
        kind: 'volume-price',
        name: 'Energy',
        volume: { unit: 'MWh', annual: 190_000, availability: 0.985, degradation: 0.005 },
        phases: [
          { kind: 'contract', untilMonth: 240, price: 52, escalation: { kind: 'rate', annualRate: 0.01 } },
          { kind: 'merchant', price: 38, escalation: { kind: 'rate', annualRate: 0.02 } },
        ],
      },
      {
        kind: 'yearly',
        name: 'Investment tax credit',
        amounts: [33_000_000],
        taxable: false,
        paidTo: 'owners',
      },
    ],
    operatingCosts: [
      {
        kind: 'fixed',
        name: 'Operation and maintenance',
        annual: 1_700_000,
        escalation: { kind: 'rate', annualRate: 0.025 },
      },
      { kind: 'fixed', name: 'Insurance', annual: 550_000, escalation: { kind: 'rate', annualRate: 0.025 } },
      { kind: 'share-of-revenue', name: 'Land rent', share: 0.03, of: ['Energy'] },
    ],
    maintenance: [
      { name: 'Inverters', cost: 6_000_000, escalation: { kind: 'rate', annualRate: 0.01 }, afterMonths: [156] },
    ],
    capex: [
      { name: 'Land', amount: 4_000_000, draw: { kind: 'at-close' } },
      {
        name: 'Plant',
        amount: 106_000_000,
        draw: { kind: 'at-close' },
        depreciation: { kind: 'table', shares: [0.2, 0.32, 0.192, 0.1152, 0.1152, 0.0576] },
      },
    ],
    tax: { rate: 0.21, losses: { kind: 'refund' }, paidBy: 'owners' },
    financing: {
      debt: {
        size: { kind: 'capacity', gearing: 0.8, minimumDscr: 1.3 },
        tranches: [
          {
            name: 'Term loan',
            share: 1,
            annualRate: 0.06,
            fees: { upfront: 0.02 },
            tenorMonths: 216,
            repayment: { kind: 'sculpted' },
          },
        ],
      },
      reserves: {
        debtService: { months: 6 },
        operatingCost: { months: 3 },
        maintenance: { filled: 'from-cash-flow' },
        annualInterestRate: 0.0125,
      },
      covenants: { lockUp: { ratio: 'dscr', level: 1.1 } },
    },
  }
}
