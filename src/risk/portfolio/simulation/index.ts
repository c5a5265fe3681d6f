export type { FactorColumns } from './default-sampler.js'
export type { FactorLoadings } from './factors.js'
export type { RatedColumns } from './migration-sampler.js'
export type { MigrationSimulationOptions, SimulationOptions } from './simulate-losses.js'
export { simulateLosses, simulateMigrationLosses } from './simulate-losses.js'
export type {
  MigrationContributionOptions,
  SimulatedContributionOptions,
  SimulatedContributions,
} from './simulated-contributions.js'
export { simulatedContributions, simulatedMigrationContributions } from './simulated-contributions.js'
export type { SimulatedFigure, SimulatedRisk, SimulatedRiskOptions } from './simulated-risk.js'
export { simulatedRisk } from './simulated-risk.js'
