export type { KaplanMeier, KaplanMeierOptions } from './kaplan-meier.js'
export { kaplanMeier } from './kaplan-meier.js'
export type { SurvivalIntervalMethod } from './survival-interval.js'
