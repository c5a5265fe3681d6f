export type { Regularity, RegularityMethod, RegularityOptions } from './estimate-regularity.js'
export { estimateRegularity } from './estimate-regularity.js'
