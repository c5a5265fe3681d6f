export { ratingHistoriesFromMoves } from './histories-of-moves.js'
export { ratingHistories } from './rating-histories.js'
export type {
  MomentColumns,
  Rating,
  RatingColumns,
  RatingHistories,
  RatingHistoryOptions,
  RatingMoment,
  RatingMove,
  RatingMoveColumns,
  RatingMoveOptions,
  RatingOptions,
} from './types.js'
