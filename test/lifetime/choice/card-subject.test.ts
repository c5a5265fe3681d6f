import { expect, it } from 'vitest'
import { hasVerb } from '../../../src/lifetime/choice/card-subject.js'
import { bgNbd, gammaGamma, paretoNbdDynamic, shiftedBetaGeometric } from '../../../src/lifetime/index.js'

it('tells which verbs a module has', () => {
  expect([bgNbd, gammaGamma, shiftedBetaGeometric].map(module => hasVerb(module, 'expectedPurchases'))).toEqual([
    true,
    false,
    false,
  ])
  expect(hasVerb(shiftedBetaGeometric, 'retentionRate')).toBe(true)
  expect(hasVerb(paretoNbdDynamic, 'purchaseProbability')).toBe(false)
})
