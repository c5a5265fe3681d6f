export { OUTLOOK_POLICY } from './default-policy.js'
export { learnOutlook } from './learn-outlook.js'
export { outlookOf, outlooks } from './outlook-of.js'
export type * from './types.js'
