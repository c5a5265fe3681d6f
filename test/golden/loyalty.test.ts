/**
 * The golden records of survival and of loyalty's rates.
 */
import { failureTimeAdapters } from './accelerated-failure-time.js'
import { competingAdapters } from './competing-endings.js'
import { coxAdapters } from './cox.js'
import { loyaltyRateAdapters } from './loyalty-rates.js'
import { testFamilies } from './support.js'
import { survivalCurveAdapters } from './survival-curves.js'

testFamilies('loyalty.json', 'survival', [
  ...survivalCurveAdapters,
  ...coxAdapters,
  ...failureTimeAdapters,
  ...competingAdapters,
])
testFamilies('loyalty.json', 'loyalty', loyaltyRateAdapters)
