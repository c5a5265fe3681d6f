export { clientRecords } from './client-records.js'
export type { ClientCase, Learner } from './types.js'
