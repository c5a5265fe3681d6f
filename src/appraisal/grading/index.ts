/**
 * How good a client is: grades A, B and C by the rules of the house.
 *
 * @module
 */
export { backtestGrades } from './backtest-grades.js'
export type {
  BacktestDate,
  BacktestOptions,
  GradeBacktest,
  GradedClient,
  GradeOutcome,
  GradeStability,
} from './backtest-types.js'
export type { GradingLearnt, GradingWarning, InputBook, VetoBook } from './book.js'
export { comparePolicies } from './compare-policies.js'
export type { Grader } from './grade-of.js'
export { gradeOf, grader } from './grade-of.js'
export type { GradingLearner } from './learn-grading.js'
export { learnGrading } from './learn-grading.js'
export type { CutRule, Goalposts, GradingPolicy, InputRule, VetoRule, WeightRule } from './policy.js'
export type { GradeCase, GradeChange, GradeMove, PointsMoved, PolicyComparison } from './policy-comparison.js'
export { CLASSIC_POLICY, VALUE_POLICY } from './presets.js'
export { readGradingLearnt } from './read-grading-learnt.js'
export { readGradingPolicy } from './read-grading-policy.js'
export type { BookInputs, ClientClass, ClientGrade, CutPoints, GradeInputs, GradePoint, GradeVeto } from './types.js'
