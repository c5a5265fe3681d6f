export type { RetentionElasticity, RetentionElasticityTerms } from './retention-elasticity.js'
export { retentionElasticity } from './retention-elasticity.js'
