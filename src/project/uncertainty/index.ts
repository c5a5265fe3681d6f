export type { BreakEven, BreakEvenFacts, BreakEvenOptions, BreakEvenPoint } from './break-even.js'
export { breakEven } from './break-even.js'
export { joinProjectSimulations } from './join-simulations.js'
export type { Outcomes } from './outcomes.js'
export type { FactorSensitivity } from './scenario-changes.js'
export { scenarioChanges } from './scenario-changes.js'
export type { ProjectScenario, ScenarioTable, ScenarioTableOptions } from './scenario-table.js'
export { scenarioTable } from './scenario-table.js'
export { simulateProject, simulateProjectSteps } from './simulate-project.js'
export type { SimulatedConstruction } from './simulated-construction.js'
export { simulatedConstruction } from './simulated-construction.js'
export type { DefaultPeriod, SimulatedDefaults } from './simulated-defaults.js'
export { simulatedDefaults } from './simulated-defaults.js'
export type { SimulatedLoss } from './simulated-loss.js'
export { simulatedExpectedLoss } from './simulated-loss.js'
export type { SimulatedMeasure, SimulatedMeasureOptions, SimulatedShare } from './simulated-measure.js'
export { simulatedMeasure } from './simulated-measure.js'
export type {
  DefaultRule,
  DrawnColumn,
  DrawnConstruction,
  ProjectSimulation,
  ProjectSimulationOptions,
  SimulatedColumn,
  SimulatedCredit,
  SimulatedDays,
} from './simulation-types.js'
export type { Tornado, TornadoDriver, TornadoOptions, TornadoRow } from './tornado.js'
export { tornado } from './tornado.js'
export type { TableAxis, TwoWayTable, TwoWayTableOptions } from './two-way-table.js'
export { twoWayTable } from './two-way-table.js'
export type { AbandonmentDriver, MeasureRates, ProjectDriver, ProjectMeasure, ValueDriver } from './types.js'
