export { projectTax } from './project-tax.js'
export { taxAssessor } from './tax-assessor.js'
export type * from './types.js'
