import type { BetaDiscreteWeibullModel, BetaDiscreteWeibullParams } from './beta-discrete-weibull/index.js'
import * as betaDiscreteWeibull from './beta-discrete-weibull/index.js'
import type { BgBbModel, BgBbParams } from './bg-bb/index.js'
import * as bgBb from './bg-bb/index.js'
import type { BgCnbdModel, BgCnbdParams } from './bg-cnbd/index.js'
import * as bgCnbd from './bg-cnbd/index.js'
import type { BgNbdModel, BgNbdParams } from './bg-nbd/index.js'
import * as bgNbd from './bg-nbd/index.js'
import type { BuyingModel } from './contract.js'
import type { RetentionModel } from './contractual-contract.js'
import type { GammaGammaModel, GammaGammaParams } from './gamma-gamma/index.js'
import * as gammaGamma from './gamma-gamma/index.js'
import type { GeometricModel, GeometricParams } from './geometric/index.js'
import * as geometric from './geometric/index.js'
import type { GgomNbdModel, GgomNbdParams } from './ggom-nbd/index.js'
import * as ggomNbd from './ggom-nbd/index.js'
import type { LogNormalSpendModel, LogNormalSpendParams } from './log-normal-spend/index.js'
import * as logNormalSpend from './log-normal-spend/index.js'
import type { MbgCnbdModel, MbgCnbdParams } from './mbg-cnbd/index.js'
import * as mbgCnbd from './mbg-cnbd/index.js'
import type { MbgNbdModel, MbgNbdParams } from './mbg-nbd/index.js'
import * as mbgNbd from './mbg-nbd/index.js'
import type { NbdModel, NbdParams } from './nbd/index.js'
import * as nbd from './nbd/index.js'
import * as paretoGgg from './pareto-ggg/index.js'
import type { ParetoNbdModel, ParetoNbdParams } from './pareto-nbd/index.js'
import * as paretoNbd from './pareto-nbd/index.js'
import type { ParetoNbdDynamicModel, ParetoNbdDynamicParams } from './pareto-nbd-dynamic/index.js'
import * as paretoNbdDynamic from './pareto-nbd-dynamic/index.js'
import type { ShiftedBetaGeometricModel, ShiftedBetaGeometricParams } from './shifted-beta-geometric/index.js'
import * as shiftedBetaGeometric from './shifted-beta-geometric/index.js'
import type { LogSpendHistory, SpendingModel } from './spending-contract.js'

export type { BetaDiscreteWeibullModel, BetaDiscreteWeibullParams } from './beta-discrete-weibull/index.js'
export type { ErlangFitOptions, RegularHistory } from './beta-geometric-erlang/index.js'
export type { BgBbModel, BgBbParams } from './bg-bb/index.js'
export type { BgCnbdModel, BgCnbdParams } from './bg-cnbd/index.js'
export type { BgNbdModel, BgNbdParams } from './bg-nbd/index.js'
export * from './choice/index.js'
export type {
  BuyingModel,
  CountOptions,
  CovariateFitOptions,
  DiscountOptions,
  FitOptions,
  FutureOptions,
  FutureVerb,
  GivenEffectsOptions,
  GivenOptions,
  HorizonOptions,
  NewClient,
  Out,
  Simulation,
  SimulationOptions,
  Verb,
  VerbWith,
} from './contract.js'
export type {
  DiscountedResidualOptions,
  PeriodOptions,
  ResidualOptions,
  ResidualVerb,
  RetentionFitOptions,
  RetentionModel,
  SurvivalOptions,
  TenureSimulation,
  TenureSimulationOptions,
} from './contractual-contract.js'
export type { Covariates, DrawnCovariates, DropoutCovariates, Penalty } from './covariates/choice.js'
export type { ChooseL2Options, CovariateModule, L2Candidate, L2Choice } from './covariates/choose-l2.js'
export { chooseL2 } from './covariates/choose-l2.js'
export type { GammaGammaModel, GammaGammaParams } from './gamma-gamma/index.js'
export type { GeometricModel, GeometricParams } from './geometric/index.js'
export type { GgomNbdModel, GgomNbdParams } from './ggom-nbd/index.js'
export * from './inference/index.js'
export type {
  LogNormalSpendModel,
  LogNormalSpendParams,
  LogNormalSpendSimulation,
} from './log-normal-spend/index.js'
export type { MbgCnbdModel, MbgCnbdParams } from './mbg-cnbd/index.js'
export type { MbgNbdModel, MbgNbdParams } from './mbg-nbd/index.js'
export type { LikelihoodVerb, ModelLikelihood } from './model-likelihood.js'
export type { NbdModel, NbdParams } from './nbd/index.js'
export type {
  DrawSummary,
  ParetoGggDraws,
  ParetoGggFitOptions,
  ParetoGggModel,
  ParetoGggParams,
  RegularVerb,
  RegularVerbWith,
  SamplingReport,
} from './pareto-ggg/index.js'
export type { ParetoNbdModel, ParetoNbdParams } from './pareto-nbd/index.js'
export type {
  DatedHistory,
  DynamicGivenOptions,
  DynamicNewClientOptions,
  DynamicSimulationOptions,
  DynamicVerb,
  DynamicVerbWith,
  ParetoNbdDynamicModel,
  ParetoNbdDynamicParams,
} from './pareto-nbd-dynamic/index.js'
export type { Regularity, RegularityMethod, RegularityOptions } from './regularity/index.js'
export { estimateRegularity } from './regularity/index.js'
export type { ValueCell, ValuePart } from './relationship/cells.js'
export type { EndingValue, RelationshipValue } from './relationship/relationship-value.js'
export { relationshipValue } from './relationship/relationship-value.js'
export type {
  CapitalCharge,
  CapitalRate,
  CertainEnding,
  DatedAmount,
  DatedMargin,
  DiscountTerms,
  Ending,
  EndingPayment,
  HurdleRate,
  PossibleEnding,
  RelationshipTerms,
} from './relationship/terms.js'
export type { ShiftedBetaGeometricModel, ShiftedBetaGeometricParams } from './shifted-beta-geometric/index.js'
export type { AverageValueOptions } from './simple-value/average-value.js'
export { averageValue } from './simple-value/average-value.js'
export type { ChurnRate } from './simple-value/churn.js'
export type { InactivityOptions, MeasuredChurn } from './simple-value/churn-by-inactivity.js'
export { churnByInactivity } from './simple-value/churn-by-inactivity.js'
export type { CohortOptions } from './simple-value/cohort-table.js'
export type { Cohort, CohortValue, CohortValueOptions } from './simple-value/cohort-value.js'
export { cohortValue } from './simple-value/cohort-value.js'
export type { HistoricValueOptions } from './simple-value/historic-value.js'
export { historicValue } from './simple-value/historic-value.js'
export type { FirstMargin, MarginMultipleTerms } from './simple-value/margin-multiple.js'
export { marginMultiple } from './simple-value/margin-multiple.js'
export type { NotPaidBack, PaidBack, Payback, PaybackTerms } from './simple-value/payback-time.js'
export { paybackTime } from './simple-value/payback-time.js'
export type { Referral, ReferralValue, ReferralValueOptions } from './simple-value/referral-value.js'
export { referralValue } from './simple-value/referral-value.js'
export type { RetentionValueOptions } from './simple-value/retention-value.js'
export { retentionValue } from './simple-value/retention-value.js'
export * from './spend-dependence/index.js'
export type {
  ExpectedSpend,
  ExpectedSpendOptions,
  FutureSpendOptions,
  FutureSpendVerb,
  GivenSpendOptions,
  LogSpendHistory,
  SpendHistory,
  SpendingModel,
  SpendSimulation,
  SpendSimulationOptions,
} from './spending-contract.js'
export * from './validation/index.js'
export type { CashFlow, CashFlowOptions } from './value/cash-flows.js'
export { expectedCashFlows } from './value/cash-flows.js'
export type { BuyingDocument, SpendingDocument, ValueDocuments } from './value/from-documents.js'
export { lifetimeValueFromDocuments } from './value/from-documents.js'
export type { LifetimeValue, LifetimeValueOptions, LifetimeValueTotals } from './value/lifetime-value.js'
export { lifetimeValue } from './value/lifetime-value.js'
export type { BuyingVerbs, SpendingVerbs, ValueModels, ValueOptions } from './value/models.js'
export {
  betaDiscreteWeibull,
  bgBb,
  bgCnbd,
  bgNbd,
  gammaGamma,
  geometric,
  ggomNbd,
  logNormalSpend,
  mbgCnbd,
  mbgNbd,
  nbd,
  paretoGgg,
  paretoNbd,
  paretoNbdDynamic,
  shiftedBetaGeometric,
}

bgBb satisfies BuyingModel<BgBbParams, BgBbModel>
bgNbd satisfies BuyingModel<BgNbdParams, BgNbdModel>
bgCnbd satisfies BuyingModel<BgCnbdParams, BgCnbdModel>
mbgCnbd satisfies BuyingModel<MbgCnbdParams, MbgCnbdModel>
mbgNbd satisfies BuyingModel<MbgNbdParams, MbgNbdModel>
gammaGamma satisfies SpendingModel<GammaGammaParams, GammaGammaModel>
logNormalSpend satisfies SpendingModel<LogNormalSpendParams, LogNormalSpendModel, LogSpendHistory>
paretoNbd satisfies BuyingModel<ParetoNbdParams, ParetoNbdModel>
paretoNbdDynamic satisfies Omit<
  BuyingModel<ParetoNbdDynamicParams, ParetoNbdDynamicModel>,
  // Effects are to be given; the rest is still to be written.
  | 'fromParams'
  | 'conditionalPurchaseProbability'
  | 'expectedPurchaseRate'
  | 'expectedDropoutRate'
  | 'purchaseProbability'
>
ggomNbd satisfies BuyingModel<GgomNbdParams, GgomNbdModel>
nbd satisfies BuyingModel<NbdParams, NbdModel>
geometric satisfies RetentionModel<GeometricParams, GeometricModel>
shiftedBetaGeometric satisfies RetentionModel<ShiftedBetaGeometricParams, ShiftedBetaGeometricModel>
betaDiscreteWeibull satisfies RetentionModel<BetaDiscreteWeibullParams, BetaDiscreteWeibullModel>
