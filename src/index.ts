/**
 * The front door: every domain as a namespace, so that one import and Tab show what there is.
 *
 * @module
 */
export * as appraisal from './appraisal/index.js'
export type { ErrorCode, Issue } from './errors/index.js'
export { ClienteleError } from './errors/index.js'
export * as labels from './labels/index.js'
export * as lifetime from './lifetime/index.js'
export * as loyalty from './loyalty/index.js'
export * as model from './model/index.js'
export * as money from './money/index.js'
export * as numeric from './numeric/index.js'
export * as project from './project/index.js'
export * as records from './records/index.js'
export type { AnyModel } from './revive-model.js'
export { reviveModel } from './revive-model.js'
export * as risk from './risk/index.js'
export * as satisfaction from './satisfaction/index.js'
export * as segmentation from './segmentation/index.js'
export * as statistics from './statistics/index.js'
