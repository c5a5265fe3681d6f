/**
 * The verdict on clients: what each is worth, how good it is and why, what to do next.
 *
 * @module
 */
export * from './case/index.js'
export * from './facets/index.js'
export * from './follow-up/index.js'
export type { Grade, Grades } from './grade.js'
export { gradeValues } from './grade.js'
export * from './grading/index.js'
export * from './job/index.js'
export * from './next-step/index.js'
export * from './outlook/index.js'
export type { AppraisalPolicy, GradesByShare, GradesByValue } from './policy.js'
export { DEFAULT_POLICY, readPolicy } from './policy.js'
export * from './prospects/index.js'
export * from './reasons/index.js'
export type * from './shapes/index.js'
export * from './stakeholders/index.js'
export * from './value/index.js'
