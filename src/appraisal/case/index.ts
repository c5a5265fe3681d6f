export type { ClientCases } from './client-cases.js'
export { clientCases } from './client-cases.js'
export { clientRecords } from './client-records.js'
export type { ClientCase, Learner } from './types.js'
