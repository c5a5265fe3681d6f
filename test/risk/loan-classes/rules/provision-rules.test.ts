import { expect, it } from 'vitest'
import { LOAN_CLASSES, PROVISION_RATES, PROVISION_STANDARDS } from '../../../../src/risk/index.js'

it('rates rise from class to class', () => {
  for (const { rules } of PROVISION_RATES) {
    const rates = LOAN_CLASSES.map(name => rules.specific[name])
    expect(rates).toEqual(rates.toSorted((a, b) => a - b))
  }
})

it('standards are ranges with a source each', () => {
  expect(PROVISION_STANDARDS.map(({ rules }) => [rules.coverage.least, rules.loanRatio.least])).toEqual([
    [1.5, 0.025],
    [1.2, 0.015],
  ])
  for (const { rules, sources } of PROVISION_STANDARDS) {
    expect(rules.coverage.most).toBe(1.5)
    expect(rules.loanRatio.most).toBe(0.025)
    expect(sources.coverage).toMatch(/2011 no\. 4/)
  }
})
