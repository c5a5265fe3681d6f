export type { Grade, Grades } from './grade.js'
export { gradeValues } from './grade.js'
export type { AppraisalPolicy, GradesByShare, GradesByValue } from './policy.js'
export { DEFAULT_POLICY, readPolicy } from './policy.js'
