/**
 * The figures of a relationship, line by line.
 *
 * @module
 */
export { checkRelationship } from './check-relationship.js'
export type { FacilityClient } from './client.js'
export { facilityProfit } from './facility-profit.js'
export { relationshipProfit } from './relationship-profit.js'
export type { RelationshipProfits } from './relationship-profits.js'
export { relationshipProfits } from './relationship-profits.js'
