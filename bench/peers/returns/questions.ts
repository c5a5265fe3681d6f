/**
 * Ordinary questions of returns and loans on which one package or another has no answer or a wrong one. The test that holds us to
 * the truth and the bench that asks the peers both read this list.
 *
 * @module
 */
import { ISSUE_46, JAVA_ISSUE_14, SAMPLE_30_20, SAMPLE_30_45 } from './flows.js'

interface Instalment {
  readonly ratePerPeriod: number
  readonly period: number
  readonly periods: number
  readonly presentValue: number
}

/** What each kind of question gives, in the words of no package. Signs are those of spreadsheets: paid < 0, received > 0. */
interface Given {
  readonly irr: { readonly flows: readonly number[] }
  readonly xirr: { readonly dates: readonly string[]; readonly amounts: readonly number[] }
  readonly ipmt: Instalment
  readonly ppmt: Instalment
  readonly pmt: { readonly ratePerPeriod: number; readonly periods: number; readonly presentValue: number }
  readonly nper: { readonly ratePerPeriod: number; readonly payment: number; readonly presentValue: number }
  readonly mirr: { readonly flows: readonly number[]; readonly financeRate: number; readonly reinvestRate: number }
  /** The first flow is today's. */
  readonly npv: { readonly ratePerPeriod: number; readonly flows: readonly number[] }
  /** By 30/360 as banks of the United States count. */
  readonly yearFraction: { readonly start: string; readonly end: string }
  /** All principal of a loan at equal monthly payments, in units of its currency. */
  readonly repaid: { readonly principal: number; readonly annualRate: number; readonly months: number }
  /** A product of decimals, rounded to so many digits after the point. */
  readonly rounded: {
    readonly factors: readonly [number, number]
    readonly digits: 0 | 2
    readonly mode: 'half-up' | 'ceiling'
  }
}

type Kind = keyof Given

/** A question of one kind. */
export type Asked<K extends Kind = Kind> = { readonly [P in K]: { readonly of: P } & Given[P] }[K]

/** How somebody answers the kinds of question they know. */
export type Answering = { readonly [K in Kind]?: (asked: Asked<K>) => unknown }

/** The answer as it comes; undefined where nobody answers such questions. */
export function ask<K extends Kind>(answering: Answering, asked: Asked<K>): unknown {
  const answer: Answering[K] = answering[asked.of]
  return answer?.(asked)
}

export interface Question {
  /** As a table shows it. */
  readonly input: string
  readonly asked: Asked
  /** Every right answer, worked out with 60 digits; none where the right answer is that there is none. */
  readonly truth: readonly number[]
  /** Whether the last digit counts: amounts of money. */
  readonly exact?: true
  /** What a known convention answers to the same words: no error, but another question. */
  readonly convention?: { readonly value: number; readonly name: string }
}

/** The chapters of the list. */
export type Chapter = 'Rates of periodic flows' | 'Rates of dated flows' | 'Payments, periods and cents'

const FORMULAJS_197 = [-24338874, -3354506, 814300, 1595562, 1975118, 1688159, 391944]

const PERIODIC: readonly Question[] = [
  periodic([100, -200, 150], []),
  periodic([-100, 150, -100], []),
  periodic([-1, 1e6], [999999]),
  periodic([-1000, 0.01], [-0.99999]),
  periodic(ISSUE_46, [-0.13209372260468685], 'pyxirr 46: -144852555, 1418817, … (20 falling)'),
  periodic(
    [-172545.848122807, ...Array<number>(480).fill(787.735232517999)],
    [0.003840104812570416],
    'pyxirr 24: -172545.85, 787.74 × 480',
  ),
  periodic([-976500, ...FORMULAJS_197], [-0.31092726336573745], 'formulajs 197, -976500 first'),
  periodic([-9765000, ...FORMULAJS_197], [-0.33923419051909065], 'formulajs 197, -9765000 first'),
  periodic([-1e6, ...Array<number>(1200).fill(9000)], [0.00899980727299628], '-1e6, 9000 × 1200'),
  periodic([-100, 240, -143], [0.1, 0.3]),
  periodic([-1000, 6000, -11000, 6000], [0, 1, 2]),
]

const DATED: readonly Question[] = [
  dated(['2021-08-03', '2021-08-09'], [-99995, 97642], -0.7650989868520954),
  dated(['2020-03-04', '2020-03-17'], [-713.07, 555.33], -0.9991059150638755),
  dated(JAVA_ISSUE_14.dates, JAVA_ISSUE_14.amounts, -0.7246366078838049, 'java-xirr 14: 10 flows of 7 months'),
  dated(
    ['2011-12-29', ...[1, 2, 3, 4, 5, 6, 7, 8].map(month => `2012-0${month}-29`)],
    [-9000, ...Array<number>(7).fill(305.38), 133.04],
    -0.9660894685128345,
    'peliot 3: -9000, 305.38 × 7, 133.04 monthly',
  ),
  dated(
    [2021, 2022, 2023, 2024, 2025, 2026].map(year => `${year}-12-31`),
    [0, 0, -100, 10, 0, 0],
    -0.8993688952633128,
    '0, 0, -100, 10, 0, 0 yearly from 2021-12-31',
  ),
  dated(
    [...Array<string>(3).fill('2020-05-27'), ...Array<string>(7).fill('2020-05-28')],
    [187.5, -30, 187.5, 187.5, 187.5, -188, -188, -188, -188, -188],
    1.5621176965285484e78,
    'pyxirr 65: 10 flows of two days',
  ),
  dated(SAMPLE_30_20.dates, SAMPLE_30_20.amounts, -0.897353821488221, 'pyxirr 30-20: 30 flows'),
  dated(SAMPLE_30_45.dates, SAMPLE_30_45.amounts, -0.840789040421337, 'pyxirr 30-45: 30 flows'),
]

const LATE = { ratePerPeriod: 0.1479, period: 297, periods: 300, presentValue: -270.51 }

const PAYMENTS: readonly Question[] = [
  { input: 'interest of payment 297 of 300, 14.79 %', asked: { of: 'ipmt', ...LATE }, truth: [16.965627701867238] },
  { input: 'principal of payment 297 of 300, 14.79 %', asked: { of: 'ppmt', ...LATE }, truth: [23.042801298132765] },
  {
    input: 'payment of 100000 over 360 at 1e-12',
    asked: { of: 'pmt', ratePerPeriod: 1e-12, periods: 360, presentValue: 100000 },
    truth: [-277.7777778279167],
  },
  {
    input: 'payments of 100 that repay 1000 at 1e-14',
    asked: { of: 'nper', ratePerPeriod: 1e-14, payment: -100, presentValue: 1000 },
    truth: [10.00000000000055],
  },
  {
    input: 'modified return of 39000, 30000, 21000, 37000, 46000',
    asked: { of: 'mirr', flows: [39000, 30000, 21000, 37000, 46000], financeRate: 0.1, reinvestRate: 0.12 },
    truth: [],
  },
  {
    input: 'net present value of -100 today, 60, 60 at 10 %',
    asked: { of: 'npv', ratePerPeriod: 0.1, flows: [-100, 60, 60] },
    truth: [4.132231404958678],
    convention: { value: 3.756574004507889, name: 'first flow in a period' },
  },
  {
    input: '30/360 from 2007-02-28 to 2007-03-31',
    asked: { of: 'yearFraction', start: '2007-02-28', end: '2007-03-31' },
    truth: [30 / 360],
  },
  {
    input: 'principal repaid: 1000 in 7 months at 5.5 %',
    asked: { of: 'repaid', principal: 1000, annualRate: 0.055, months: 7 },
    truth: [1000],
  },
  {
    input: '8.61 × 209050, to the nearest whole',
    asked: { of: 'rounded', factors: [8.61, 209050], digits: 0, mode: 'half-up' },
    exact: true,
    truth: [1799921],
  },
  {
    input: '1.005 to two digits, half up',
    asked: { of: 'rounded', factors: [1.005, 1], digits: 2, mode: 'half-up' },
    exact: true,
    truth: [1.01],
  },
  {
    input: '78.43 × 100, up to a whole',
    asked: { of: 'rounded', factors: [78.43, 100], digits: 0, mode: 'ceiling' },
    exact: true,
    truth: [7843],
  },
]

/** Questions by chapter. */
export const QUESTIONS: Readonly<Record<Chapter, readonly Question[]>> = {
  'Rates of periodic flows': PERIODIC,
  'Rates of dated flows': DATED,
  'Payments, periods and cents': PAYMENTS,
}

function periodic(flows: readonly number[], truth: readonly number[], input: string = flows.join(', ')): Question {
  return { input, asked: { of: 'irr', flows }, truth }
}

function dated(
  dates: readonly string[],
  amounts: readonly number[],
  truth: number,
  input: string = dates.map((date, i) => `${amounts[i]} on ${date}`).join(', '),
): Question {
  return { input, asked: { of: 'xirr', dates, amounts }, truth: [truth] }
}
