export type { CorrelationCurve } from '../asset-correlation.js'
export type { CapitalClass, RetailClass, WholesaleClass } from './asset-classes.js'
export type { CapitalRulesOptions } from './capital-rule-packs.js'
export { CAPITAL_RULES, capitalRules } from './capital-rule-packs.js'
export type {
  CapitalRules,
  CollateralKind,
  LossFloors,
  SlottingCategory,
  SlottingTable,
  SlottingTables,
} from './capital-rules.js'
export type { Checklist, Condition, ConditionAnswers } from './checklist.js'
export type { FlagColumn, WordColumn } from './column-codes.js'
export type { CriteriaNode } from './criteria-tree.js'
export type { InfrastructureCondition, InfrastructureSupport } from './infrastructure-support.js'
export { INFRASTRUCTURE_CONDITIONS, infrastructureSupport } from './infrastructure-support.js'
export type { IrbCapital } from './irb-capital.js'
export { irbCapital } from './irb-capital.js'
export type { CapitalBound, IrbCapitalColumns } from './irb-compute.js'
export type { IrbColumnOptions, IrbColumns, IrbExposure, IrbOptions, Seniority } from './irb-exposure.js'
export type { IrbFigures } from './irb-kernel.js'
export type { CapitalNotice } from './irb-notices.js'
export type { FlooredAssets, OutputFloor } from './output-floor.js'
export { outputFloor } from './output-floor.js'
export { PROJECT_FINANCE_CRITERIA } from './project-finance-criteria.js'
export type { HighQualityCondition, ProjectPhaseWeight, ProjectState } from './project-phase.js'
export { HIGH_QUALITY_CONDITIONS, projectPhaseWeight } from './project-phase.js'
export type { SlottedExposure, SlottingCapital, SlottingOptions, SpecialisedLending } from './slotting-capital.js'
export { slottingCapital } from './slotting-capital.js'
export { slottingCategoryOfRating } from './slotting-category-of-rating.js'
export type { CriterionCategory, GroupScore, SlottingScore, SlottingScoreOptions } from './slotting-score.js'
export { slottingScore } from './slotting-score.js'
export type { SmeDebtor, SmeSupport, SmeSupportOptions } from './sme-supporting-factor.js'
export { smeSupportingFactor } from './sme-supporting-factor.js'
