import { expect, it } from 'vitest'
import { classifyLoan } from '../../../../src/risk/index.js'

const cured = { monthsPaidRegularly: 6, periodsPaidRegularly: 2, ableToPerform: true, noImpairedAssetHere: true }

it.each([
  [{ daysPastDue: 7, technicalDelay: true }, 'pass', []],
  [{ daysPastDue: 8, technicalDelay: true }, 'special-mention', ['overdue']],
  [{ purposeChanged: true }, 'special-mention', ['purposeChanged']],
  [{ refinanced: true }, 'special-mention', ['refinanced']],
  [{ otherDebtNonPerforming: true }, 'special-mention', ['otherDebtNonPerforming']],
  [{ otherDebtNonPerforming: true, retail: true }, 'pass', []],
  [{ creditImpaired: true }, 'substandard', ['creditImpaired']],
  [{ ratingFallen: true }, 'substandard', ['ratingFallen']],
  [{ overdueShareAllBanks: 0.2 }, 'pass', []],
  [{ overdueShareAllBanks: 0.21 }, 'substandard', ['overdueAllBanks']],
  [{ overdueShareAllBanks: 0.21, retail: true }, 'pass', []],
  [{ nonPerformingShareHere: 0.1 }, 'pass', []],
  [{ nonPerformingShareHere: 0.11 }, 'substandard', ['nonPerformingHere']],
  [{ nonPerformingShareHere: 1, retail: true }, 'pass', []],
  [{ nonPerformingShareHere: 1, recognisedEnhancement: true }, 'pass', []],
  [{ evadesDebt: true }, 'doubtful', ['evadesDebt']],
  [{ inLiquidation: true }, 'loss', ['inLiquidation']],
  [{ creditImpaired: true, expectedLossShare: 0.49 }, 'substandard', ['creditImpaired']],
  [{ creditImpaired: true, expectedLossShare: 0.5 }, 'doubtful', ['creditImpaired', 'halfLost']],
  [{ creditImpaired: true, expectedLossShare: 0.9 }, 'loss', ['creditImpaired', 'halfLost', 'mostLost']],
  [{ creditImpaired: false, expectedLossShare: 1 }, 'pass', []],
  [{ previouslyNonPerforming: true }, 'substandard', ['notYetCured']],
  [{ previouslyNonPerforming: true, classedByDaysPastDue: true }, 'pass', []],
  [{ previouslyNonPerforming: true, ...cured }, 'pass', []],
  [{ previouslyNonPerforming: true, ...cured, monthsPaidRegularly: 5.9 }, 'substandard', ['notYetCured']],
  [{ previouslyNonPerforming: true, ...cured, periodsPaidRegularly: 1 }, 'substandard', ['notYetCured']],
  [{ previouslyNonPerforming: true, ...cured, ableToPerform: false }, 'substandard', ['notYetCured']],
  [{ restructured: true }, 'special-mention', ['restructured']],
  [{ restructured: true, restructuredAgain: true }, 'substandard', ['restructured', 'restructuredAgain']],
])('%j: %s', (facts, expected, fired) => {
  const found = classifyLoan(facts, { on: '2024-12-31' })
  expect(found.class).toBe(expected)
  expect(found.fired.map(({ rule }) => rule)).toEqual(fired)
})
