import { describe, expect, it } from 'vitest'
import { npv } from '../../../src/money/index.js'
import { projectCashFlows, projectReturns } from '../../../src/project/index.js'
import { solarPlant, tollRoad } from '../samples.js'
import { literalFlows } from './literal-flows.js'

const rates = { annualDiscountRate: 0.08, annualEquityDiscountRate: 0.12 }

describe('projectReturns', () => {
  it('judges each party by its own flows at its own rate', () => {
    const returns = projectReturns(literalFlows(), rates)
    expect(returns.currency).toBe('EUR')
    expect(Array.from(returns.projectBeforeTax.flows)).toEqual([-100, 36, 45, 64])
    expect(Array.from(returns.projectAfterTax.flows)).toEqual([-100, 35, 43, 61])
    expect(returns.projectAfterTax.npv.periodic).toBeCloseTo(npv([-100, 35, 43, 61], { ratePerPeriod: 0.08 }), 12)
    expect(returns.equity.npv.periodic).toBeCloseTo(npv([-50, 17, 22, 41], { ratePerPeriod: 0.12 }), 12)
    expect(returns.equity.moneyMultiple).toBeCloseTo(1.6, 14)
  })

  it('takes the tax of a project without debt where it is given', () => {
    const { projectAfterTax, equity } = projectReturns(literalFlows(), { ...rates, unleveredTax: [0, 6, 7, 8] })
    expect(Array.from(projectAfterTax.flows)).toEqual([-100, 30, 38, 56])
    expect(Array.from(equity.flows)).toEqual([-50, 17, 22, 41])
    expect(() => projectReturns(literalFlows(), { ...rates, unleveredTax: [0] })).toThrow('options.unleveredTax')
  })

  it('says that owners who never receive lose all', () => {
    const nothing = new Float64Array(4)
    const { equity } = projectReturns(literalFlows({ distributions: nothing, ownersOther: nothing }), rates)
    expect(equity.irr.dated).toMatchObject({ status: 'none', reason: 'total-loss', limit: -1 })
    expect(equity.payback).toEqual({ status: 'never', balance: -50 })
  })

  it('says that nobody paid where debt pays for all', () => {
    const { equity } = projectReturns(literalFlows({ contributions: new Float64Array(4) }), rates)
    expect(equity.irr.dated.status).not.toBe('unique')
    expect(equity.moneyMultiple).toBeUndefined()
  })

  it('names what is wrong', () => {
    expect(() => projectReturns(literalFlows(), { ...rates, annualEquityDiscountRate: -2 })).toThrow(
      'options.annualEquityDiscountRate',
    )
    expect(() => projectReturns(JSON.parse('[]'), rates)).toThrow('flows: expected an object')
    expect(() => projectReturns(literalFlows(), JSON.parse('{"annualDiscountRate":0.1}'))).toThrow(
      'options.annualEquityDiscountRate',
    )
  })

  it('differs between project and owners by what is borrowed, paid back and granted', () => {
    for (const sample of [solarPlant(), tollRoad()]) {
      // Interest that reserves earn is the one thing that reaches owners and is in none of these columns.
      const { annualInterestRate: _, ...reserves } = sample.financing.reserves!
      const project = { ...sample, financing: { ...sample.financing, reserves } }
      const flows = projectCashFlows(project)
      const { projectAfterTax, equity } = projectReturns(flows, rates)
      const sum = (column: Float64Array): number => column.reduce((total, value) => total + value, 0)
      const lent = flows.tranches.reduce((total, { drawn, fees, interestPaid, principalPaid }) => {
        return total + sum(drawn) - sum(fees) - sum(interestPaid) - sum(principalPaid)
      }, sum(flows.sources.grants))
      expect((sum(projectAfterTax.flows) + lent) / sum(equity.flows)).toBeCloseTo(1, 9)
    }
  })

  it('is the same for project and owners where they pay for all', () => {
    const plant = { ...solarPlant(), financing: {} }
    const { projectAfterTax, equity } = projectReturns(projectCashFlows(plant), rates)
    expect(equity.irr.dated.rates[0]).toBeCloseTo(projectAfterTax.irr.dated.rates[0]!, 10)
  })
})
