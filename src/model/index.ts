export type { Codec } from './codec.js'
export { reviveWith } from './codec.js'
export type { Curve, CurveQuantity } from './curve.js'
export { curve, curveAt } from './curve.js'
export { curveIntegral } from './curve-integral.js'
export { deepFreeze } from './deep-freeze.js'
export type { ModelDocument } from './document.js'
export { sealDocument } from './document.js'
export type { DocumentFields } from './document-fields.js'
export type { ByCovariate, Effects, FreeEffect, Process } from './effects.js'
export { checkEffects, effectsAt, effectsByName, effectTable, freeEffects } from './effects.js'
export { inspectable } from './inspect.js'
export type { Interval } from './interval.js'
export { MADE_BY } from './made-by.js'
export { outColumn } from './out-column.js'
export type { Parameter, ParameterRange, ParameterTable, ParamsOf } from './parameters.js'
export { checkParams, checkPositives, checkValues, mapParameters, positive, real, whole } from './parameters.js'
export { paramsAt, pointBounds, pointOf, pointScales } from './point.js'
export type { ClientStreams, RandomStream } from './random.js'
export { clientStream, clientStreams, LARGEST_SEED, randomStream, randomStreams } from './random.js'
export type {
  Dropped,
  DropReason,
  EffectErrors,
  FitReport,
  GivenReport,
  LikelihoodReport,
  Warning,
  WarningCode,
} from './report.js'
export { DROP_REASONS, WARNING_CODES } from './report.js'
export { reviveFields } from './revive-fields.js'
export { reviveDropped, reviveWarnings } from './revive-report.js'
export type { RulePack, RulesOnOptions } from './rule-pack.js'
export { rulePack, rulesOn } from './rule-pack.js'
export type { Scenario, WeightedScenario } from './scenario.js'
export { factorAt, scenario, scenarioWeights } from './scenario.js'
export type { AsyncOptions, Progress, Signal, Steps } from './steps.js'
export { runAsync, runSync } from './steps.js'
export type { HazardOptions } from './survival-hazard.js'
export { hazardFromSurvival, survivalFromHazard } from './survival-hazard.js'
export type { Cell } from './table.js'
export { significant, textTable } from './table.js'
