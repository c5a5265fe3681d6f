export { EQUATOR_PRINCIPLES } from './editions.js'
export type { EquatorOptions } from './equator-assessment.js'
export { equatorAssessment } from './equator-assessment.js'
export type {
  EquatorAssessment,
  EquatorCategory,
  EquatorCondition,
  EquatorImpacts,
  EquatorProject,
  EquatorRequirement,
  EquatorRules,
  EquatorTransaction,
  ProjectRelatedLoan,
  ScopeTest,
} from './types.js'
