/**
 * Records and portfolios as zod schemas and JSON Schema, from the tables that define them.
 *
 * @module
 */
export type { JsonSchema } from './json-schema.js'
export { portfolioJsonSchema, recordJsonSchema } from './json-schema.js'
export type { RecordPortfolio } from './portfolio-schema.js'
export { portfolioSchema } from './portfolio-schema.js'
export { recordSchema } from './record-schema.js'
