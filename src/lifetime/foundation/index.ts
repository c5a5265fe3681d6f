/**
 * What every model of this domain stands on: distinct histories as columns, verbs over them, discounting, documents. One
 * file when built, since every program that fits or scores reads it whole.
 *
 * @module
 */

export type { ClientGroup } from './client-groups.js'
export { clientGroups } from './client-groups.js'
export type { Discounting } from './discounting.js'
export { createDiscounting, discountingOf } from './discounting.js'
export type { Unsealed } from './documents.js'
export { codecOf, givenAt, givenInMoney, givenInTime, givenWithEffects, paramsIn } from './documents.js'
export type { DrawFuture } from './drawn-futures.js'
export { futureVerb } from './drawn-futures.js'
export type { DrawClient, DrawnClient, TimesGiven } from './drawn-histories.js'
export { drawHistories, expectRoom } from './drawn-histories.js'
export {
  clientsIn,
  oneTimeBuyersWarnings,
  RATE_AND_DROPOUT,
  sizeOfTerms,
  typicalGap,
  warningsWithoutRepeats,
} from './fit-inputs.js'
export type { FrequencyBlocks } from './frequency-blocks.js'
export { frequencyBlocks } from './frequency-blocks.js'
export type { Histories } from './histories.js'
export { checkUnit, expectBase, historyOf, horizonOf, isBase } from './histories.js'
export { perFrequencyAndAge, timesLiving } from './living.js'
export type { LogTimes } from './log-times.js'
export { logTimes, powerOfRatio, powerOfTime } from './log-times.js'
export { numberColumn } from './number-column.js'
export type { PurchaseFactors } from './purchase-factors.js'
export { createPurchaseFactors } from './purchase-factors.js'
export { rowStreams } from './row-streams.js'
export type { Shifted, Shifts } from './shifts.js'
export { BOTH, columnsToDraw, covariatesOf, modelFor, modelForNew, modelsFor, withoutEffects } from './shifts.js'
export type { StirlingRemainder } from './stirling-remainder.js'
export { fillRemainder, stirlingRemainder } from './stirling-remainder.js'
export { totalLogLikelihood } from './total-log-likelihood.js'
export { verb, verbWith } from './verb.js'
export { verbForms, verbFormsWith } from './verb-forms.js'
