export { sampleLender } from './sample-lender.js'
export type { ClientTraits } from './traits.js'
export type { TroubleKind } from './troubles.js'
export type { ClientTruth, PlantedTrouble, SampleLender, SampleLenderOptions } from './types.js'
