/**
 * What we answer to the same questions. From the sources, so that tests and the bench need no build for it.
 *
 * @module
 */
import { ClienteleError } from '../../../src/errors/index.js'
import {
  amountText,
  ipmt,
  irr,
  mirr,
  money,
  moneyOfMinor,
  multiplyMoney,
  nper,
  npv,
  pmt,
  ppmt,
  roundedProduct,
  xirr,
  yearFraction,
} from '../../../src/money/index.js'
import { loanSchedule } from '../../../src/project/index.js'
import type { Answering, Asked } from './questions.js'
import { ask } from './questions.js'

const OURS: Answering = {
  irr: ({ flows }) => irr(flows).rates,
  xirr: ({ dates, amounts }) => xirr({ dates, amounts }).rates,
  ipmt: ({ of: _, ...terms }) => ipmt(terms),
  ppmt: ({ of: _, ...terms }) => ppmt(terms),
  pmt: ({ of: _, ...terms }) => pmt(terms),
  nper: ({ of: _, ...terms }) => nper(terms),
  mirr: ({ flows, financeRate, reinvestRate }) =>
    mirr(flows, { financeRatePerPeriod: financeRate, reinvestmentRatePerPeriod: reinvestRate }),
  npv: ({ flows, ratePerPeriod }) => npv(flows, { ratePerPeriod }),
  yearFraction: ({ start, end }) => yearFraction(start, end, '30/360 US'),
  repaid: ({ principal, annualRate, months }) => {
    const { instalments } = loanSchedule({
      principal: money(principal, 'EUR'),
      from: '2025-01-01',
      periods: { count: months, every: { value: 1, unit: 'month' } },
      rate: { kind: 'fixed', annualRate },
      repayment: { kind: 'annuity' },
    })
    const repaid = instalments.reduce((sum, row) => sum + row.principal, 0)
    return Number(amountText(moneyOfMinor(repaid, 'EUR')))
  },
  rounded: ({ factors: [a, b], digits, mode }) =>
    digits === 0
      ? roundedProduct([a, b], 1, mode, 'factors')
      : Number(amountText(multiplyMoney(money(b, 'EUR'), a, { rounding: mode }))),
}

/** Our answer as a list of all right ones: empty where we say that there is none. */
export function ourAnswers(asked: Asked): readonly number[] {
  try {
    const answer = ask(OURS, asked)
    return Array.isArray(answer) ? answer : [Number(answer)]
  } catch (error) {
    if (error instanceof ClienteleError && error.code === 'NO_SOLUTION') return []
    throw error
  }
}
