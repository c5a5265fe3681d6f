/**
 * From a project's description to its cash: how it is paid for, what it pays, and what becomes of it if assumptions change.
 *
 * @module
 */

export { planProject } from './plan-project.js'
export type * from './plan-types.js'
export { projectCashFlows } from './project-cash-flows.js'
export { projectRunner } from './project-runner.js'
export { runProject } from './run-project.js'
export type * from './run-types.js'
export type * from './types.js'
