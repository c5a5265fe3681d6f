/**
 * What a project brings before financing, and what it brings to its owners.
 *
 * @module
 */
import { expectKnownKeys } from '../../errors/index.js'
import { expectRate } from '../../money/rate.js'
import type { ProjectCashFlows } from '../cash-flows/types.js'
import type { Party } from './party-flows.js'
import { expectCashFlows, expectColumn, settledFlows } from './party-flows.js'
import { judged } from './returns-of-flows.js'
import type { FlowReturns, ProjectReturnOptions, ProjectReturns } from './types.js'

const KNOWN = ['annualDiscountRate', 'annualEquityDiscountRate', 'choose', 'unleveredTax']

/**
 * Rates of return, net present values, multiples and payback of a project and of its owners.
 *
 * The project before financing takes no notice of debt, reserves and grants; its capital is capex. Owners' capital is what they
 * paid in. Each rate of return comes with its status and with what proves that no other was missed.
 *
 * @param flows as `projectCashFlows` or `runProject` gives them.
 * @throws ClienteleError `OUT_OF_RANGE` for a rate at or below -1; `LENGTH_MISMATCH` for a column of another length;
 * `INVALID_TYPE` for what are no cash flows of a project. That there is no rate, or no payback, is a status.
 * @see Yescombe (2014), Principles of Project Finance, 2nd ed., chapter 12.
 * @example
 * import { projectCashFlows, projectReturns } from 'clientele/project'
 * const flows = projectCashFlows({
 *   name: 'Pump',
 *   currency: 'EUR',
 *   timeline: { financialClose: '2024-12-31', constructionMonths: 0, operationMonths: 24, periodMonths: 12 },
 *   revenues: [{ kind: 'yearly', name: 'Fees', amounts: [60, 66] }],
 *   capex: [{ name: 'Pump', amount: 100, draw: { kind: 'at-close' } }],
 *   financing: {},
 * })
 * const { equity } = projectReturns(flows, { annualDiscountRate: 0.08, annualEquityDiscountRate: 0.1 })
 * equity.irr.periodic.status // => 'unique'
 * equity.irr.periodic.rates.map(rate => rate.toFixed(6)) // => [ '0.166025' ]
 * equity.npv.periodic.toFixed(4) // => '9.0909'
 */
export function projectReturns(flows: ProjectCashFlows, options: ProjectReturnOptions): ProjectReturns {
  expectKnownKeys(options, KNOWN, 'options')
  const { dates, months, currency } = expectCashFlows(flows)
  const force = Math.log1p(expectRate(options.annualDiscountRate, 'options.annualDiscountRate'))
  const equityForce = Math.log1p(expectRate(options.annualEquityDiscountRate, 'options.annualEquityDiscountRate'))
  const tax =
    options.unleveredTax === undefined
      ? flows.tax
      : expectColumn(options.unleveredTax, dates.length, 'options.unleveredTax')
  const choose = options.choose === undefined ? {} : { choose: options.choose }
  const returnsTo = (party: Party, rate: number): FlowReturns =>
    judged({ dates, months, ...settledFlows(flows, party, tax) }, rate, choose, 'flows')
  return {
    currency,
    projectBeforeTax: returnsTo('project-before-tax', force),
    projectAfterTax: returnsTo('project-after-tax', force),
    equity: returnsTo('equity', equityForce),
  }
}
