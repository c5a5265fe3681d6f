/**
 * The verdict on clients: what each is worth, how good it is and why, what to do next.
 *
 * @module
 */
export * from './case/index.js'
export * from './dossier/index.js'
export type {
  AnyFacet,
  EarningsPolicy,
  FacetLearnt,
  FacetPolicy,
  FacetsLearnt,
  FacetsPolicy,
  InputLearnt,
  InputPolicy,
  ProbabilityScalePolicy,
  QuestionPolicy,
} from './facets/index.js'
export { FACETS_POLICY, readFacetsPolicy } from './facets/index.js'
export * from './follow-up/index.js'
export type { Grade, Grades } from './grade.js'
export { gradeValues } from './grade.js'
export * from './grading/index.js'
export * from './job/index.js'
export type {
  Allocation,
  AllocationOption,
  BreakEven,
  Estimate,
  FiredRule,
  LendingTerms,
  Lever,
  LoanAsked,
  LoanOffer,
  NextStep,
  NextStepLearnt,
  NextStepPolicy,
  NextStepText,
  NextStepTextOptions,
  OfferAnswer,
  OutlookChange,
  RankedAction,
  StatedAmount,
  StepAction,
  StepEffect,
  StepVerdict,
  StrategyRule,
  UndecidedStep,
} from './next-step/index.js'
export { allocateBudget, learnNextStep, NEXT_STEP_POLICY, nextStepText, readNextStepPolicy } from './next-step/index.js'
export type {
  AlarmPolicy,
  CalibrationName,
  DefaultPolicy,
  EventCount,
  FigureOfBook,
  LearntCoefficient,
  LeavingPolicy,
  OutlookLearnt,
  OutlookPolicy,
  ProjectSourcePolicy,
  ScoredSource,
  ScoredSourcePolicy,
  SignalName,
  SourcePolicy,
} from './outlook/index.js'
export { OUTLOOK_POLICY, readOutlookPolicy } from './outlook/index.js'
export type { AppraisalPolicy, GradesByShare, GradesByValue } from './policy.js'
export { DEFAULT_POLICY, readPolicy } from './policy.js'
export * from './prospects/index.js'
export type {
  BookGrade,
  BookGrades,
  Change,
  Contribution,
  Contributions,
  FigureOfClient,
  Graded,
  Peer,
  PeerDifference,
  PeerLack,
  Peers,
  PeersLearnt,
  PeersPolicy,
  Reason,
  Reasons,
  ReasonsPolicy,
  ReasonsShown,
  ScoreLever,
  ScoreRules,
  SmallestChanges,
} from './reasons/index.js'
export {
  changeText,
  contributionsOf,
  figureText,
  lackText,
  lineageOf,
  REASONS_POLICY,
  readReasonsPolicy,
  reasonsOf,
  reasonText,
  smallestChanges,
  vetoText,
} from './reasons/index.js'
export type { ClientSegment, SegmentsPolicy, SegmentsRule } from './segments/index.js'
export { readSegmentsPolicy, SEGMENTS_POLICY } from './segments/index.js'
export type * from './shapes/index.js'
export * from './stakeholders/index.js'
export type {
  ByKind,
  CapitalRule,
  CostLine,
  FacilityKind,
  GroupValue,
  LearntFigure,
  LearntSigning,
  LearntSpread,
  LeverStress,
  ReconciledValues,
  ReverseStress,
  RunOffShape,
  StressLever,
  ValuedClient,
  ValueLearnt,
  ValuePolicy,
  ValuePrior,
  ValueTerms,
} from './value/index.js'
export { CLIENT_VALUE_POLICY, groupValues, readValuePolicy, reconcileValues } from './value/index.js'
