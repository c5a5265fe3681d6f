/**
 * What drives satisfaction, how well it is done, and what to work on first.
 *
 * @module
 */
export type {
  ImportancePerformanceQuadrants,
  Quadrant,
  QuadrantCut,
  QuadrantImportance,
  QuadrantLine,
  QuadrantOptions,
  QuadrantPoint,
  QuadrantWarning,
} from './quadrant-types.js'
export { importancePerformanceQuadrants, importancePerformanceQuadrantsSteps } from './quadrants.js'
export { satisfactionDrivers, satisfactionDriversSteps } from './satisfaction-drivers.js'
export type {
  DriverQuestions,
  DriverSheetCounts,
  DriverSheetOptions,
  DriverWarning,
  MissingRule,
  Questions,
  SatisfactionDriver,
  SatisfactionDriverOptions,
  SatisfactionDrivers,
} from './types.js'
