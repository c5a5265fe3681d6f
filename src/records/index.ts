export type {
  ClientHistory,
  ClientId,
  CustomerBase,
  Holdout,
  IdColumn,
  Order,
  OrderColumns,
  Patterns,
} from './types.js'
