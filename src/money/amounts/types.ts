/**
 * Exact amounts and how they are rounded.
 *
 * @module
 */

/** An exact amount of contract money; negative is owed or paid. Printed by JSON as `{ currency, amount: "12.34" }`. */
export interface Money {
  /** ISO 4217 code. */
  readonly currency: string
  /** Whole minor units (cents, fen; whole yen): a safe integer. */
  readonly minorUnits: number
}

/** An amount as JSON holds it: decimal text, since readers of JSON take long numbers for doubles. */
export interface MoneyJson {
  /** ISO 4217 code. */
  readonly currency: string
  /** Digits with a point and as many decimals as the minor unit has, no grouping: `"12.34"`, `"-0.05"`, `"1234"` yen. */
  readonly amount: string
}

/**
 * Where a result between two minor units goes: to the nearest, ties to the even neighbour (`half-even`), away from zero
 * (`half-up`) or towards it (`half-down`); or always away from zero (`up`), towards it (`down`), upwards (`ceiling`),
 * downwards (`floor`).
 */
export type RoundingMode = 'half-even' | 'half-up' | 'half-down' | 'up' | 'down' | 'ceiling' | 'floor'
