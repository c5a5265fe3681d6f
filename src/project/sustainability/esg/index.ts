export { esgScore } from './esg-score.js'
export type {
  EsgAnswers,
  EsgCriterion,
  EsgPillar,
  EsgPolicy,
  EsgScore,
  MissingAnswer,
  PillarScore,
  ScoreBounds,
} from './types.js'
